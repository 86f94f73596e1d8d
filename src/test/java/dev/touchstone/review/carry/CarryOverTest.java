package dev.touchstone.review.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.touchstone.review.SampleBatch;
import dev.touchstone.review.batch.Batch;
import dev.touchstone.review.evidence.Case;
import dev.touchstone.review.ledger.Answer;
import dev.touchstone.review.ledger.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What was decided in one run, in the next. */
class CarryOverTest {

  private static final int MANY = 200;

  private static List<Case> findings(Batch batch) {
    return batch.findings().stream()
        .map(finding -> Case.of(finding, batch::claim, source -> null))
        .toList();
  }

  private static List<Decision> decided(List<Case> cases, Answer answer) {
    List<Decision> decisions = new ArrayList<>();
    for (Case about : cases) {
      decisions.add(new Decision(
          "id" + decisions.size(),
          1,
          about,
          answer,
          "",
          "",
          "",
          "ada",
          Instant.EPOCH,
          null,
          null,
          null));
    }
    return decisions;
  }

  private static List<Fate> fates(List<Carried> carried) {
    return carried.stream().map(Carried::fate).distinct().toList();
  }

  @Test
  void decisionsOnTextThatMovedAreAllCarried() {
    List<Decision> decisions =
        decided(findings(new SampleBatch().conflicts(MANY, 4, 0).build()), Answer.NOT_A_CONFLICT);
    List<Case> now = findings(new SampleBatch().conflicts(MANY, 4, 7_000).build());

    List<Carried> carried = new CarryOver(now).of(decisions);

    assertEquals(MANY, carried.size());
    assertEquals(List.of(Fate.CARRIED), fates(carried));
  }

  @Test
  void decisionsOnChangedEvidenceAreAllStaleAndShowOldAndNew() {
    List<Decision> decisions =
        decided(findings(new SampleBatch().conflicts(MANY, 4, 0).build()), Answer.NOT_A_CONFLICT);
    List<Case> now = findings(new SampleBatch().conflicts(MANY, 5, 0).build());

    List<Carried> carried = new CarryOver(now).of(decisions);

    assertEquals(MANY, carried.size());
    assertEquals(List.of(Fate.STALE), fates(carried));
    for (Carried one : carried) {
      assertEquals(
          one.decision().about().subject(), Objects.requireNonNull(one.now()).subject());
      assertEquals(1, one.shifts().size());
      Shift shift = one.shifts().get(0);
      assertEquals("4 h", shift.old() == null ? "" : shift.old().said());
      assertEquals("5 h", shift.now() == null ? "" : shift.now().said());
    }
  }

  @Test
  void decisionsOnWhatIsGoneAreOrphanedAndNeverDropped() {
    List<Decision> decisions =
        decided(findings(new SampleBatch().conflicts(MANY, 4, 0).build()), Answer.NOT_A_CONFLICT);

    List<Carried> carried = new CarryOver(List.of()).of(decisions);

    assertEquals(MANY, carried.size());
    assertEquals(List.of(Fate.ORPHANED), fates(carried));
    carried.forEach(one -> assertNull(one.now()));
  }

  @Test
  void aPageThatJoinsAFindingMakesTheDecisionStale() {
    SampleBatch before = new SampleBatch();
    before.finding(before.claim("a", "x", 4, 0), before.claim("b", "x", 40, 0));
    SampleBatch after = new SampleBatch();
    after.finding(
        after.claim("a", "x", 4, 0), after.claim("b", "x", 40, 0), after.claim("c", "x", 9, 0));

    Carried one = new CarryOver(findings(after.build()))
        .of(decided(findings(before.build()), Answer.BOTH_WRONG))
        .get(0);

    assertEquals(Fate.STALE, one.fate());
    assertEquals(1, one.shifts().size());
    assertNull(one.shifts().get(0).old());
  }

  @Test
  void twoDecisionsNeverMoveToOneFinding() {
    SampleBatch before = new SampleBatch();
    before.finding(before.claim("a", "x", 4, 0), before.claim("b", "x", 40, 0));
    before.finding(before.claim("a", "x", 5, 90), before.claim("b", "x", 41, 90));
    SampleBatch after = new SampleBatch();
    after.finding(after.claim("a", "x", 6, 0), after.claim("b", "x", 42, 0));

    List<Carried> carried = new CarryOver(findings(after.build()))
        .of(decided(findings(before.build()), Answer.BOTH_WRONG));

    assertEquals(1, carried.stream().filter(one -> one.fate() == Fate.STALE).count());
    assertEquals(1, carried.stream().filter(one -> one.fate() == Fate.ORPHANED).count());
  }

  @Test
  void aClaimOfOtherWordsIsNotTheClaimThatWasCorrected() {
    SampleBatch before = new SampleBatch();
    Case claim = Case.of(before.claim("a", "x", 4, 0), null);
    List<Decision> decisions = decided(List.of(claim), Answer.NOT_A_CLAIM);
    Case elsewhere = Case.of(new SampleBatch().claim("b", "x", 4, 0), null);

    assertEquals(
        Fate.ORPHANED, new CarryOver(List.of(elsewhere)).of(decisions).get(0).fate());

    Case changed = Case.of(new SampleBatch().claim("a", "x", 5, 0), null);
    assertEquals(
        Fate.STALE, new CarryOver(List.of(changed)).of(decisions).get(0).fate());
  }
}
