package dev.touchstone.review.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.touchstone.review.SampleBatch;
import dev.touchstone.review.evidence.Case;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BookTest {

  private static final Case CASE = SampleBatch.conflict("naltrexone");
  private static final Case CHANGED = SampleBatch.conflict("nalmefene");

  private static Decision decision(
      String id, Case about, int version, Answer answer, @Nullable String replaces) {
    return new Decision(
        id, version, about, answer, "", "", "", "ada", LedgerContract.NOON, null, replaces, "bulk");
  }

  @Test
  void theLastDecisionThatWasNotTakenBackCounts() {
    Decision first = decision("1", CASE, 1, Answer.BOTH_WRONG, null);
    Decision second = decision("2", CASE, 2, Answer.NOT_A_CONFLICT, null);
    Book book = new Book().addAll(List.of(first, second));
    assertEquals(second, book.current(CASE.evidence()));

    book.addAll(List.of(decision("3", CASE, 3, Answer.WITHDRAWN, "2")));
    assertEquals(first, book.current(CASE.evidence()));
    assertEquals(3, book.version(CASE.evidence()));

    book.addAll(List.of(decision("4", CASE, 4, Answer.WITHDRAWN, "1")));
    assertNull(book.current(CASE.evidence()));
    assertEquals(List.of(), book.live());
    assertEquals(4, book.history(CASE.evidence()).size());
  }

  @Test
  void aDecisionThatWasRenewedCountsAgainWhenItsRenewalIsTakenBack() {
    Decision old = decision("1", CASE, 1, Answer.BOTH_WRONG, null);
    Decision renewed = decision("2", CHANGED, 1, Answer.BOTH_WRONG, "1");
    Book book = new Book().addAll(List.of(old, renewed));
    assertEquals(List.of(renewed), book.live());

    book.addAll(List.of(decision("3", CHANGED, 2, Answer.WITHDRAWN, "2")));
    assertEquals(List.of(old), book.live());
    assertEquals(List.of(old), book.bulk("bulk"));
  }
}
