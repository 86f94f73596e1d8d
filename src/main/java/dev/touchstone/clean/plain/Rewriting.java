package dev.touchstone.clean.plain;

import dev.touchstone.page.Alignment;
import org.jspecify.annotations.Nullable;

/**
 * A text in which the marks of one markup stand as those of Markdown, and the way back to what was written.
 *
 * @param text the words as they were, with other marks
 * @param toSource where each character comes from
 */
record Rewriting(String text, Alignment toSource) {

  /** The text of a page in marks of Markdown; null if it has no marks that are known. */
  static @Nullable Rewriting of(String source) {
    if (WikiText.is(source)) {
      return new WikiText(source).rewrite();
    }
    return BoardCode.is(source) ? new BoardCode(source).rewrite() : null;
  }

  /** Writes such a text. Used for one page. */
  static final class Writer {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final Alignment.Builder alignment = new Alignment.Builder();

    Writer(String source) {
      this.source = source;
    }

    /** Appends characters of the source as they are. */
    void copy(int start, int end) {
      if (start < end) {
        text.append(source, start, end);
        alignment.copy(start, end - start);
      }
    }

    /** Appends marks that are not in the source. */
    void mark(String marks) {
      text.append(marks);
      alignment.insert(marks.length());
    }

    /** Begins a new line, unless the text stands at the start of one. */
    void line() {
      if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
        mark("\n");
      }
    }

    Rewriting done() {
      return new Rewriting(text.toString(), alignment.build());
    }
  }
}
