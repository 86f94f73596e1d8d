package dev.touchstone.report.data;

import dev.touchstone.clean.Block;
import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.Removal;
import dev.touchstone.page.Span;
import dev.touchstone.report.words.OneLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What cleaning made of a page, without the page's text.
 *
 * @param kept number of characters of the cleaned text
 * @param lost number of readable characters taken out, by reason, in the order of {@link Reason};
 *     nothing under {@link Reason#HIDDEN}, which no reader saw
 * @param taken what was taken out, in source order
 * @param headings where in the cleaned text a heading stands, in order
 */
public record PageOutline(
    int kept, Map<Reason, Integer> lost, List<Taken> taken, List<Span> headings) {

  /** An outline of a page of which nothing is known. */
  public static final PageOutline NONE = new PageOutline(0, Map.of(), List.of(), List.of());

  private static final int LONGEST = 240;

  /** A quote of this length may have been cut by the cleaner. */
  private static final int CUT_FROM = 490;

  public PageOutline {
    lost = Collections.unmodifiableMap(lost.isEmpty() ? Map.of() : new EnumMap<>(lost));
    taken = List.copyOf(taken);
    headings = List.copyOf(headings);
  }

  /**
   * A piece that was taken out.
   *
   * @param reason why
   * @param quote its beginning
   * @param before offset in the cleaned text of the block that follows it; the text's length if none
   */
  public record Taken(Reason reason, String quote, int before) {}

  static PageOutline of(CleanPage page) {
    Map<Reason, Integer> lost = new EnumMap<>(Reason.class);
    List<Taken> taken = new ArrayList<>();
    List<Integer> places = page.blocks().stream()
        .map(block -> page.toSource().toOrigin(block.span()).start())
        .toList();
    int next = 0;
    for (Removal removal : page.removed()) {
      while (next < places.size() && places.get(next) < removal.inSource().start()) {
        next++;
      }
      int before = next == places.size()
          ? page.text().length()
          : page.blocks().get(next).span().start();
      taken.add(new Taken(removal.reason(), OneLine.shorten(removal.quote(), LONGEST), before));
      if (removal.reason() != Reason.HIDDEN) {
        lost.merge(removal.reason(), length(page, removal), Integer::sum);
      }
    }
    List<Span> headings = page.blocks().stream()
        .filter(block -> block.kind() == BlockKind.HEADING)
        .map(Block::span)
        .toList();
    return new PageOutline(page.text().length(), lost, taken, headings);
  }

  /** The same without the pieces themselves. */
  PageOutline withoutPieces() {
    return new PageOutline(kept, lost, List.of(), headings);
  }

  /** Characters outside of tags; a quote is whole unless it is as long as the cleaner lets it be. */
  private static int length(CleanPage page, Removal removal) {
    if (removal.quote().length() < CUT_FROM) {
      return removal.quote().length();
    }
    String source = removal.inSource().in(page.page().source());
    int length = 0;
    boolean inTag = false;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      inTag = c == '<' || (inTag && c != '>');
      if (!inTag && c != '>' && !Character.isWhitespace(c)) {
        length++;
      }
    }
    return Math.max(length, removal.quote().length());
  }
}
