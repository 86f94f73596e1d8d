package dev.touchstone.clean.about;

import java.util.ArrayList;
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

  /** Longest line of a name and what stands beside it, in characters. */
  private static final int BRIEF = 90;

  /** So many words before a name tell what its bearer did. */
  private static final int AHEAD = 3;

  /** A name in so many lines below the title is the writer's even if no day stands beside it. */
  private static final int BELOW = 2;

  /** Signs between the parts of a line about a page. */
  static final Pattern PARTS = Pattern.compile(
      "\\s+(?:[|/\u00B7\u2022\u2013\u2014>\u203A-]|//)\\s+|\\s*[|\u00B7\u2022]\\s*");

  /** A day whose month is not told from its day of the month. */
  private static final Pattern DAY = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}");

  /** What ends a name of one word in a line. */
  private static final Pattern END =
      Pattern.compile("\\s+(?:on|in|at)\\s.*|\\s*[|,/\u00B7\u2022\u2013\u2014].*|\\s+-\\s.*");

  private final Names names;
  private final Persons persons;
  private final NameLists lists;
  private final Set<String> portraits;
  private final Set<String> openings;
  private final List<String> outright;
  private final Set<String> elsewhere;
  private final Set<String> roles;
  private final Set<String> others;

  /** @param portraits what images are said to show, in plain letters */
  WriterLines(Persons persons, Vocabulary words, Set<String> portraits) {
    this.names = persons.names();
    this.persons = persons;
    this.lists = new NameLists(names);
    this.portraits = portraits;
    this.openings = Set.copyOf(words.list("by-openings"));
    this.outright = words.list("announced");
    this.elsewhere = Set.copyOf(words.list("by-elsewhere"));
    this.others = Set.copyOf(words.list("other-parts"));
    this.roles = Set.copyOf(words.list("roles"));
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
    String behind = behindBy(line);
    if (behind != null) {
      return names.first(behind);
    }
    String[] parts = PARTS.split(line, -1);
    for (String part : parts) {
      after = names.afterByline(part);
      if (after != null) {
        return names.first(after);
      }
    }
    String inside = inside(line);
    inside = inside == null ? inOtherTongue(line) : inside;
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

  /** {@code Ann Doe} in {@code von Ann Doe}. */
  private @Nullable String inOtherTongue(String line) {
    int space = line.indexOf(' ');
    boolean by = space > 0 && elsewhere.contains(line.substring(0, space).toLowerCase(Locale.ROOT));
    String name = by ? names.first(line.substring(space + 1)) : null;
    return name != null && names.given().opens(name) ? name : null;
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

  /** What follows on "by" behind words that say when or where something was published; null if a line has no such words. */
  @Nullable
  String behindBy(String line) {
    int by = line.toLowerCase(Locale.ROOT).indexOf(" by ");
    return by > 0 && isGiven(line.substring(0, by)) ? line.substring(by + 4) : null;
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

  /** A name by the title that is a person's by its given name, which no other sign makes the writer's. */
  @Nullable
  String plain(TitleArea area) {
    List<String> lines = area.lines();
    List<String> found = new ArrayList<>(); // several lines are those of teasers
    int headline = -1;
    for (int i = 0; i < lines.size(); i++) {
      headline = area.isTitle(lines.get(i)) ? i : headline;
      boolean below = headline >= 0 && i > headline && i <= headline + BELOW;
      String name = area.stamped() || below || isDated(lines, i) ? given(lines.get(i)) : null;
      if (name != null && persons.isPerson(name) && !area.isAbout(name) && !isOther(name, lines)) {
        found.add(name);
      }
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  /** A name that opens with a given name and has little beside it in its line: a day, what somebody is, how long it takes to read. */
  private @Nullable String given(String line) {
    List<String> parts = new ArrayList<>(List.of(PARTS.split(line, -1)));
    int comma = Days.in(line) == null ? -1 : line.lastIndexOf(", ");
    if (comma > 0) {
      parts.add(line.substring(comma + 2));
    }
    for (String part : line.length() < BRIEF ? parts : List.<String>of()) {
      String bare = part.strip();
      String name = names.first(bare);
      if (name != null
          && names.given().opens(name)
          && bare.startsWith(name)
          && (isAside(bare.substring(name.length()))
              || !lists.inLine(bare, Set.of()).isEmpty())) {
        return name;
      }
    }
    return null;
  }

  /** Whether words behind a name tell of the page or its writer and not of what he does. */
  private boolean isAside(String rest) {
    if (rest.isBlank() || Days.in(rest) != null) {
      return true;
    }
    for (String word : Titles.plain(rest).split(" ", -1)) {
      if (roles.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether lines say of somebody that he checked, edited or illustrated a page. */
  boolean isOther(String name, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).indexOf(name);
      String before = at < 0 ? "" : lines.get(i).substring(0, at);
      before = at == 0 && i > 0 ? lines.get(i - 1) : before;
      String[] words = Titles.plain(before).split(" ", -1);
      for (int j = Math.max(0, words.length - AHEAD); j < words.length; j++) {
        if (others.contains(words[j])) {
          return true;
        }
      }
    }
    return false;
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
      if (names.isSingle(name) || (names.isHandle(name) && Days.in(line) != null)) {
        return name;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (names.isSingle(line) && names.given().is(line) && isDated(lines, i)) {
        return line;
      }
    }
    return null;
  }
}
