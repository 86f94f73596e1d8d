package dev.touchstone.review.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.review.SampleBatch;
import dev.touchstone.review.evidence.Case;
import dev.touchstone.review.store.StoreAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every ledger promises, whatever database it is in. */
interface LedgerContract {

  Case CASE = SampleBatch.conflict("naltrexone");
  Instant NOON = Instant.parse("2026-11-24T12:00:00.123Z");

  /** A new, empty ledger's address. */
  StoreAddress fresh() throws IOException, InterruptedException;

  static Decision decision(Case about, int version, Answer answer, String author) {
    return new Decision(
        UUID.randomUUID().toString(),
        version,
        about,
        answer,
        answer == Answer.ACCEPT_SIDE ? "4 h" : "",
        "",
        "a note with ü, 𝔘, 'quotes' and\na line break",
        author,
        NOON,
        LocalDate.parse("2027-01-31"),
        null,
        null);
  }

  @Test
  default void whatWasRecordedIsThereAfterReopening() throws Exception {
    StoreAddress address = fresh();
    Decision decision = decision(CASE, 1, Answer.ACCEPT_SIDE, "ada");
    try (Ledger ledger = Ledger.open(address)) {
      assertEquals(new Outcome.Recorded(decision), ledger.append(decision));
    }
    try (Ledger ledger = Ledger.open(address)) {
      assertEquals(List.of(decision), ledger.after(0));
      assertEquals(List.of(), ledger.after(1));
    }
  }

  @Test
  default void whoDidNotKnowOfADecisionIsToldAndNothingIsOverwritten() throws Exception {
    StoreAddress address = fresh();
    try (Ledger one = Ledger.open(address);
        Ledger other = Ledger.open(address)) {
      Decision first = decision(CASE, 1, Answer.ACCEPT_SIDE, "ada");
      one.append(first);

      Outcome outcome = other.append(decision(CASE, 1, Answer.BOTH_WRONG, "ben"));

      assertEquals(new Outcome.Overtaken(first), outcome);
      assertEquals(List.of(first), other.after(0));
      Decision second = decision(CASE, 2, Answer.BOTH_WRONG, "ben");
      assertEquals(new Outcome.Recorded(second), other.append(second));
      assertEquals(List.of(first, second), one.after(0));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  default void aVersionThatSkipsOneIsRefused(int version) throws Exception {
    try (Ledger ledger = Ledger.open(fresh())) {
      Decision decision = decision(CASE, version, Answer.BOTH_WRONG, "ada");
      assertThrows(IllegalArgumentException.class, () -> ledger.append(decision));
      assertEquals(List.of(), ledger.after(0));
    }
  }

  @Test
  default void manyEditorsAtOnceLoseNothing() throws Exception {
    StoreAddress address = fresh();
    int editors = 4;
    int cases = 15;
    ExecutorService pool = Executors.newFixedThreadPool(editors);
    List<Future<Set<String>>> recorded = new ArrayList<>();
    for (int editor = 0; editor < editors; editor++) {
      String name = "editor" + editor;
      Callable<Set<String>> work = () -> decideAll(address, cases, name);
      recorded.add(pool.submit(work));
    }
    Set<String> acknowledged = new HashSet<>();
    for (Future<Set<String>> ids : recorded) {
      acknowledged.addAll(ids.get());
    }
    pool.shutdown();

    try (Ledger ledger = Ledger.open(address)) {
      List<Decision> all = ledger.after(0);
      assertEquals(cases, all.size(), "one decision a case");
      assertEquals(acknowledged, new HashSet<>(all.stream().map(Decision::id).toList()));
    }
  }

  private static Set<String> decideAll(StoreAddress address, int cases, String author) {
    Set<String> mine = new HashSet<>();
    try (Ledger ledger = Ledger.open(address)) {
      for (int i = 0; i < cases; i++) {
        Decision decision =
            decision(SampleBatch.conflict("drug" + i), 1, Answer.NOT_A_CONFLICT, author);
        if (ledger.append(decision) instanceof Outcome.Recorded) {
          mine.add(decision.id());
        }
      }
    }
    return mine;
  }

  @Test
  default void manyAreRecordedInOneStepButNotThoseThatSomebodyElseDecided() throws Exception {
    try (Ledger ledger = Ledger.open(fresh())) {
      Decision first = decision(SampleBatch.conflict("drug1"), 1, Answer.BOTH_WRONG, "ada");
      ledger.append(first);
      List<Decision> bulk = List.of(
          decision(SampleBatch.conflict("drug0"), 1, Answer.NOT_A_CONFLICT, "ben"),
          decision(SampleBatch.conflict("drug1"), 1, Answer.NOT_A_CONFLICT, "ben"),
          decision(SampleBatch.conflict("drug2"), 1, Answer.NOT_A_CONFLICT, "ben"));

      List<Outcome> outcomes = ledger.appendAll(bulk);

      assertInstanceOf(Outcome.Recorded.class, outcomes.get(0));
      assertEquals(new Outcome.Overtaken(first), outcomes.get(1));
      assertEquals(List.of(first, bulk.get(0), bulk.get(2)), ledger.after(0));
    }
  }

  @Test
  default void anExportReadsBackTheSameAndMergesOnce() throws Exception {
    Decision mine = decision(CASE, 1, Answer.ACCEPT_SIDE, "ada");
    Decision theirs = decision(CASE, 1, Answer.BOTH_WRONG, "ben");
    StringWriter lines = new StringWriter();
    DecisionLines.write(List.of(theirs), lines);
    List<Decision> read =
        DecisionLines.read("x.jsonl", new BufferedReader(new StringReader(lines.toString())));
    assertEquals(List.of(theirs), read);

    try (Ledger ledger = Ledger.open(fresh())) {
      ledger.append(mine);
      assertEquals(List.of(theirs.withVersion(2)), ledger.merge(read));
      assertEquals(List.of(), ledger.merge(read));
      assertEquals(List.of(mine, theirs.withVersion(2)), ledger.after(0));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"update decision set answer = 'both_wrong'", "delete from decision"})
  default void theDatabaseItselfRefusesToChangeADecision(String sql) throws Exception {
    StoreAddress address = fresh();
    try (Ledger ledger = Ledger.open(address)) {
      ledger.append(decision(CASE, 1, Answer.ACCEPT_SIDE, "ada"));
    }
    try (Connection connection = DriverManager.getConnection(address.url());
        Statement statement = connection.createStatement()) {
      SQLException refused = assertThrows(SQLException.class, () -> statement.executeUpdate(sql));
      assertTrue(String.valueOf(refused.getMessage()).contains("never"), refused.getMessage());
    }
  }
}
