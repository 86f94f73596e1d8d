package dev.touchstone.review.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.review.SampleBatch;
import dev.touchstone.review.evidence.Case;
import dev.touchstone.review.ledger.Answer;
import dev.touchstone.review.ledger.Decision;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTest {

  private static Decision decision(Case about, Answer answer, String choice) {
    return new Decision(
        answer + choice, 1, about, answer, choice, "", "", "ada", Instant.EPOCH, null, null, null);
  }

  @Test
  void everyDecisionCountsForWhatItJudgesAndForNothingElse() {
    Case conflict = SampleBatch.conflict("x"); // a says 4 h, b says 40 h
    Case claim = Case.of(new SampleBatch().claim("a", "x", 4, 0), null);

    List<Overruled> rows = Audit.of(List.of(
        decision(conflict, Answer.ACCEPT_SIDE, "4 h"),
        decision(conflict, Answer.BOTH_WRONG, ""),
        decision(conflict, Answer.NOT_A_CONFLICT, ""),
        decision(conflict, Answer.ASK_LATER, ""),
        decision(claim, Answer.WRONG_VALUE, "5 h")));

    assertEquals(
        List.of(
            new Overruled("rule", "half-life.is", 4, 1),
            new Overruled("source", "b", 2, 2),
            new Overruled("source", "a", 2, 1),
            new Overruled("verdict", "conflict", 3, 1)),
        rows);
  }
}
