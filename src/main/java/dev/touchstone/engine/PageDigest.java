package dev.touchstone.engine;

import dev.touchstone.clean.Block;
import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Metadata;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.Removal;
import dev.touchstone.compare.family.PageWords;
import dev.touchstone.page.Format;
import dev.touchstone.page.Page;
import dev.touchstone.page.Span;
import dev.touchstone.vet.CardDraft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A clean page without its source: all that data sets, source cards and reports say of it.
 *
 * @param format as of the page
 * @param charset as of the page
 * @param charsetBasis as of the page
 * @param sha256 as of the page
 * @param metadata title, authors, dates
 * @param text the cleaned text
 * @param blocks number of kept blocks
 * @param headings where in the text a heading stands, in order
 * @param removed what was taken out, in source order
 * @param gaps for each of {@code removed}, the offset in the text of the block that follows it; the
 *     text's length if none does
 * @param lost number of readable characters taken out, by reason; nothing under {@link
 *     Reason#HIDDEN}, which no reader saw
 * @param words its wording, to tell copies by
 * @param card its source card as far as the page alone decides it; null where none is drawn up
 */
public record PageDigest(
    Format format,
    String charset,
    String charsetBasis,
    String sha256,
    Metadata metadata,
    String text,
    int blocks,
    List<Span> headings,
    List<Removal> removed,
    List<Integer> gaps,
    Map<Reason, Integer> lost,
    PageWords words,
    @Nullable CardDraft card) {

  /** A quote of this length may have been cut by the cleaner. */
  private static final int CUT_FROM = 490;

  public PageDigest {
    headings = List.copyOf(headings);
    removed = List.copyOf(removed);
    gaps = List.copyOf(gaps);
    lost = Collections.unmodifiableMap(lost.isEmpty() ? Map.of() : new EnumMap<>(lost));
  }

  /** The digest of a clean page. */
  public static PageDigest of(CleanPage clean, @Nullable CardDraft card) {
    Page page = clean.page();
    List<Span> headings = clean.blocks().stream()
        .filter(block -> block.kind() == BlockKind.HEADING)
        .map(Block::span)
        .toList();
    return new PageDigest(
        page.format(),
        page.charset(),
        page.charsetBasis(),
        page.sha256(),
        clean.metadata(),
        clean.text(),
        clean.blocks().size(),
        headings,
        clean.removed(),
        gaps(clean),
        lost(clean),
        PageWords.of(clean),
        card);
  }

  /** The same digest, had its page another id. */
  PageDigest onPage(String page) {
    return new PageDigest(
        format,
        charset,
        charsetBasis,
        sha256,
        metadata,
        text,
        blocks,
        headings,
        removed,
        gaps,
        lost,
        new PageWords(page, words.hashes()),
        card == null ? null : card.onPage(page));
  }

  private static List<Integer> gaps(CleanPage clean) {
    List<Block> blocks = clean.blocks();
    int[] places = blocks.stream()
        .mapToInt(block -> clean.toSource().toOrigin(block.span()).start())
        .toArray();
    List<Integer> gaps = new ArrayList<>();
    int next = 0;
    for (Removal removal : clean.removed()) {
      while (next < places.length && places[next] < removal.inSource().start()) {
        next++;
      }
      gaps.add(
          next == places.length
              ? clean.text().length()
              : blocks.get(next).span().start());
    }
    return gaps;
  }

  private static Map<Reason, Integer> lost(CleanPage clean) {
    Map<Reason, Integer> lost = new EnumMap<>(Reason.class);
    for (Removal removal : clean.removed()) {
      if (removal.reason() != Reason.HIDDEN) {
        lost.merge(removal.reason(), length(clean.page().source(), removal), Integer::sum);
      }
    }
    return lost;
  }

  /** Characters outside of tags; a quote is whole unless it is as long as the cleaner lets it be. */
  private static int length(String source, Removal removal) {
    int length = 0;
    if (removal.quote().length() >= CUT_FROM) {
      boolean inTag = false;
      for (int i = removal.inSource().start(); i < removal.inSource().end(); i++) {
        char c = source.charAt(i);
        inTag = c == '<' || (inTag && c != '>');
        length += !inTag && c != '>' && !Character.isWhitespace(c) ? 1 : 0;
      }
    }
    return Math.max(length, removal.quote().length());
  }
}
