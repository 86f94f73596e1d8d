package dev.touchstone.clean.plain;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds tables whose cells only one blank parts, where the figures say how many there are: a line of
 * names, "Doxazosin Terazosin", and below it rows of a fact and as many figures, "Half-life (h) 22 12".
 *
 * <p>A row with other words than figures cannot be cut; it stays a line between the rows.
 */
final class FlatTableScanner {

  /** What the first column is called, where it is. */
  private static final Pattern LABEL = Pattern.compile(
      "(?:Characteristics?|Parameters?|Propert(?:y|ies)|Variables?|Features?|Attributes?) (?=\\p{Lu})");

  /** One name a column, as drugs have it, maybe with the numbers of notes. */
  private static final Pattern NAMES = Pattern.compile(
      "\\p{Lu}[\\p{L}-]{4,}(?:\\d[\\d,]{0,8})?(?: \\p{Lu}[\\p{L}-]{4,}(?:\\d[\\d,]{0,8})?){1,5}");

  private static final Pattern NAME = Pattern.compile("\\S+");

  /** A figure or a range, with its unit, how often, and the letter or star of a note; or a word. */
  private static final String NUMBER = "\\d[\\d.,]*\\s?%?";

  private static final Pattern FIGURE = Pattern.compile("[~<>\u2264\u2265\u2248]?\\s?" + NUMBER
      + "(?:\\s?(?:[-\u2013\u2014\u2212]|to)\\s?~?" + NUMBER + ")?"
      + "(?:\\s?(?:h|hr|hrs|hours?|d|days?|min|minutes?|weeks?|mg|mcg|g)\\b)?"
      + "(?:\\s?(?:once|twice|once/twice|three times) (?:daily|a day|weekly)|\\s?(?:bid|tid|BID|TID|QD)\\b)?"
      + "(?:[a-d*\u2020\u2021](?!\\p{L}))?");

  /** One word a column: "Faeces Urine". */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d/*-]+");

  /** What may stand between a fact's name and the figures: "(h)", ", %". */
  private static final Pattern UNIT =
      Pattern.compile("(?:\\s?\\([^()]{1,20}\\)|,\\s?(?:%|h|hr|hours))?\\s+");

  /** Rows that have to be cut before the lines are a table. */
  private static final int FEWEST = 2;

  private static final int LONGEST_NAME = 40;

  private final List<Line> lines;
  private final Set<String> facts;

  /** @param facts names of facts, lower case */
  FlatTableScanner(List<Line> lines, Set<String> facts) {
    this.lines = lines;
    this.facts = facts;
  }

  /**
   * Reads the table that starts at a line.
   *
   * @return the line after it, or {@code from} if none starts there
   */
  int scan(int from, int group, List<Chunk> chunks) {
    Line head = lines.get(from);
    Matcher label = LABEL.matcher(head.text());
    int first = label.lookingAt() ? label.end() : 0;
    Matcher name = NAMES.matcher(head.text()).region(first, head.length());
    if (from + FEWEST >= lines.size() || !name.matches()) {
      return from;
    }
    List<Span> names =
        new ArrayList<>(List.of(new Span(head.start(), head.start() + Math.max(0, first - 1))));
    Matcher each = NAME.matcher(head.text()).region(first, head.length());
    while (each.find()) {
      names.add(new Span(head.start() + each.start(), head.start() + each.end()));
    }
    List<Chunk> rows = new ArrayList<>();
    int cut = 0;
    int end = from + 1;
    int at = end;
    while (at < lines.size() && !lines.get(at).afterBlank()) {
      if (cut == 0 && NAMES.matcher(lines.get(at).text()).matches()) {
        return from; // the names stand further down, below a title
      }
      List<Span> cells = cells(lines.get(at), names.size() - 1);
      rows.add(chunk(lines.get(at), cells, group));
      cut += cells.isEmpty() ? 0 : 1;
      at++;
      end = cells.isEmpty() ? end : at;
    }
    if (cut < FEWEST) {
      return from;
    }
    chunks.add(new Chunk(BlockKind.TABLE_HEADER, 0, group, names, "|", head.afterBlank()));
    chunks.addAll(rows.subList(0, end - from - 1));
    return end;
  }

  private static Chunk chunk(Line line, List<Span> cells, int group) {
    Span whole = new Span(line.start(), line.end());
    return cells.isEmpty()
        ? new Chunk(BlockKind.PARAGRAPH, 0, -1, List.of(whole), line.text(), line.afterBlank())
        : new Chunk(BlockKind.TABLE_ROW, 0, group, cells, "|", line.afterBlank());
  }

  /** A fact's name and a figure for each column; none if the line is not that. */
  private List<Span> cells(Line line, int columns) {
    String text = line.text();
    int name = name(text);
    Matcher unit = UNIT.matcher(text).region(name, text.length());
    if (name == 0 || !unit.lookingAt()) {
      return List.of();
    }
    Span fact = new Span(line.start(), line.start() + unit.end());
    List<Span> figures = cells(line, unit.end(), FIGURE);
    List<Span> told = figures.size() == columns ? figures : cells(line, unit.end(), WORD);
    if (told.size() != columns) {
      return List.of();
    }
    List<Span> cells = new ArrayList<>(List.of(fact));
    cells.addAll(told);
    return cells;
  }

  /** The rest of a line cut into pieces of one form; none if something is left. */
  private static List<Span> cells(Line line, int from, Pattern form) {
    List<Span> cells = new ArrayList<>();
    Matcher cell = form.matcher(line.text());
    int at = from;
    while (at < line.length() && cell.region(at, line.length()).lookingAt()) {
      cells.add(new Span(line.start() + at, line.start() + cell.end()));
      at = cell.end();
      while (at < line.length() && line.text().charAt(at) == ' ') {
        at++;
      }
    }
    return at == line.length() ? cells : List.of();
  }

  /** The length of the longest name of a fact that a text begins with; 0 if there is none. */
  private int name(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    for (int end = Math.min(LONGEST_NAME, low.length()); end > 1; end--) {
      if (facts.contains(low.substring(0, end))) {
        return end;
      }
    }
    return 0;
  }
}
