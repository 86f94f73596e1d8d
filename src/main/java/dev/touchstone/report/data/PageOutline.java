package dev.touchstone.report.data;

import dev.touchstone.clean.Reason;
import dev.touchstone.clean.Removal;
import dev.touchstone.engine.PageDigest;
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

  static PageOutline of(PageDigest page) {
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i < page.removed().size(); i++) {
      Removal removal = page.removed().get(i);
      String quote = OneLine.shorten(removal.quote(), LONGEST);
      taken.add(new Taken(removal.reason(), quote, page.gaps().get(i)));
    }
    return new PageOutline(page.text().length(), page.lost(), taken, page.headings());
  }

  /** The same without the pieces themselves. */
  PageOutline withoutPieces() {
    return new PageOutline(kept, lost, List.of(), headings);
  }
}
