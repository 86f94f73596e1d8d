package dev.touchstone.clean.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of several writers who are named together. Immutable. */
final class NameLists {

  /** More names than these in one line are no line of writers. */
  private static final int MOST = 12;

  /** Numbers of notes and brackets behind a name. */
  private static final Pattern NOTES = Pattern.compile(
      "^[\\d*\u2020\u2021\u00A7]*(?:,[\\d*\u2020\u2021\u00A7]+)*(?:\\s*\\([^)]*\\))?");

  /** What joins a name to the next. */
  private static final Pattern JOINT = Pattern.compile(
      "^\\s*(?:[,;&|/\u00B7\u2022]|and\\b|by\\b|By\\b)(?:\\s*(?:[,;&]|and\\b))*\\s*");

  /** What joins two names and no name to a place. */
  private static final Pattern AND = Pattern.compile("&|\\band\\b");

  /** What stands between the names of two writers. */
  private static final Pattern SIGNS =
      Pattern.compile("^(?:[,;&|/\\s]|and\\b)+|[,;&|/\\d*]+$|\\s+(?:and|&)$");

  private final Names names;

  NameLists(Names names) {
    this.names = names;
  }

  /**
   * The names at the start of a text: {@code Ann Doe, Bo Low and Cy Poe}; empty if there are not several.
   *
   * @param known names of writers that may stand without "and": {@code Ann Doe, Bo Low}
   */
  List<String> inLine(String text, Set<String> known) {
    List<String> found = new ArrayList<>();
    String rest = text.strip();
    boolean and = true;
    while (found.size() <= MOST) {
      String name = names.first(rest);
      if (name == null) {
        break;
      }
      boolean joined = rest.startsWith(name)
          && !names.isGroup(name)
          && (found.isEmpty()
              || known.contains(name)
              || names.given().opens(name)
              || (and && isAll(rest, name)));
      if (!joined) {
        break;
      }
      found.add(name);
      rest = NOTES.matcher(rest.substring(name.length())).replaceFirst("");
      Matcher joint = JOINT.matcher(rest);
      if (!joint.find()) {
        break;
      }
      and = AND.matcher(joint.group()).find();
      rest = rest.substring(joint.end());
    }
    return found.size() > 1 && found.size() <= MOST ? List.copyOf(found) : List.of();
  }

  /** Whether a text is one name, or goes on with another joined to it. */
  private static boolean isAll(String text, String name) {
    String rest = text.substring(name.length());
    return rest.isBlank() || AND.matcher(rest).lookingAt();
  }

  /** The names at the start of pieces of text, each a piece of its own; empty if there are not several. */
  List<String> inParts(List<String> parts, Set<String> known) {
    List<String> found = new ArrayList<>();
    boolean joined = true;
    for (String part : parts) {
      String after = names.afterByline(part);
      String bare = SIGNS.matcher(after == null ? part : after).replaceAll("").strip();
      if (bare.isEmpty()) {
        joined = true;
        continue;
      }
      if (!found.isEmpty() && names.isRole(bare)) {
        continue;
      }
      boolean person = bare.equals(names.first(bare)) && !names.isGroup(bare);
      boolean another = joined || known.contains(bare) || names.given().opens(bare);
      if (!person || !another || found.size() == MOST) {
        break;
      }
      found.add(bare);
      joined = part.endsWith(",");
    }
    return found.size() > 1 ? List.copyOf(found) : List.of();
  }
}
