package dev.touchstone.report;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Lets no character through that could change how the text around it reads.
 *
 * <p>All of the report passes here, so no field of no template can be forgotten. Marks that turn the
 * direction of writing become visible as {@code [U+202E]}; control characters and halves of
 * characters become the replacement character; exotic line breaks become spaces.
 */
final class InertOutput implements TemplateOutput {

  private static final char REPLACEMENT = '\uFFFD';

  private final Writer writer;

  InertOutput(Writer writer) {
    this.writer = writer;
  }

  @Override
  public void writeContent(@Nullable String value) {
    if (value != null) {
      writeContent(value, 0, value.length());
    }
  }

  @Override
  public void writeContent(String value, int beginIndex, int endIndex) {
    try {
      int written = beginIndex;
      for (int i = beginIndex; i < endIndex; i++) {
        String instead = instead(value, i);
        if (instead != null) {
          writer.write(value, written, i - written);
          writer.write(instead);
          written = i + 1;
        }
      }
      writer.write(value, written, endIndex - written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What to write in place of the character; null if it may stand. */
  private static @Nullable String instead(String text, int index) {
    char c = text.charAt(index);
    if (c >= ' ' && c < 0x7F) {
      return null;
    }
    if (c == '\n' || c == '\t') {
      return null;
    }
    if (turnsDirection(c)) {
      return "[U+%04X]".formatted((int) c);
    }
    if (c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
      return " ";
    }
    boolean harmful = Character.isISOControl(c) || isHalf(text, index);
    return harmful ? String.valueOf(REPLACEMENT) : null;
  }

  private static boolean turnsDirection(char c) {
    return c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  private static boolean isHalf(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
