package dev.touchstone.clean.plain;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds an encyclopaedia's summary box whose cells were put on lines without a mark between them:
 * "Protein binding40%", "Metabolism Liver", or a name over what is said of it.
 *
 * <p>It opens with the name of one of its parts ("Pharmacokinetic data"), or with two facts that run into
 * what is said of them, and is over at the first line that can be none of its own.
 */
final class BoxScanner {

  /** Names of the parts of such a box. */
  private static final Set<String> PARTS = Set.of(
      "clinical data",
      "license data",
      "pharmacokinetic data",
      "pharmacological data",
      "physiological data",
      "identifiers",
      "chemical and physical data");

  /** Facts that a box has to tell before it is one. */
  private static final int FEWEST = 2;

  /** Lines among which a second fact has to run into its value where no part's name opens the box. */
  private static final int NEAR = 5;

  private static final int LONGEST_NAME = 40;

  /** A line of so many characters that ends a sentence is prose. */
  private static final int PROSE = 90;

  /** A name that goes on into a small letter is still itself: "Elimination half-lifeca. 7 days". */
  private static final Pattern SEVERAL_WORDS = Pattern.compile("[ -]");

  private static final Pattern NOTE = Pattern.compile("(?:\\[[\\w ]{1,12}\\])+$");

  private final List<Line> lines;
  private final Set<String> facts;

  /** @param facts names of facts, lower case */
  BoxScanner(List<Line> lines, Set<String> facts) {
    this.lines = lines;
    this.facts = facts;
  }

  /**
   * Reads the box that starts at a line, as rows of a name and a value; what has no value is a row of one cell.
   *
   * @return the line after it, or {@code from} if none starts there
   */
  int scan(int from, int group, List<Chunk> chunks) {
    if (!opens(from)) {
      return from;
    }
    List<Chunk> rows = new ArrayList<>();
    int told = 0;
    int at = from;
    while (at < lines.size() && isOwn(at, from)) {
      Line line = lines.get(at);
      int next = at + nameLines(at);
      int value = value(at);
      if (next > at) {
        int end = values(next, from);
        told += end > next ? 1 : 0;
        rows.addAll(named(at, next, end, group));
        at = end;
        continue;
      }
      told += value > 0 ? 1 : 0;
      rows.add(row(group, line, cells(line, value)));
      at++;
    }
    if (told < FEWEST) {
      return from;
    }
    chunks.addAll(rows);
    return at;
  }

  private boolean opens(int from) {
    if (isPart(from)) {
      return true;
    }
    int near = from + 1;
    while (near < Math.min(lines.size(), from + NEAR) && !isGlued(near)) {
      near++;
    }
    return isGlued(from) && near < Math.min(lines.size(), from + NEAR);
  }

  private boolean isPart(int at) {
    return PARTS.contains(lines.get(at).text().toLowerCase(Locale.ROOT));
  }

  /** Whether a line runs from the name of a fact into what is said of it without a blank. */
  private boolean isGlued(int at) {
    String text = lines.get(at).text();
    int name = name(text);
    return name > 0 && name < text.length() && Character.isLetterOrDigit(text.codePointAt(name));
  }

  /** Whether a line may stand in the box that starts at another. */
  private boolean isOwn(int at, int from) {
    Line line = lines.get(at);
    boolean named = at == from || isPart(at) || value(at) > 0 || ItemMarks.length(line) > 0;
    String words = NOTE.matcher(line.text()).replaceFirst("");
    boolean prose = line.length() > PROSE && words.endsWith(".");
    return named || (!line.afterBlank() && !prose);
  }

  /** How many lines a fact's name takes that has no value beside it; 0 if there is none. */
  private int nameLines(int at) {
    String text = lines.get(at).text();
    boolean broken = at + 1 < lines.size() && !lines.get(at + 1).afterBlank();
    String both = broken ? text + " " + lines.get(at + 1).text() : "";
    if (broken && name(both) == both.length()) {
      return 2;
    }
    return name(text) == text.length() ? 1 : 0;
  }

  /** Where the value begins in a line that a fact's name opens, its length if it has none; 0 if no name opens it. */
  private int value(int at) {
    String text = lines.get(at).text();
    int name = nameLines(at) > 0 ? text.length() : name(text);
    while (name > 0
        && name < text.length()
        && (text.charAt(name) == ' ' || text.charAt(name) == ':')) {
      name++;
    }
    return name;
  }

  /** The length of the longest name of a fact that a text begins with; 0 if there is none. */
  private int name(String text) {
    if (!Character.isUpperCase(text.codePointAt(0))) {
      return 0;
    }
    String low = text.toLowerCase(Locale.ROOT);
    for (int end = Math.min(LONGEST_NAME, low.length()); end > 2; end--) {
      boolean whole = end == text.length()
          || !isSmall(text.charAt(end))
          || (SEVERAL_WORDS.matcher(low.substring(0, end)).find() && !isPlural(low, end));
      if (whole && facts.contains(low.substring(0, end))) {
        return end;
      }
    }
    return 0;
  }

  /** Whether a letter would make the word before it another one: "Metabolisms", but not "MetabolismLiver". */
  private static boolean isSmall(char next) {
    return (next >= 'a' && next <= 'z') || next == '-';
  }

  private static boolean isPlural(String low, int end) {
    return low.startsWith("s", end) && (end + 1 == low.length() || !isSmall(low.charAt(end + 1)));
  }

  /** The line after the values that stand below a name: items, or one line. */
  private int values(int from, int start) {
    int end = from;
    while (end < lines.size() && ItemMarks.length(lines.get(end)) > 0) {
      end++;
    }
    boolean one = end == from
        && from < lines.size()
        && isOwn(from, start)
        && !lines.get(from).afterBlank()
        && !isPart(from)
        && value(from) == 0;
    return one ? from + 1 : end;
  }

  /** A name of one or two lines and the lines below it that say what it is: a row each. */
  private List<Chunk> named(int at, int next, int end, int group) {
    Span name = new Span(lines.get(at).start(), lines.get(next - 1).end());
    Line first = lines.get(at);
    boolean items = next < end && ItemMarks.length(lines.get(next)) > 0;
    if (next < end && !items) {
      Span value = new Span(lines.get(next).start(), lines.get(next).end());
      return List.of(row(group, first, List.of(name, value)));
    }
    List<Chunk> rows = new ArrayList<>(List.of(row(group, first, List.of(name))));
    for (int i = next; i < end; i++) {
      Line line = lines.get(i);
      Span value = new Span(line.start() + ItemMarks.length(line), line.end());
      Span above = new Span(value.start(), value.start()); // the row above names it
      rows.add(row(group, line, List.of(above, value)));
    }
    return rows;
  }

  private static List<Span> cells(Line line, int value) {
    int start = line.start() + ItemMarks.length(line);
    return value == 0
        ? List.of(new Span(start, line.end()))
        : List.of(
            new Span(line.start(), line.start() + value),
            new Span(line.start() + value, line.end()));
  }

  private static Chunk row(int group, Line line, List<Span> cells) {
    return new Chunk(BlockKind.TABLE_ROW, 0, group, cells, "|", line.afterBlank());
  }
}
