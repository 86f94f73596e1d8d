package dev.touchstone.review.evidence;

import dev.touchstone.claims.Claim;
import dev.touchstone.page.Sha256;
import dev.touchstone.page.Span;
import dev.touchstone.review.batch.RemovedBlock;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page's words that a case rests on.
 *
 * @param source the page's id
 * @param said the value they state, as {@link Said} writes it; the reason of a removed block
 * @param qualifiers what limits the statement
 * @param rule id of the rule that read or removed the words
 * @param anchor the words, and what surrounds them
 * @param sentence the whole sentence or table row
 */
public record Ground(
    String source,
    String said,
    Map<String, String> qualifiers,
    String rule,
    QuoteAnchor anchor,
    String sentence) {

  private static final int DIGITS = 24;

  private static final Pattern GAPS = Pattern.compile("\\s+");

  public Ground {
    qualifiers = Collections.unmodifiableMap(new TreeMap<>(qualifiers));
  }

  /**
   * A claim's words.
   *
   * @param text the page's cleaned text; null if what surrounds the quote is not needed
   */
  public static Ground of(Claim claim, @Nullable String text) {
    String quote = claim.evidence().quote();
    Span place = claim.evidence().inText();
    boolean isThere = text != null && text.startsWith(quote, place.start());
    QuoteAnchor anchor = text != null && isThere
        ? QuoteAnchor.of(text, place)
        : QuoteAnchor.bare(quote, place.start());
    return new Ground(
        claim.source(), Said.by(claim), claim.qualifiers(), claim.rule(), anchor, claim.sentence());
  }

  /** The words of a removed block; they stand in no cleaned text. */
  public static Ground of(RemovedBlock block) {
    return new Ground(
        block.source(),
        block.reason(),
        Map.of(),
        block.rule(),
        QuoteAnchor.bare(block.quote(), block.start()),
        "");
  }

  /** What makes it the same ground in another run: all but its place, and who read it. */
  public String print() {
    return Sha256.hex(
        field(source)
            + field(said)
            + field(qualifiers.toString())
            + field(oneSpaced(anchor.exact()))
            + field(oneSpaced(sentence)),
        DIGITS);
  }

  static String field(String value) {
    return value.length() + ":" + value + "\n";
  }

  private static String oneSpaced(String text) {
    return GAPS.matcher(text.strip()).replaceAll(" ");
  }
}
