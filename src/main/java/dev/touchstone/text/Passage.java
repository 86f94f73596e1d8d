package dev.touchstone.text;

import dev.touchstone.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is read at once when looking for claims: one sentence, one list item, one table cell.
 *
 * @param kind which of these
 * @param span its own words in the cleaned text
 * @param key words elsewhere that its own words complete: a list's lead-in ("Avoid in:"), a column's
 *     name, the first cell of a row of two; null if there are none
 * @param row the first cell of its table row, which says what the row is about; null outside tables
 *     and for that cell itself
 * @param whole the sentence, list item or table row it belongs to
 * @param section the headings above it
 */
public record Passage(
    Kind kind, Span span, @Nullable Span key, @Nullable Span row, Span whole, Section section) {

  /** What a passage is cut from. */
  public enum Kind {
    SENTENCE,
    ITEM,
    CELL,
    /** The page's first heading, which may name what the page is about in more than one way. */
    HEADING
  }
}
