package dev.touchstone.clean.plain;

import dev.touchstone.clean.draft.DraftWriter;
import dev.touchstone.page.Span;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Writes the words of a Markdown line without its marks. */
final class MarkdownInline {

  /** How far a bracket, a link's target or a tag may reach, in characters. */
  private static final int REACH = 2000;

  /** Tags that part words: a term and what is said of it, two cells. */
  private static final Pattern BLOCK = Pattern.compile(
      "</?(?:dt|dd|dl|li|ul|ol|td|th|tr|p|div|br|summary|details|h[1-6])\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern BREAK = Pattern.compile("<br\\b", Pattern.CASE_INSENSITIVE);

  private final String source;
  private final DraftWriter writer;

  MarkdownInline(String source, DraftWriter writer) {
    this.source = source;
    this.writer = writer;
  }

  void write(Span range) {
    int at = range.start();
    int run = at;
    int linkEnd = -1;
    int targetEnd = -1;
    while (at < range.end()) {
      int skip = 0;
      if (at == linkEnd) {
        skip = targetEnd - at;
        linkEnd = -1;
      } else if (source.charAt(at) == '[' && linkEnd < 0) {
        int close = closing(at, range.end());
        int target = close < 0 ? -1 : targetEnd(close, range.end());
        if (target > 0) {
          linkEnd = close;
          targetEnd = target;
          skip = 1;
        }
      } else {
        skip = mark(at, range);
      }
      if (skip == 0) {
        at++;
        continue;
      }
      writer.copy(run, at);
      if (source.charAt(at) == '[') {
        writer.link(true);
      } else if (source.charAt(at) == ']') {
        writer.link(false);
      } else if (source.charAt(at) == '<'
          && BLOCK.matcher(source).region(at, at + skip).lookingAt()) {
        if (BREAK.matcher(source).region(at, at + skip).lookingAt()) {
          writer.lineEnd(at, at + skip);
        } else {
          writer.space(at, at + skip);
        }
      } else if (source.charAt(at) == '&') {
        writer.replace(
            Parser.unescapeEntities(source.substring(at, at + skip), false), at, at + skip);
      }
      at += skip;
      run = at;
    }
    writer.copy(run, range.end());
    writer.link(false);
  }

  /** How many characters of markup stand here; 0 if none. */
  private int mark(int at, Span range) {
    char c = source.charAt(at);
    return switch (c) {
      case '*', '`' -> emphasis(at, range);
      case '_' -> isWordInside(at, range) ? 0 : emphasis(at, range);
      case '\\' -> at + 1 < range.end() && isPunctuation(source.charAt(at + 1)) ? 1 : 0;
      case '!' -> image(at, range.end());
      case '<' -> tag(at, range.end());
      case '&' -> entity(at, range.end());
      default -> 0;
    };
  }

  /** The run of the same mark, unless white space stands on both sides of it. */
  private int emphasis(int at, Span range) {
    char c = source.charAt(at);
    int end = at;
    while (end < range.end() && source.charAt(end) == c) {
      end++;
    }
    boolean spaceBefore = at == range.start() || source.charAt(at - 1) == ' ';
    boolean spaceAfter = end == range.end() || source.charAt(end) == ' ';
    return spaceBefore && spaceAfter && end - at == 1 ? 0 : end - at;
  }

  private boolean isWordInside(int at, Span range) {
    return at > range.start()
        && at + 1 < range.end()
        && Character.isLetterOrDigit(source.charAt(at - 1))
        && Character.isLetterOrDigit(source.charAt(at + 1));
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  private int image(int at, int end) {
    if (at + 1 >= end || source.charAt(at + 1) != '[') {
      return 0;
    }
    int close = closing(at + 1, end);
    int target = close < 0 ? -1 : targetEnd(close, end);
    return target < 0 ? 0 : target - at;
  }

  private int closing(int open, int end) {
    int depth = 0;
    for (int i = open; i < Math.min(end, open + REACH); i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The end of {@code ](target)}; -1 if no target follows. */
  private int targetEnd(int close, int end) {
    if (close + 1 >= end || source.charAt(close + 1) != '(') {
      return -1;
    }
    int depth = 0;
    for (int i = close + 1; i < Math.min(end, close + REACH); i++) {
      char c = source.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private int tag(int at, int end) {
    if (at + 1 >= end
        || !(Character.isLetter(source.charAt(at + 1)) || source.charAt(at + 1) == '/')) {
      return 0;
    }
    for (int i = at + 1; i < Math.min(end, at + REACH); i++) {
      char c = source.charAt(i);
      if (c == '>') {
        return i + 1 - at;
      }
      if (c == '<' || c == ':') {
        return 0; // an address in angle brackets is words
      }
    }
    return 0;
  }

  private int entity(int at, int end) {
    for (int i = at + 1; i < Math.min(end, at + 12); i++) {
      char c = source.charAt(i);
      if (c == ';') {
        String raw = source.substring(at, i + 1);
        return Parser.unescapeEntities(raw, false).equals(raw) ? 0 : i + 1 - at;
      }
      if (!Character.isLetterOrDigit(c) && c != '#') {
        return 0;
      }
    }
    return 0;
  }
}
