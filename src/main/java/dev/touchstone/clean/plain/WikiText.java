package dev.touchstone.clean.plain;

import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites the text of a wiki, as MediaWiki keeps it, in marks of Markdown. Used for one page. */
final class WikiText {

  /** So many marks that only a wiki has make its text. */
  private static final int FEWEST = 3;

  private static final Pattern SIGN =
      Pattern.compile("\\[\\[[^\\[\\]\\n]{1,200}]]|'''[^'\\n]{1,200}'''"
          + "|(?m:^(={2,6})[^=\\n]{1,120}\\1[ \\t]*$)|(?m:^\\{[{|])|(?m:^[*#:;]{1,3} )");

  private static final int LINK = 1;
  private static final int BOLD = 2;
  private static final int PART = 4;
  private static final int ENTRY = 8;

  private static final Pattern HEADING = Pattern.compile("(={1,6})\\s*([^=].*?)\\s*\\1\\s*");
  private static final Pattern ITEM = Pattern.compile("([*#:;]{1,6})\\s*(?=\\S)");
  private static final Pattern FIELD =
      Pattern.compile("\\|\\s*(\\p{L}[^=|{}\\[\\]]{0,50}?)\\s*=\\s*(.*?)\\s*");

  /** What says how a cell is set: "colspan=2 |". */
  private static final Pattern SET =
      Pattern.compile("[^|\\[\\]{}!]{0,200}=[^|\\[\\]{}]{0,200}\\|(?!\\|)\\s*");

  private static final Pattern BETWEEN = Pattern.compile("\\|\\||!!");

  /** Fields of a box that name one of its parts. */
  private static final Pattern NAMED = Pattern.compile("(?i)(?:header|title|section|above)\\d*");

  /** Marks within a line: emphasis, links, notes, templates, tags. */
  private static final Pattern INLINE = Pattern.compile("'{2,5}"
      + "|\\[\\[(?:File|Image|Category|Media):[^\\[\\]]{0,500}]]"
      + "|\\[\\[(?:[^\\[\\]|]{0,200}\\|)?|]]"
      + "|\\[(?:https?:)?//[^\\s\\[\\]]{1,500}\\s*|(?<!])](?!])"
      + "|<ref[^<>]{0,200}/>|<ref[^<>]{0,200}>[^<>]{0,1000}</ref>|<!--.{0,500}?-->"
      + "|\\{\\{[^{}]{0,1000}}}");

  private final String source;
  private final List<Line> lines;
  private final Rewriting.Writer out;
  private int at;

  WikiText(String source) {
    this.source = source;
    this.lines = Line.of(source);
    this.out = new Rewriting.Writer(source);
  }

  /** Whether a text has several marks of a wiki, of two kinds at least, one of them a heading, a table or a template. */
  static boolean is(String source) {
    Matcher sign = SIGN.matcher(source);
    int found = 0;
    int kinds = 0;
    while (sign.find()) {
      int kind = switch (source.charAt(sign.start())) {
        case '[' -> LINK;
        case '\'' -> BOLD;
        case '=', '{' -> PART;
        default -> ENTRY;
      };
      found += kind == ENTRY ? 0 : 1;
      kinds |= kind;
      if (found >= FEWEST && (kinds & PART) != 0 && kinds != PART) {
        return true;
      }
    }
    return false;
  }

  Rewriting rewrite() {
    while (at < lines.size()) {
      Line line = lines.get(at);
      if (line.afterBlank()) {
        out.mark("\n");
      }
      if (line.text().startsWith("{|")) {
        table();
      } else if (line.text().startsWith("{{") && !line.text().contains("}}")) {
        template();
      } else {
        line(line);
        at++;
      }
    }
    return out.done();
  }

  private void line(Line line) {
    Matcher heading = HEADING.matcher(line.text());
    Matcher item = ITEM.matcher(line.text());
    if (heading.matches()) {
      out.mark("\n" + "#".repeat(heading.group(1).length()) + " ");
      words(line.start() + heading.start(2), line.start() + heading.end(2));
    } else if (item.lookingAt()) {
      item(line, item);
    } else {
      words(line.start(), line.end());
    }
    out.mark("\n");
  }

  private void item(Line line, Matcher item) {
    String marks = item.group(1);
    Matcher said = at + 1 < lines.size() && !lines.get(at + 1).afterBlank()
        ? ITEM.matcher(lines.get(at + 1).text())
        : null;
    if (marks.equals(";") && said != null && said.lookingAt() && said.group(1).equals(":")) {
      Line next = lines.get(++at);
      out.mark("<dt>");
      words(line.start() + item.end(), line.end());
      out.mark("</dt><dd>");
      words(next.start() + said.end(), next.end());
      out.mark("</dd>");
      return;
    }
    boolean number = marks.endsWith("#");
    out.mark("  ".repeat(marks.length() - 1) + (number ? "1. " : "- "));
    words(line.start() + item.end(), line.end());
  }

  /** The fields of a template, such as a box of facts, as rows; those that are empty are left out. */
  private void template() {
    int open = 0;
    boolean row = false;
    do {
      Line line = lines.get(at++);
      open += count(line.text(), "{{") - count(line.text(), "}}");
      Matcher field = FIELD.matcher(line.text());
      if (!field.matches() || INLINE.matcher(field.group(2)).replaceAll("").isBlank()) {
        continue;
      }
      Span value = new Span(line.start() + field.start(2), line.start() + field.end(2));
      if (NAMED.matcher(field.group(1)).matches()) {
        head(List.of(value), 2);
      } else {
        Span name = new Span(line.start() + field.start(1), line.start() + field.end(1));
        row(List.of(name, value), 2);
      }
      row = true;
    } while (open > 0 && at < lines.size());
    out.mark(row ? "\n" : "");
  }

  private static int count(String text, String mark) {
    int count = 0;
    for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 2)) {
      count++;
    }
    return count;
  }

  private void table() {
    List<Span> cells = new ArrayList<>();
    boolean header = true;
    int columns = 0;
    at++;
    while (at < lines.size() && !lines.get(at).text().startsWith("|}")) {
      Line line = lines.get(at++);
      String text = line.text();
      if (text.startsWith("|-")) {
        columns = Math.max(columns, cells.size());
        finish(cells, header, columns);
        header = true;
      } else if (text.startsWith("|+")) {
        words(line.start() + 2, line.end());
        out.mark("\n\n");
      } else if (text.startsWith("|") || text.startsWith("!")) {
        header &= text.startsWith("!");
        cells(line, cells);
      } else if (!cells.isEmpty()) {
        Span last = cells.remove(cells.size() - 1);
        cells.add(new Span(last.start(), line.end()));
      }
    }
    finish(cells, header, Math.max(columns, cells.size()));
    out.mark("\n");
    at++;
  }

  private void finish(List<Span> cells, boolean header, int columns) {
    if (!cells.isEmpty() && header) {
      head(cells, Math.max(2, columns));
    } else if (!cells.isEmpty()) {
      row(cells, columns);
    }
    cells.clear();
  }

  private void cells(Line line, List<Span> cells) {
    Matcher between = BETWEEN.matcher(line.text());
    int open = 1;
    do {
      boolean more = between.find(open);
      int end = more ? between.start() : line.length();
      Matcher set = SET.matcher(line.text()).region(open, end);
      int start = set.lookingAt() ? set.end() : open;
      cells.add(new Span(line.start() + start, line.start() + end));
      open = more ? between.end() : line.length() + 1;
    } while (open <= line.length());
  }

  /** The names of columns, or the one name of the rows below. */
  private void head(List<Span> cells, int columns) {
    out.mark("\n");
    row(cells, columns);
    out.mark("|" + "---|".repeat(columns) + "\n");
  }

  private void row(List<Span> cells, int columns) {
    for (Span cell : cells) {
      out.mark("| ");
      words(cell.start(), cell.end());
      out.mark(" ");
    }
    out.mark("| ".repeat(Math.max(0, columns - cells.size())) + "|\n");
  }

  /** The words of a line without marks; what is bold stays so, since a bold line may be a heading. */
  private void words(int start, int end) {
    Matcher mark = INLINE.matcher(source).region(start, end);
    int run = start;
    while (mark.find()) {
      copy(run, mark.start());
      if (mark.group().equals("'''")) {
        out.mark("**");
      }
      run = mark.end();
    }
    copy(run, end);
  }

  /** Copies words that may go over several lines, which are one here. */
  private void copy(int start, int end) {
    int run = start;
    for (int i = start; i < end; i++) {
      if (source.charAt(i) == '\n') {
        out.copy(run, i);
        out.mark(" ");
        run = i + 1;
      }
    }
    out.copy(run, end);
  }
}
