package dev.touchstone.vet.sign;

/** Tells somebody else's words from a page's own. */
final class Quotation {

  private Quotation() {}

  /** Whether a place in a line stands between quotation marks, straight or curly. */
  static boolean holds(String line, int at) {
    boolean straight = false;
    int open = 0;
    for (int i = 0; i < at; i++) {
      switch (line.charAt(i)) {
        case '"' -> straight = !straight;
        case '“', '«' -> open++;
        case '”', '»' -> open = Math.max(0, open - 1);
        default -> {}
      }
    }
    return straight || open > 0;
  }
}
