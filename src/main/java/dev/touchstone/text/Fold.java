package dev.touchstone.text;

/**
 * One spelling for characters that mean the same, without moving any offset: lower case, plain
 * dashes, quotes and spaces.
 *
 * <p>The result has exactly the length of the input, so a place found in it is a place in the page.
 */
public final class Fold {

  private Fold() {}

  /** The text with every character folded. */
  public static String fold(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = fold(chars[i]);
    }
    return new String(chars);
  }

  /** The text with one space for each run of white space. */
  public static String oneSpace(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean here = c == ' ' || (c >= '\t' && c <= '\r');
      if (!here || !space) {
        words.append(here ? ' ' : c);
      }
      space = here;
    }
    return words.toString();
  }

  /** One character folded. Greek letters stay what they are; the micro sign becomes mu. */
  public static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < ' ' ? ' ' : c;
    }
    return switch (c) {
      case '\u2010',
          '\u2011',
          '\u2012',
          '\u2013',
          '\u2014',
          '\u2015',
          '\u2212',
          '\uFE63',
          '\uFF0D' -> '-';
      case '\u2018', '\u2019', '\u201B', '\u2032', '\u02BC', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u2033' -> '"';
      case '\u00A0',
          '\u2000',
          '\u2001',
          '\u2002',
          '\u2003',
          '\u2004',
          '\u2005',
          '\u2006',
          '\u2007',
          '\u2008',
          '\u2009',
          '\u200A',
          '\u202F',
          '\u205F',
          '\u3000' -> ' ';
      case '\u00B5' -> '\u03BC';
      default -> Character.toLowerCase(c);
    };
  }
}
