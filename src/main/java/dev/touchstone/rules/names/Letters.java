package dev.touchstone.rules.names;

import dev.touchstone.text.Fold;

/**
 * One byte per character: what texts and names are compared in.
 *
 * <p>ASCII is itself in lower case, Greek follows from 0x80, an accented Latin letter is its base
 * letter, a lowered or raised digit is the digit. All else is {@link #OTHER_LETTER} or {@link
 * #OTHER_SIGN} and stands in no name. A text keeps its length, so places in the bytes are places in
 * the text.
 */
public final class Letters {

  static final byte OTHER_LETTER = 1;
  static final byte OTHER_SIGN = 2;
  static final byte LINE = '\n';
  static final byte SPACE = ' ';

  private static final char FIRST_GREEK = '\u03B1';
  private static final char LAST_GREEK = '\u03C9';
  private static final int GREEK = 0x80;

  /** Base letters of U+00E0 to U+017F. */
  private static final String LATIN = "aaaaaaaceeeeiiiidnooooo~ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggg"
      + "gggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssss"
      + "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

  private Letters() {}

  /** The text, byte for character. */
  public static byte[] fold(String text) {
    byte[] folded = new byte[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return folded;
  }

  /**
   * A name as the trie holds it: bytes as Latin-1, each run of spaces and hyphens one space.
   *
   * <p>Empty if a character stands in no name.
   */
  public static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (byte letter : fold(name.strip())) {
      if (letter == OTHER_LETTER || letter == OTHER_SIGN) {
        return "";
      }
      char plain = (char) (plain(letter) & 0xFF);
      boolean second = plain == SPACE && !key.isEmpty() && key.charAt(key.length() - 1) == SPACE;
      if (!second) {
        key.append(plain);
      }
    }
    return key.toString();
  }

  private static byte fold(char c) {
    if (c < 0x80) {
      return c == '\n' ? LINE : (byte) Fold.fold(c);
    }
    char folded = Fold.fold(c);
    if (folded < 0x80) {
      return (byte) folded;
    }
    if (folded >= FIRST_GREEK && folded <= LAST_GREEK) {
      return (byte) (GREEK + folded - FIRST_GREEK);
    }
    return rare(folded);
  }

  private static byte rare(char c) {
    if (c == '\u00DF') { // sharp s, typed for beta
      return (byte) (GREEK + 1);
    }
    if (c >= '\u00E0' && c <= '\u017F' && c != '\u00F7') {
      return (byte) LATIN.charAt(c - '\u00E0');
    }
    if (c >= '\u2080' && c <= '\u2089') {
      return (byte) ('0' + c - '\u2080');
    }
    return Character.isLetterOrDigit(c) ? OTHER_LETTER : OTHER_SIGN;
  }

  /** Spaces, line ends and hyphens are one in names. */
  static byte plain(byte letter) {
    return letter == '-' || letter == LINE ? SPACE : letter;
  }

  /** Whether it is part of a word. */
  static boolean isWord(byte letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= '0' && letter <= '9')
        || letter < 0 // Greek
        || letter == OTHER_LETTER;
  }

  /**
   * The place after a hyphen or after a run of spaces with one line end at most; -1 if there is no
   * such gap.
   */
  public static int passGap(byte[] text, int from) {
    if (from >= text.length || plain(text[from]) != SPACE) {
      return -1;
    }
    if (text[from] == '-') {
      return from + 1;
    }
    int place = from;
    int lines = 0;
    while (place < text.length && (text[place] == SPACE || text[place] == LINE)) {
      lines += text[place] == LINE ? 1 : 0;
      place++;
    }
    return lines > 1 ? -1 : place;
  }
}
