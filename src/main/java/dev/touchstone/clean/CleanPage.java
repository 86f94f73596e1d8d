package dev.touchstone.clean;

import dev.touchstone.page.Alignment;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Notice;
import dev.touchstone.page.Page;
import dev.touchstone.page.Span;
import java.util.List;

/**
 * A page after cleaning.
 *
 * @param page the page as read
 * @param text the kept blocks as one text: what is written to {@code out/text/<id>.txt}
 * @param toSource from offsets in {@code text} to offsets in {@code page.source()}
 * @param blocks the kept blocks in reading order
 * @param removed what was taken out, in source order
 * @param metadata title, authors, dates
 * @param notices what was cut short or ignored, such as nesting beyond the limit
 */
public record CleanPage(
    Page page,
    String text,
    Alignment toSource,
    List<Block> blocks,
    List<Removal> removed,
    Metadata metadata,
    List<Notice> notices) {

  public CleanPage {
    blocks = List.copyOf(blocks);
    removed = List.copyOf(removed);
    notices = List.copyOf(notices);
  }

  /** The page's words in a range of the cleaned text, with both their places. */
  public Evidence quote(Span inText) {
    return new Evidence(inText.in(text), inText, toSource.toOrigin(inText));
  }
}
