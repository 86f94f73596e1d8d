package dev.touchstone.clean.plain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites what is written on a board, with marks in brackets (BBCode), in marks of Markdown. Used for one page. */
final class BoardCode {

  /** So many closed pairs of marks make such a text. */
  private static final int FEWEST = 3;

  private static final String NAMES =
      "b|i|u|s|size|color|colour|font|url|img|email|quote|code|center|left|right|align|"
          + "indent|list|li|ul|ol|table|tr|td|th|hr|h[1-6]|heading|sup|sub|spoiler|highlight|justify|attach|media|user";

  private static final Pattern MARK = Pattern.compile(
      "\\[(/?)(" + NAMES + ")(?:[= ]([^\\[\\]\\n]{0,300}))?]|\\[\\*]", Pattern.CASE_INSENSITIVE);

  private static final Pattern CLOSING =
      Pattern.compile("\\[/(?:" + NAMES + ")]", Pattern.CASE_INSENSITIVE);

  /** A line of nothing but words in bold or in large letters: a heading. */
  private static final Pattern HEADING = Pattern.compile(
      "(?:\\[(?:b|u|i|center|size|color|font|h[1-6]|heading)(?:=[^\\[\\]\\n]{0,40})?]\\s*){1,5}([^\\[\\]\\n]{2,80}[^\\[\\]\\n.,;])"
          + "\\s*(?:\\[/(?:b|u|i|center|size|color|font|h[1-6]|heading)]\\s*){1,5}",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern LARGE = Pattern.compile("\\[(?:b|size|h)", Pattern.CASE_INSENSITIVE);

  private static final Pattern SIZE =
      Pattern.compile("\\[(?:size|heading)=\"?(\\d{1,3})|\\[h([1-6])]");

  /** Letters of so many points are large. */
  private static final int POINTS = 18;

  private final String source;
  private final Rewriting.Writer out;
  private boolean inRow;

  BoardCode(String source) {
    this.source = source;
    this.out = new Rewriting.Writer(source);
  }

  static boolean is(String source) {
    Matcher closing = CLOSING.matcher(source);
    int found = 0;
    while (found < FEWEST && closing.find()) {
      found++;
    }
    return found == FEWEST;
  }

  Rewriting rewrite() {
    int at = 0;
    while (at < source.length()) {
      int stop = source.indexOf('\n', at);
      int end = stop < 0 ? source.length() : stop;
      String line = source.substring(at, end).strip();
      Matcher heading = HEADING.matcher(line);
      if (!inRow && heading.matches() && LARGE.matcher(line).find()) {
        int start = source.indexOf(line, at);
        out.line();
        out.mark("\n" + "#".repeat(level(line)) + " ");
        out.copy(start + heading.start(1), start + heading.end(1));
        out.mark("\n\n");
      } else {
        words(at, end);
        out.mark(inRow ? " " : "\n");
      }
      at = end + 1;
    }
    return out.done();
  }

  /** The larger the letters, the higher the heading. */
  private static int level(String line) {
    Matcher size = SIZE.matcher(line.toLowerCase(Locale.ROOT));
    if (!size.find()) {
      return 4;
    }
    if (size.group(2) != null) {
      return Integer.parseInt(size.group(2));
    }
    int number = Integer.parseInt(size.group(1));
    return number >= POINTS || number == 5 ? 2 : number == 6 || number == 7 ? 1 : 3;
  }

  private void words(int start, int end) {
    Matcher mark = MARK.matcher(source).region(start, end);
    int run = start;
    boolean picture = false;
    while (mark.find()) {
      if (!picture) {
        out.copy(run, mark.start());
      }
      String name = mark.group(2) == null ? "*" : mark.group(2).toLowerCase(Locale.ROOT);
      boolean opens = name.equals("*") || mark.group(1).isEmpty();
      picture = opens && name.equals("img");
      mark(name, opens);
      run = mark.end();
    }
    if (!picture) {
      out.copy(run, end);
    }
  }

  private void mark(String name, boolean opens) {
    switch (name) {
      case "*", "li" -> {
        if (opens) {
          out.line();
          out.mark("- ");
        }
      }
      case "tr" -> {
        if (!opens) {
          out.mark("|");
        }
        inRow = opens;
        out.line();
      }
      case "td", "th" -> out.mark(opens ? "| " : " ");
      case "b" -> out.mark("**");
      case "list", "ul", "ol", "table", "quote", "hr", "center", "indent", "code" -> {
        if (!inRow) {
          out.line();
        }
      }
      default -> {}
    }
  }
}
