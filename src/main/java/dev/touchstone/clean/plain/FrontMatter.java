package dev.touchstone.clean.plain;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.page.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of keys and values between two lines of dashes that a Markdown file may open with. Most
 * tell what the file is; those that name a fact about a drug are rows of a summary box, and its title is the
 * page's first heading, as every generator of sites shows it.
 */
final class FrontMatter {

  private static final String MARK = "---";
  private static final int LONGEST = 60;

  /** Characters within which it must end. */
  private static final int LONGEST_TEXT = 20_000;

  private static final Pattern ENTRY =
      Pattern.compile("([\\p{L}][\\p{L}\\d _()/-]*):(?:\\s+(.*))?");
  private static final Pattern ITEM = Pattern.compile("-\\s+(.+)");

  private static final String TITLE = "title";

  /** A heading of the text that is its title. */
  private static final Pattern TITLED = Pattern.compile("#\\s+.*");

  private final Set<String> facts;

  /** @param facts names of facts in summary boxes, lower case */
  FrontMatter(Set<String> facts) {
    this.facts = facts;
  }

  /**
   * Reads what stands at the top of a file.
   *
   * @return the first line after it; 0 if the file does not open so
   */
  int scan(List<Line> lines, int group, List<Chunk> chunks) {
    int end = end(lines);
    Span key = null;
    for (int i = 1; i < end - 1; i++) {
      Line line = lines.get(i);
      Matcher entry = ENTRY.matcher(line.text());
      Matcher item = ITEM.matcher(line.text());
      if (entry.matches()) {
        key = isFact(entry.group(1)) ? at(line, entry.start(1), entry.end(1)) : null;
        if (key != null && entry.group(2) != null) {
          add(line, key, at(line, entry.start(2), entry.end(2)), group, chunks);
        } else if (entry.group(1).toLowerCase(Locale.ROOT).equals(TITLE)
            && entry.group(2) != null
            && isUntitled(lines.subList(end, lines.size()))) {
          Span words = value(line, entry);
          chunks.add(new Chunk(BlockKind.HEADING, 1, -1, List.of(words), words(line, words), true));
        }
      } else if (key != null && item.matches()) {
        add(line, key, at(line, item.start(1), item.end(1)), group, chunks);
      }
    }
    return end;
  }

  private static boolean isUntitled(List<Line> text) {
    return text.stream().noneMatch(line -> TITLED.matcher(line.text()).matches());
  }

  /** What the file says of itself, its keys in lower case; empty if it does not open so. */
  static Map<String, String> entries(String source) {
    List<Line> lines = Line.of(source.substring(0, Math.min(source.length(), LONGEST_TEXT)));
    Map<String, String> entries = new TreeMap<>();
    int end = end(lines);
    for (int i = 1; i < end - 1; i++) {
      Line line = lines.get(i);
      Matcher entry = ENTRY.matcher(line.text());
      if (entry.matches() && entry.group(2) != null) {
        entries.putIfAbsent(
            entry.group(1).toLowerCase(Locale.ROOT), words(line, value(line, entry)));
      }
    }
    return entries;
  }

  /** Where an entry's value stands, without its quotation marks. */
  private static Span value(Line line, Matcher entry) {
    return unquoted(line, at(line, entry.start(2), entry.end(2)));
  }

  private static String words(Line line, Span span) {
    return line.text().substring(span.start() - line.start(), span.end() - line.start());
  }

  private static int end(List<Line> lines) {
    if (lines.isEmpty() || !lines.get(0).text().equals(MARK)) {
      return 0;
    }
    for (int end = 1; end < Math.min(lines.size(), LONGEST); end++) {
      if (lines.get(end).text().equals(MARK)) {
        return end + 1;
      }
    }
    return 0;
  }

  /** "half_life", "usual-dose (adults)": the whole name, or what stands in front of a bracket. */
  private boolean isFact(String key) {
    String name = key.toLowerCase(Locale.ROOT)
        .replace('_', ' ')
        .replaceAll("\\s*\\(.*", "")
        .strip();
    return facts.contains(name)
        || facts.contains(name.replace(' ', '-'))
        || facts.contains(name.replace('-', ' '));
  }

  private static Span at(Line line, int from, int to) {
    return new Span(line.start() + from, line.start() + to);
  }

  private static void add(Line line, Span key, Span value, int group, List<Chunk> chunks) {
    Span words = unquoted(line, value);
    if (!words.isEmpty()) {
      chunks.add(new Chunk(BlockKind.TABLE_ROW, 0, group, List.of(key, words), "|", false));
    }
  }

  /** A value without its quotation marks, or the brackets of a list in one line. */
  private static Span unquoted(Line line, Span value) {
    int first = value.start() - line.start();
    int last = value.end() - line.start() - 1;
    if (last <= first) {
      return value;
    }
    char opening = line.text().charAt(first);
    char closing = line.text().charAt(last);
    boolean quoted = "\"'".indexOf(opening) >= 0 && opening == closing;
    boolean marked = quoted || (opening == '[' && closing == ']');
    return marked ? new Span(value.start() + 1, value.end() - 1) : value;
  }
}
