package dev.touchstone.review.desk;

import dev.touchstone.review.ledger.Answer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants to have recorded.
 *
 * @param key of the finding, claim or block: its evidence
 * @param known how many decisions on it the editor has seen
 * @param answer what is said
 * @param choice the accepted side's value, or what is right instead; else empty
 * @param reason code; empty if none is given
 * @param note in the editor's words; may be empty
 * @param expires the last day on which it holds; null if it holds until the evidence changes
 */
public record Wish(
    String key,
    int known,
    Answer answer,
    String choice,
    String reason,
    String note,
    @Nullable LocalDate expires) {}
