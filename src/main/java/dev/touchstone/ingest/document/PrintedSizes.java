package dev.touchstone.ingest.document;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The sizes of a document's fonts, in tenths of a point.
 *
 * @param body the one that most letters are set in
 * @param title the largest one that at most two paragraphs are set in, above the body's; 0 if there is none
 */
record PrintedSizes(int body, int title) {

  /** What is set so much larger than the text heads it. */
  private static final float LARGER = 1.12f;

  private static final int TITLES = 2;

  private static final int LONGEST = 90;

  private static final int MOST_LINES = 2;

  static PrintedSizes of(Iterable<PrintedLine> lines) {
    NavigableMap<Integer, Integer> letters = new TreeMap<>();
    NavigableMap<Integer, Integer> times = new TreeMap<>();
    for (PrintedLine line : lines) {
      letters.merge(size(line), line.text().length(), Integer::sum);
      times.merge(size(line), 1, Integer::sum);
    }
    int body = 0;
    for (Map.Entry<Integer, Integer> each : letters.entrySet()) {
      body = body == 0 || each.getValue() > letters.getOrDefault(body, 0) ? each.getKey() : body;
    }
    boolean titled = !times.isEmpty()
        && times.lastKey() > LARGER * body
        && times.lastEntry().getValue() <= TITLES;
    return new PrintedSizes(body, titled ? times.lastKey() : 0);
  }

  private static int size(PrintedLine line) {
    return Math.round(10 * line.size());
  }

  /** What plain text puts below a heading of so many lines; nothing below other text. */
  String underline(PrintedLine first, int lines) {
    int size = size(first);
    if (size <= LARGER * body || lines > MOST_LINES || first.text().length() > LONGEST) {
      return "";
    }
    return (size == title ? "=" : "-").repeat(8) + "\n";
  }
}
