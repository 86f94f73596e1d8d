package dev.touchstone.clean.about;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells names of persons by the given name with which they open. Immutable. */
final class GivenNames {

  /** What stands before a given name. */
  private static final Pattern TITLE =
      Pattern.compile("^(?:Dr|Prof|Mrs?|Ms|Sir|Professor|Doctor)\\.? +");

  /** The last part of an address, where it can be a name. */
  private static final Pattern SLUG =
      Pattern.compile("^https?://[^/]+/(?:[^/]+/)*([a-z]+(?:-[a-z]+){1,2})/?$");

  /** What stands between two given names that are one. */
  private static final String HYPHEN = "-";

  private final Set<String> given;
  private final Set<String> groups;
  private final Set<String> roles;

  GivenNames(Vocabulary words) {
    this.given = Set.copyOf(words.list("given-names"));
    this.groups = Set.copyOf(words.list("groups"));
    this.roles = Set.copyOf(words.list("roles"));
  }

  /** Whether a text is a given name and nothing else. */
  boolean is(String text) {
    return given.contains(text.toLowerCase(Locale.ROOT));
  }

  /** {@code Ann Doe} in {@code https://example.org/authors/ann-doe/}; null if the address ends in no name. */
  @Nullable
  String inAddress(String address) {
    Matcher end = SLUG.matcher(address);
    if (!end.find()) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (String word : end.group(1).split(HYPHEN, -1)) {
      name.append(name.isEmpty() ? "" : " ")
          .append(Character.toUpperCase(word.charAt(0)))
          .append(word, 1, word.length());
    }
    return opens(name.toString()) ? name.toString() : null;
  }

  /** Whether a name of two words or more opens with a given name and does not end as an institution's does. */
  boolean opens(String name) {
    String bare = TITLE.matcher(name).replaceFirst("");
    int space = bare.indexOf(' ');
    if (space < 0) {
      return false;
    }
    String first = bare.substring(0, space).toLowerCase(Locale.ROOT);
    int hyphen = first.indexOf(HYPHEN);
    String last = bare.substring(bare.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return given.contains(hyphen > 0 ? first.substring(0, hyphen) : first)
        && !groups.contains(last)
        && !roles.contains(last);
  }
}
