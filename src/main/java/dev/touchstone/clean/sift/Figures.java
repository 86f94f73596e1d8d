package dev.touchstone.clean.sift;

/** Finds where numbers and telephone numbers end in a lower-case text. */
record Figures(String text) {

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isWordChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
  }

  /** Whether a letter or figure stands at a place. */
  boolean isWord(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  int skipSpace(int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  /** End of the number that starts with the digit at a place. */
  int number(int start) {
    int end = start + 1;
    while (end < text.length()
        && (isDigit(text.charAt(end)) || text.charAt(end) == '.' || text.charAt(end) == ',')) {
      end++;
    }
    return end;
  }

  /** End of the telephone number at a place; -1 if there is none. */
  int phone(int start) {
    char c = text.charAt(start);
    if (c == '+') {
      return international(start);
    }
    if (c == '(') {
      if (digits(start + 1) != 3 || !text.startsWith(")", start + 4)) {
        return -1;
      }
      return local(skipSpace(start + 5));
    }
    if (start > 0 && isWordChar(text.charAt(start - 1))) {
      return -1;
    }
    int area = c == '1' && text.startsWith("-", start + 1) ? start + 2 : start;
    if (area == start && c == '1' && digits(start) == 4) {
      area = start + 1;
    }
    boolean three = digits(area) == 3 && text.startsWith("-", area + 3);
    int end = three ? local(area + 4) : -1;
    return end > 0 && isWord(end) ? -1 : end;
  }

  /** End of three digits, a hyphen and four digits. */
  private int local(int start) {
    boolean fits = digits(start) == 3 && text.startsWith("-", start + 3) && digits(start + 4) >= 4;
    return fits ? start + 8 : -1;
  }

  private int international(int start) {
    if (digits(start + 1) == 0) {
      return -1;
    }
    int end = -1;
    for (int i = start + 2; i < text.length() && i <= start + 20; i++) {
      char c = text.charAt(i);
      if (isDigit(c) && i >= start + 9) {
        end = i + 1;
      } else if (!isDigit(c) && c != ' ' && c != '(' && c != ')' && c != '-') {
        break;
      }
    }
    return end;
  }

  /** How many digits stand from a place on, at most five. */
  private int digits(int start) {
    int count = 0;
    while (count < 5 && start + count < text.length() && isDigit(text.charAt(start + count))) {
      count++;
    }
    return count;
  }
}
