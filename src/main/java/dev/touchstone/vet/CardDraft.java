package dev.touchstone.vet;

import dev.touchstone.vet.card.Answer;
import dev.touchstone.vet.card.Readability;
import dev.touchstone.vet.reference.Reference;
import java.math.BigDecimal;
import java.util.List;

/**
 * What one page shows by itself; becomes a card when the findings of the batch are known. Holds no
 * page's text.
 *
 * @param source the page's id
 * @param address where the page says that it stands, as declared in it; empty if it does not
 * @param answers one for each criterion
 * @param met requirements of the tiers that the page meets
 * @param commercialShare share of the page that was taken out as commercial, 0 to 1
 * @param readability how hard it is to read
 * @param references what it cites
 */
public record CardDraft(
    String source,
    String address,
    List<Answer> answers,
    List<String> met,
    BigDecimal commercialShare,
    Readability readability,
    List<Reference> references) {

  public CardDraft {
    answers = List.copyOf(answers);
    met = List.copyOf(met);
    references = List.copyOf(references);
  }

  /** The same draft, had its page another id. */
  public CardDraft onPage(String page) {
    return new CardDraft(page, address, answers, met, commercialShare, readability, references);
  }
}
