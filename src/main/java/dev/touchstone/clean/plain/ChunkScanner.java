package dev.touchstone.clean.plain;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts lines into chunks: tables, list items, marked headings, code, quotes, and paragraphs put together again. */
final class ChunkScanner {

  /** With an anchor's name behind it, as kramdown and Pandoc have it: "## Uses {#uses}". */
  private static final Pattern ATX =
      Pattern.compile("(#{1,6})\\s+(.*?)(?:\\s+#+)?(?:\\s*\\{[#.:][^{}]*\\})?");

  /** A term and what is said of it, in HTML: "<dt>Half-life</dt><dd>11 hours</dd>". */
  private static final Pattern DEFINITION =
      Pattern.compile("<dt>(.{1,200}?)</dt>\\s*<dd>(.{1,2000}?)(?:</dd>|$)");

  private static final Pattern STRONG =
      Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]{2,80})(?<=[^\\s.:;,])\\1");
  private static final Pattern RULE = Pattern.compile("([-*_=]\\s*){3,}");
  private static final Pattern SETEXT = Pattern.compile("=+|-{3,}");
  private static final Pattern REFERENCE = Pattern.compile("\\[[^\\]]+\\]:\\s+\\S+.*");
  private static final Pattern FRAMED =
      Pattern.compile("([-=*~_])\\1{1,}\\s*([^-=*~_\\s].{0,70}?)\\s*\\1{2,}");

  /** A line that is nothing but words in brackets. */
  private static final Pattern BRACKETED =
      Pattern.compile("\\[\\s*(\\p{L}[^\\[\\]]{2,60}?)\\s*\\]:?");

  /** Level of a bold line of its own, which heads what follows as a marked one would. */
  private static final int UNMARKED = 5;

  /** Level of a heading inside a block that is set as code. */
  private static final int LOWEST = 6;

  private static final Pattern LEAD = Pattern.compile("[>]\\s?");

  private final String source;
  private final boolean markdown;
  private final List<Line> lines;

  /** Levels of headings that are underlined in plain text, by where they start. */
  private final Map<Integer, Integer> underlined;

  private final FrontMatter frontMatter;
  private final TemplateScanner templates;
  private final TableScanner tables;
  private final ColumnScanner columns;
  private final BoxScanner boxes;
  private final FlatTableScanner flat;
  private final CellScanner cells;
  private final PairScanner pairs;
  private final Wrapping wrapping;
  private final List<Chunk> chunks = new ArrayList<>();
  private int at;
  private int first;
  private int groups;
  private boolean inList;
  private boolean inNumbers;
  private int depth;

  /** White space in front of the open list's first item. */
  private int margin;

  /** @param facts names of facts in summary boxes, lower case */
  ChunkScanner(String source, boolean markdown, Set<String> facts) {
    this.source = source;
    this.frontMatter = new FrontMatter(facts);
    this.markdown = markdown;
    List<Line> all = Doubled.closed(Line.of(source));
    Ruled ruled = markdown ? new Ruled(all, Map.of()) : Ruled.of(all);
    this.lines = ruled.lines();
    this.underlined = ruled.headings();
    this.templates = new TemplateScanner(lines);
    this.tables = new TableScanner(source, lines, facts);
    this.columns = new ColumnScanner(lines);
    this.boxes = new BoxScanner(lines, facts);
    this.flat = new FlatTableScanner(lines, facts);
    this.cells = new CellScanner(lines);
    this.pairs = new PairScanner(lines, facts, Doubled.is(lines));
    this.wrapping = Wrapping.of(lines);
  }

  List<Chunk> scan() {
    if (markdown) {
      at = frontMatter.scan(lines, groups++, chunks);
    }
    while (at < lines.size()) {
      first = at;
      if (!table() && !(markdown ? marked() : framed()) && !item()) {
        inList = false;
        paragraph();
      }
    }
    return chunks;
  }

  private boolean table() {
    int end = templates.scan(at, groups, chunks);
    if (end == at) {
      end = tables.scan(at, groups, chunks);
    }
    if (end == at) {
      end = boxes.scan(at, groups, chunks);
    }
    if (end == at) {
      end = flat.scan(at, groups, chunks);
    }
    if (end == at && !markdown) {
      end = pairs.scan(at, groups, chunks);
    }
    if (end == at && !markdown) {
      end = columns.scan(at, groups, chunks);
    }
    if (end == at) {
      end = cells.scan(
          at, groups, chunks); // bars within a cell that blanks set apart are not between cells
    }
    if (end == at) {
      return false;
    }
    inList = false;
    groups++;
    at = end;
    return true;
  }

  /** A heading between dashes, in brackets or underlined, as plain text has it: "--- DOSE ---", "[DOSE]". */
  private boolean framed() {
    Line line = lines.get(at);
    Integer level = underlined.get(line.start());
    if (level != null) {
      inList = false;
      add(BlockKind.HEADING, level, -1, List.of(part(line, 0, line.length())));
      at++;
      return true;
    }
    Matcher framed = FRAMED.matcher(line.text());
    Matcher bracketed = BRACKETED.matcher(line.text());
    int words = framed.matches() ? 2 : bracketed.matches() ? 1 : 0;
    if (words == 0) {
      return false;
    }
    Matcher heading = words == 2 ? framed : bracketed;
    inList = false;
    add(BlockKind.HEADING, 2, -1, List.of(part(line, heading.start(words), heading.end(words))));
    at++;
    return true;
  }

  /** What only Markdown has: marked headings, rules, fences, quotes, link definitions. */
  private boolean marked() {
    Line line = lines.get(at);
    Matcher atx = ATX.matcher(line.text());
    if (atx.matches()) {
      inList = false;
      add(
          BlockKind.HEADING,
          atx.group(1).length(),
          -1,
          List.of(part(line, atx.start(2), atx.end(2))));
      at++;
      return true;
    }
    if (line.text().startsWith("<d") && definitions(line)) {
      return true;
    }
    if (line.text().startsWith("```") || line.text().startsWith("~~~")) {
      fence(line.text().substring(0, 3));
      return true;
    }
    Matcher strong = STRONG.matcher(line.text());
    if (line.afterBlank()
        && strong.matches()
        && at + 1 < lines.size()
        && lines.get(at + 1).afterBlank()) {
      inList = false;
      add(BlockKind.HEADING, UNMARKED, -1, List.of(part(line, strong.start(2), strong.end(2))));
      at++;
      return true;
    }
    if (REFERENCE.matcher(line.text()).matches() || RULE.matcher(line.text()).matches()) {
      at++;
      return true;
    }
    boolean underlined = at + 1 < lines.size()
        && !lines.get(at + 1).afterBlank()
        && !ItemMarks.isItem(line)
        && line.length() <= 120
        && SETEXT.matcher(lines.get(at + 1).text()).matches();
    if (underlined) {
      int level = lines.get(at + 1).text().startsWith("=") ? 1 : 2;
      add(BlockKind.HEADING, level, -1, List.of(part(line, 0, line.length())));
      at += 2;
      return true;
    }
    return quote(line);
  }

  /** A line of a definition list: each term and what is said of it are a row. */
  private boolean definitions(Line line) {
    Matcher pair = DEFINITION.matcher(line.text());
    boolean any = false;
    while (pair.find()) {
      inList = false;
      add(
          BlockKind.TABLE_ROW,
          0,
          groups,
          List.of(part(line, pair.start(1), pair.end(1)), part(line, pair.start(2), pair.end(2))));
      any = true;
    }
    at += any ? 1 : 0;
    boolean goesOn = at < lines.size() && lines.get(at).text().startsWith("<d");
    groups += any && !goesOn ? 1 : 0;
    return any;
  }

  /** What stands between two fences: tables set with blanks, and what is none as code. */
  private void fence(String mark) {
    List<Span> code = new ArrayList<>();
    at++;
    while (at < lines.size() && !lines.get(at).text().startsWith(mark)) {
      int end = columns.scan(at, groups, chunks);
      if (end > at) {
        groups++;
        at = end;
        continue;
      }
      boolean heads = at + 1 < lines.size()
          && lines.get(at).indent() < lines.get(at + 1).indent()
          && columns.scan(at + 1, groups, new ArrayList<>()) > at + 1;
      if (heads) {
        add(
            BlockKind.HEADING,
            LOWEST,
            -1,
            List.of(part(lines.get(at), 0, lines.get(at).length())));
      } else {
        code.add(part(lines.get(at), 0, lines.get(at).length()));
      }
      at++;
    }
    at++;
    if (!code.isEmpty()) {
      add(BlockKind.CODE, 0, -1, code);
    }
  }

  private boolean quote(Line first) {
    if (!first.text().startsWith(">")) {
      return false;
    }
    List<Span> parts = new ArrayList<>();
    do {
      Line line = lines.get(at);
      Matcher lead = LEAD.matcher(line.text());
      int from = 0;
      while (lead.find() && lead.start() == from) {
        from = lead.end();
      }
      if (from < line.length()) {
        parts.add(part(line, from, line.length()));
      }
      at++;
    } while (at < lines.size()
        && lines.get(at).text().startsWith(">")
        && !lines.get(at).afterBlank());
    if (!parts.isEmpty()) {
      add(BlockKind.QUOTE, 0, -1, parts);
    }
    return true;
  }

  private boolean item() {
    Line line = lines.get(at);
    int words = afterBullet(at);
    boolean bulleted = words > 0;
    boolean numbered = !bulleted && ItemMarks.isNumbered(line) && isNumberedItem(line);
    if (!bulleted && !numbered) {
      return false;
    }
    List<Span> parts = new ArrayList<>();
    if (words < line.length()) {
      parts.add(part(line, words, line.length()));
    }
    at++;
    if (parts.isEmpty() && (at >= lines.size() || isMark(at))) {
      return true; // a mark with nothing after it
    }
    if (parts.isEmpty()) {
      parts.add(part(lines.get(at), 0, lines.get(at).length()));
      at++;
    }
    joinFollowing(parts);
    while (at < lines.size() && isIndentedUnder(line) && !isMark(at)) {
      parts.add(part(lines.get(at), 0, lines.get(at).length()));
      at++;
    }
    if (!inList) {
      groups++;
      depth = 0;
      margin = line.indent();
    }
    inList = true;
    inNumbers = numbered;
    depth = Math.min(1 + Math.max(0, line.indent() - margin) / 2, depth + 1);
    add(BlockKind.LIST_ITEM, depth, groups - 1, parts);
    return true;
  }

  private boolean isIndentedUnder(Line item) {
    Line line = lines.get(at);
    return line.indent() > item.indent() && !line.afterBlank();
  }

  /**
   * A numbered line is an item where it is a sentence or has a numbered neighbour; else a heading. Where
   * the numbers begin anew below a table of contents, the list is over.
   */
  private boolean isNumberedItem(Line line) {
    boolean neighbour = (inList && inNumbers && !ItemMarks.isFirst(line))
        || (at + 1 < lines.size() && ItemMarks.isNumbered(lines.get(at + 1)));
    return markdown || neighbour || line.endsSentence() || line.length() > 90;
  }

  /** How many characters the mark of a list's item takes at the start of a line; 0 if it has none. */
  private int afterBullet(int index) {
    int words = ItemMarks.length(lines.get(index));
    if (words > 0) {
      return words;
    }
    boolean dashes =
        isTightDash(index) && (inList || isTightDash(index - 1) || isTightDash(index + 1));
    return dashes || ItemMarks.isTight(lines.get(index)) ? 1 : 0;
  }

  /** Whether a line begins with a dash and a word: an item, if the line beside it does so, too. */
  private boolean isTightDash(int index) {
    return index >= 0 && index < lines.size() && ItemMarks.isTightDash(lines.get(index));
  }

  private boolean isMark(int index) {
    Line line = lines.get(index);
    return afterBullet(index) > 0
        || line.text().startsWith("|")
        || (!markdown && FRAMED.matcher(line.text()).matches())
        || underlined.containsKey(line.start())
        || (!markdown && BRACKETED.matcher(line.text()).matches())
        || (markdown && (ATX.matcher(line.text()).matches() || line.text().startsWith("```")))
        || ItemMarks.isNumbered(line);
  }

  private void paragraph() {
    List<Span> parts = new ArrayList<>();
    Line line = lines.get(at);
    at++;
    if (!markdown && (line.text().equals("|") || line.text().equals("/"))) {
      return; // stood between two links
    }
    parts.add(part(line, 0, line.length()));
    if (!isNumberedHeading(line) && !isTitleOverByline()) {
      joinFollowing(parts);
    }
    add(BlockKind.PARAGRAPH, 0, -1, parts);
  }

  /** Whether the page's first line has been read, and the second only says who wrote it. */
  private boolean isTitleOverByline() {
    return !markdown
        && at == 1
        && at < lines.size()
        && HeadingFinder.BYLINE.matcher(lines.get(at).text()).matches();
  }

  /** Whether a numbered line that is no item stands over a sentence: "1. What it is used for". */
  private boolean isNumberedHeading(Line line) {
    return !markdown
        && at < lines.size()
        && ItemMarks.isNumbered(line)
        && !line.endsSentence()
        && !line.text().endsWith(",")
        && Character.isUpperCase(lines.get(at).text().codePointAt(0));
  }

  private void joinFollowing(List<Span> parts) {
    boolean pieces = false;
    while (at < lines.size() && !isMark(at)) {
      boolean piece = wrapping.joins(lines, at, pieces);
      boolean follows = piece
          || (wrapping.continues(lines.get(at - 1), lines.get(at))
              && !ColumnScanner.isLed(lines.get(at))
              && !isEntry(at));
      if (!follows) {
        return;
      }
      pieces |= piece;
      parts.add(part(lines.get(at), 0, lines.get(at).length()));
      at++;
    }
  }

  /** Whether a line is one of several next to each other that name something and say what it is. */
  private boolean isEntry(int line) {
    return Entries.isField(lines.get(line))
        || (!markdown
            && (Entries.areAlike(lines, line - 1, line)
                || Entries.areAlike(lines, line, line + 1)));
  }

  private static Span part(Line line, int from, int to) {
    return new Span(line.start() + from, line.start() + to);
  }

  private void add(BlockKind kind, int level, int group, List<Span> parts) {
    StringBuilder text = new StringBuilder();
    for (Span part : parts) {
      text.append(text.isEmpty() ? "" : " ").append(part.in(source));
    }
    boolean afterBlank = lines.get(first).afterBlank();
    chunks.add(new Chunk(kind, level, group, parts, text.toString(), afterBlank));
  }
}
