package dev.touchstone.ingest.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line as it stands on a printed page. Lengths are in points from the page's upper left corner.
 *
 * @param page which page, from 0
 * @param base where its letters stand, downwards
 * @param size size of its first letter's font
 * @param bold whether that font is a bold one
 * @param words at least one
 */
record PrintedLine(int page, float base, float size, boolean bold, List<PrintedWord> words) {

  /** A gap of so many font sizes is none between two words of running text, not even a stretched one. */
  private static final float CLEAR_GAP = 1.4f;

  /** Where its first letter begins. */
  float left() {
    return words.get(0).left();
  }

  /** Where its last letter ends. */
  float right() {
    return words.get(words.size() - 1).right();
  }

  /** All of its words. */
  String text() {
    return words.stream().map(PrintedWord::text).collect(Collectors.joining(" "));
  }

  /** The space in front of a word but the first. */
  float gap(int word) {
    return words.get(word).left() - words.get(word - 1).right();
  }

  /** Whether a gap in it is wider than any in a line of running text. */
  boolean hasClearGap() {
    for (int i = 1; i < words.size(); i++) {
      if (gap(i) > CLEAR_GAP * size) {
        return true;
      }
    }
    return false;
  }
}
