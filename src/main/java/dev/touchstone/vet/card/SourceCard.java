package dev.touchstone.vet.card;

import dev.touchstone.vet.reference.Reference;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a page can be trusted, every line with evidence.
 *
 * @param source the page's id
 * @param version version of the criteria
 * @param tier the class of the page
 * @param tierReason why, in one sentence that names the criteria
 * @param score weight of what passed in the weight of what was decided, 0 to 1, two decimals; null
 *     where nothing was
 * @param decidable how many criteria were decided
 * @param commercialShare share of the page's characters that was taken out as commercial, 0 to 1
 * @param readability how hard it is to read
 * @param answers one for each criterion, in the order of the criteria
 * @param references the works it cites, in its order
 * @param remarks what else is known: faulty references, copies of other pages; one line each
 */
public record SourceCard(
    String source,
    String version,
    Tier tier,
    String tierReason,
    @Nullable BigDecimal score,
    int decidable,
    BigDecimal commercialShare,
    Readability readability,
    List<Answer> answers,
    List<Reference> references,
    List<String> remarks) {

  public SourceCard {
    answers = List.copyOf(answers);
    references = List.copyOf(references);
    remarks = List.copyOf(remarks);
  }

  /** How much of the card could be filled in: {@code 17 of 28 decidable}. */
  public String coverage() {
    return decidable + " of " + answers.size() + " decidable";
  }

  /** The answer to a criterion. */
  public Answer answer(String criterion) {
    return answers.stream()
        .filter(answer -> answer.criterion().equals(criterion))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no criterion " + criterion));
  }

  /** The same card without its lines: tier, score and coverage alone. */
  public SourceCard inBrief() {
    Answer unsaid = new Answer("", "", Outcome.NOT_FOUND, "", List.of(), false);
    return new SourceCard(
        source,
        version,
        tier,
        "",
        score,
        decidable,
        commercialShare,
        readability,
        Collections.nCopies(answers.size(), unsaid),
        List.of(),
        List.of());
  }

  /** The same card with other remarks. */
  public SourceCard withRemarks(List<String> others) {
    return new SourceCard(
        source,
        version,
        tier,
        tierReason,
        score,
        decidable,
        commercialShare,
        readability,
        answers,
        references,
        others);
  }

  /** The same card in another tier. */
  public SourceCard withTier(Tier other, String reason) {
    return new SourceCard(
        source,
        version,
        other,
        reason,
        score,
        decidable,
        commercialShare,
        readability,
        answers,
        references,
        remarks);
  }
}
