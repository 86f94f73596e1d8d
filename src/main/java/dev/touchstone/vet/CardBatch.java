package dev.touchstone.vet;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.fuse.Prior;
import dev.touchstone.vet.card.SourceCard;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes cards of drafts, once it has heard what the batch knows about its pages: first all findings,
 * then all drafts. Not thread-safe.
 */
public final class CardBatch {

  private final CardMaker maker;
  private final BatchFacts facts = new BatchFacts();

  CardBatch(CardMaker maker) {
    this.maker = maker;
  }

  /**
   * Takes note of a finding.
   *
   * @param claims gives a claim that the finding names; null if it is not at hand
   */
  public void hear(Finding finding, Function<String, @Nullable Claim> claims) {
    facts.hear(finding, claims);
  }

  /** Takes note of what a page cites; pages come in the order of their ids. */
  public void hear(CardDraft draft) {
    facts.hear(draft);
  }

  /** How far a page is believed where as many pages say otherwise, once all findings were heard. */
  public Prior prior(CardDraft draft) {
    return maker.prior(draft, facts);
  }

  /** The card of a page. */
  public SourceCard card(CardDraft draft) {
    return maker.card(draft, facts);
  }
}
