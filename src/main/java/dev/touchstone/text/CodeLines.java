package dev.touchstone.text;

import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a block set as code that a reader reads as text: labels of drugs and monographs stand
 * on some pages as they came from a plain file. Real code is left out.
 */
final class CodeLines {

  /** A word, or a name and what it is: "Half-life: 18 h". */
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /** Signs of which text has few. */
  private static final String SIGNS = "{}[]<>=;$\\|&*_#@`^~";

  /** One such sign in so many characters is too much for text. */
  private static final int SIGN = 25;

  /** Words of a line that says something. */
  private static final int WORDS = 3;

  /** Shorter lines are not broken off for want of room, in characters. */
  private static final int FULL = 45;

  private CodeLines() {}

  /** The texts in a block of code, each a line, or several that one sentence runs through. */
  static List<Span> texts(String text, Span block) {
    List<Span> texts = new ArrayList<>();
    int start = block.start();
    while (start < block.end()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 || newline > block.end() ? block.end() : newline;
      Span line = new Span(start, end).trimmed(text);
      int last = texts.size() - 1;
      if (!line.isEmpty() && isPlain(line.in(text))) {
        if (last >= 0 && runsOn(text, texts.get(last), line)) {
          texts.set(last, texts.get(last).union(line));
        } else if (says(line.in(text))) {
          texts.add(line);
        }
      }
      start = end + 1;
    }
    return texts;
  }

  private static boolean isPlain(String line) {
    int signs = 0;
    for (int i = 0; i < line.length(); i++) {
      signs += SIGNS.indexOf(line.charAt(i)) >= 0 ? 1 : 0;
    }
    return signs * SIGN <= line.length();
  }

  private static boolean says(String line) {
    boolean pair = Character.isUpperCase(line.codePointAt(0)) && line.indexOf(": ") > 0;
    long words = WORD.matcher(line).results().count();
    return words >= WORDS || (pair && words > 0);
  }

  /** Whether the next line goes on with the sentence of the one before: that was full, this one opens with a small letter. */
  private static boolean runsOn(String text, Span before, Span line) {
    int broken = text.lastIndexOf('\n', before.end() - 1);
    int length = before.end() - Math.max(broken + 1, before.start());
    boolean next = text.substring(before.end(), line.start())
            .chars()
            .filter(c -> c == '\n')
            .count()
        == 1;
    return next
        && length >= FULL
        && Character.isLowerCase(text.charAt(line.start()))
        && ".!?:".indexOf(text.charAt(before.end() - 1)) < 0;
  }
}
