package dev.touchstone.report.words;

/**
 * Text of any length and shape on one line.
 *
 * <p>Runs of white space are single spaces, a line break reads {@code ¶}, the mark of a list item
 * {@code •}.
 */
public final class OneLine {

  private static final String BREAK = " ¶ ";

  private OneLine() {}

  /** The text on one line. */
  public static String of(String text) {
    StringBuilder line = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); ) {
      int end = i;
      boolean lineBreak = false;
      while (end < text.length() && isBlank(text.charAt(end))) {
        lineBreak |= text.charAt(end) == '\n' || text.charAt(end) == '\r';
        end++;
      }
      if (end == i) {
        line.append(text.charAt(i++));
      } else {
        boolean item = lineBreak && text.startsWith("- ", end);
        line.append(item ? " • " : lineBreak ? BREAK : " ");
        i = item ? end + 2 : end;
      }
    }
    return line.toString();
  }

  /** The same without a line break's mark at its beginning. */
  public static String opening(String text) {
    String line = of(text);
    String opening = line.startsWith(BREAK) ? line.substring(BREAK.length()) : line.stripLeading();
    return opening.startsWith("- ") ? "• " + opening.substring(2) : opening;
  }

  /** The same without a line break's mark at its end. */
  public static String closing(String text) {
    String line = of(text);
    return line.endsWith(BREAK)
        ? line.substring(0, line.length() - BREAK.length())
        : line.stripTrailing();
  }

  /** The text on one line, at most {@code longest} characters of it. */
  public static String shorten(String text, int longest) {
    return text.length() <= longest
        ? of(text)
        : of(text.substring(0, wholeCharacter(text, longest))) + "…";
  }

  /** The offset, or the one before it where it would cut a character in two. */
  public static int wholeCharacter(String text, int offset) {
    boolean inPair = offset > 0
        && offset < text.length()
        && Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
    return inPair ? offset - 1 : offset;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000B';
  }
}
