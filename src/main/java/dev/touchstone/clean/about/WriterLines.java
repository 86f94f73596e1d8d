package dev.touchstone.clean.about;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the writer's name out of lines of text, whatever their markup. */
final class WriterLines {

  /** Longest line that names a writer, in characters. */
  private static final int LINE = 160;

  /** Signs between the parts of a line about a page. */
  private static final Pattern PARTS =
      Pattern.compile("\\s+[|/\u00B7\u2022\u2013\u2014-]\\s+|\\s*[|\u00B7\u2022]\\s*");

  /** A day whose month is not told from its day of the month. */
  private static final Pattern DAY = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}");

  /** What ends a name of one word in a line. */
  private static final Pattern END =
      Pattern.compile("\\s+(?:on|in|at)\\s.*|\\s*[|,/\u00B7\u2022\u2013\u2014].*|\\s+-\\s.*");

  private final Names names;
  private final Persons persons;
  private final Set<String> portraits;
  private final Set<String> openings;
  private final List<String> outright;

  /** @param portraits what images are said to show, in plain letters */
  WriterLines(Persons persons, Vocabulary words, Set<String> portraits) {
    this.names = persons.names();
    this.persons = persons;
    this.portraits = portraits;
    this.openings = Set.copyOf(words.list("by-openings"));
    this.outright = words.list("announced");
  }

  /** The first writer whom lines about a page name; null if none does. */
  @Nullable
  String writer(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String name = lines.get(i).length() < LINE ? inLine(lines, i) : null;
      if (persons.isPerson(name)) {
        return name;
      }
    }
    return null;
  }

  /** Names after lines that say outright who wrote this. */
  Set<String> announced(List<String> lines) {
    Set<String> all = new LinkedHashSet<>();
    for (String line : lines) {
      String after = names.afterByline(line);
      int by = line.lastIndexOf(" by ");
      String rest = after == null && by > 0 ? line.substring(by + 4) : after;
      String name = rest == null ? null : names.first(rest);
      if (name != null && persons.isPerson(name)) {
        all.add(name);
      }
    }
    return all;
  }

  /** The writer whom a line names, or whom it announces for the next line. */
  private @Nullable String inLine(List<String> lines, int at) {
    String line = lines.get(at);
    String after = names.afterByline(line);
    if (after != null) {
      boolean announced = after.isBlank() && at + 1 < lines.size();
      return names.first(announced ? lines.get(at + 1) : after);
    }
    int by = line.toLowerCase(Locale.ROOT).indexOf(" by ");
    if (by > 0 && isGiven(line.substring(0, by))) {
      return names.first(line.substring(by + 4));
    }
    String[] parts = PARTS.split(line, -1);
    for (String part : parts) {
      after = names.afterByline(part);
      if (after != null) {
        return names.first(after);
      }
    }
    String inside = inside(line);
    return inside == null ? dated(line, parts) : inside;
  }

  /** {@code Ann Doe} in {@code Reviewed by Eve Roe. Written by Ann Doe.} */
  private @Nullable String inside(String line) {
    for (String opening : outright) {
      int at = line.toLowerCase(Locale.ROOT).indexOf(opening);
      boolean starts = at > 0 && !Character.isLetterOrDigit(line.charAt(at - 1));
      String name = starts ? names.first(line.substring(at + opening.length())) : null;
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** {@code Ann Doe} in {@code Ann Doe / March 1, 2024}. */
  private @Nullable String dated(String line, String[] parts) {
    int comma = line.indexOf(", ");
    String before = comma > 0 ? line.substring(0, comma) : "";
    if (isPortrait(before) && Days.in(line) != null) {
      return names.first(before);
    }
    String name = parts.length > 1 && Days.in(line) != null ? names.first(parts[0]) : null;
    if (name != null && name.length() == parts[0].strip().length()) {
      return name;
    }
    String last = parts[parts.length - 1].strip();
    name = parts.length > 1 && Days.in(parts[0]) != null ? names.first(last) : null;
    return name != null && name.length() == last.length() && isPortrait(name) ? name : null;
  }

  /** Whether words before "by" say when or where something was published: {@code Posted in Health}. */
  private boolean isGiven(String before) {
    int end = before.indexOf(' ');
    String first = (end < 0 ? before : before.substring(0, end)).toLowerCase(Locale.ROOT);
    return openings.contains(first)
        || Days.in(before) != null
        || DAY.matcher(before).matches();
  }

  /**
   * A name that is a line of its own by the title, where a portrait or words elsewhere tell whose it is.
   *
   * @param bylined names of writers anywhere on the page
   */
  @Nullable
  String alone(TitleArea area, Set<String> bylined) {
    List<String> lines = area.lines();
    for (int i = 0; i < lines.size(); i++) {
      String name = names.first(lines.get(i));
      if (name != null
          && name.length() == lines.get(i).strip().length()
          && persons.isPerson(name)
          && isDated(lines, i)
          && isBacked(name, area, bylined)) {
        return name;
      }
    }
    return null;
  }

  /** Whether a day stands in a line or in one of its neighbours. */
  private static boolean isDated(List<String> lines, int at) {
    for (int i = Math.max(0, at - 2); i < Math.min(lines.size(), at + 3); i++) {
      if (Days.in(lines.get(i)) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isBacked(String name, TitleArea area, Set<String> bylined) {
    return bylined.contains(name) || isPortrait(name) || area.introduced().contains(name);
  }

  private boolean isPortrait(String name) {
    String plain = Titles.plain(name);
    return plain.indexOf(' ') > 0 && portraits.contains(plain);
  }

  /** A name of one word that a line announces: {@code By Melissa on March 1, 2024}; null if none does. */
  @Nullable
  String single(List<String> lines) {
    for (String line : lines) {
      String after = names.afterByline(line);
      String name = after == null ? "" : END.matcher(after).replaceFirst("").strip();
      if (names.isSingle(name)) {
        return name;
      }
    }
    return null;
  }
}
