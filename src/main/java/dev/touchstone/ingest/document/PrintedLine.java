package dev.touchstone.ingest.document;

import java.util.List;

/**
 * A line as it stands on a printed page. Lengths are in points from the page's upper left corner.
 *
 * @param page which page, from 0
 * @param left where its first letter begins
 * @param right where its last letter ends
 * @param base where its letters stand, downwards
 * @param size size of its first letter's font
 * @param bold whether that font is a bold one
 * @param cells its words, cut where a gap is wider than any space in a line of running text
 * @param starts where each cell begins
 */
record PrintedLine(
    int page,
    float left,
    float right,
    float base,
    float size,
    boolean bold,
    List<String> cells,
    List<Float> starts) {

  /** All of its words. */
  String text() {
    return String.join(" ", cells);
  }
}
