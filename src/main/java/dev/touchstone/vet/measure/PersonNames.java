package dev.touchstone.vet.measure;

import dev.touchstone.vet.sign.Lexis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a person's name from the name of a desk, a company or the site itself. */
final class PersonNames {

  private static final String PART = "\\p{Lu}[\\p{L}'\\u2019.-]*";

  /** A name in running text. */
  static final String NAME =
      "(?:(?:Dr|Prof)\\.? )?" + PART + "(?: (?:" + PART + "|de|van|von|der|den|la|bin|al|du)){0,4}";

  private static final Pattern IN_TEXT = Pattern.compile(NAME);
  private static final Pattern PERSON =
      Pattern.compile("(?<name>" + NAME + ")(?:(?:, | \\| | )[A-Z][\\w. |,-]{1,40})?");
  private static final Pattern LETTERS = Pattern.compile(",.*$");
  private static final int SHORTEST = 4;
  private static final int LONGEST_LINE = 70;

  private final Lexis lexis;
  private final @Nullable String site;

  /** @param site name of the site, which is nobody's; null if it does not say */
  PersonNames(Lexis lexis, @Nullable String site) {
    this.lexis = lexis;
    this.site = site;
  }

  /** Whether words can be a person's name: capitalised, no organisation, not the site itself. */
  boolean isPerson(String name) {
    String plain = LETTERS.matcher(name).replaceFirst("").strip();
    return !plain.equalsIgnoreCase(site)
        && plain.length() >= SHORTEST
        && PERSON.matcher(plain).matches()
        && !lexis.list("organisation").matcher(plain).find()
        && !lexis.list("months").matcher(plain.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether it is a person's first and last name. */
  boolean isFullName(String name) {
    return name.indexOf(' ') > 0 && isPerson(name);
  }

  /** Whether a line holds a full name and nothing but what stands behind one, such as a degree. */
  boolean isNameLine(String line) {
    Matcher person = PERSON.matcher(line);
    return line.length() < LONGEST_LINE && person.matches() && isFullName(person.group("name"));
  }

  /** All full names in a text. */
  List<String> in(String text) {
    List<String> names = new ArrayList<>();
    Matcher name = IN_TEXT.matcher(text);
    while (name.find()) {
      if (isFullName(name.group())) {
        names.add(name.group());
      }
    }
    return names;
  }

  /** {@code Roy, Aniruddha} as he would write it himself. */
  static String inOrder(String name) {
    String[] parts = name.split(",", -1);
    boolean reversed = parts.length == 2 && !parts[0].strip().contains(" ");
    return reversed ? parts[1].strip() + " " + parts[0].strip() : name;
  }
}
