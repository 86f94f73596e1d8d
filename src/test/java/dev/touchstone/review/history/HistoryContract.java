package dev.touchstone.review.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.dataset.changes.Delta;
import dev.touchstone.dataset.changes.FindingState;
import dev.touchstone.dataset.changes.RecordedRun;
import dev.touchstone.review.store.StoreAddress;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the record of runs promises, whatever database it is in. */
interface HistoryContract {

  int KILLS = 3;

  /** A new, empty ledger's address. */
  StoreAddress fresh() throws Exception;

  /** What {@link Recorder} lets runs find: of two of them, the drugs and hours that differ. */
  private static void assertDiffer(History history, RecordedRun one, RecordedRun other) {
    Delta delta = history.between(one, other);
    Set<String> gone = delta.findings().stream()
        .map(Delta.Pair::old)
        .filter(Objects::nonNull)
        .map(HistoryContract::said)
        .collect(Collectors.toSet());
    Set<String> come = delta.findings().stream()
        .map(Delta.Pair::now)
        .filter(Objects::nonNull)
        .map(HistoryContract::said)
        .collect(Collectors.toSet());
    assertEquals(Recorder.own(one.number()), gone);
    assertEquals(Recorder.own(other.number()), come);
  }

  private static String said(@Nullable FindingState finding) {
    FindingState known = Objects.requireNonNull(finding);
    return known.subject() + " " + known.sides().get(0).value();
  }

  @Test
  default void whatDiffersBetweenAnyTwoRunsIsTold(@TempDir Path folder) throws Exception {
    try (History history = History.open(fresh(), "")) {
      Recorder.record(history, folder, 4);
      List<RecordedRun> runs = history.runs();
      assertEquals(List.of(1, 2, 3, 4), runs.stream().map(RecordedRun::number).toList());
      for (int later = 1; later < runs.size(); later++) {
        for (int earlier = 0; earlier < later; earlier++) {
          assertDiffer(history, runs.get(earlier), runs.get(later));
        }
      }
    }
  }

  @Test
  default void batchesOfOneLedgerDoNotMix(@TempDir Path folder) throws Exception {
    StoreAddress address = fresh();
    try (History one = History.open(address, "out/a");
        History other = History.open(address, "out/b")) {
      Recorder.record(one, folder, 3);
      Recorder.record(other, folder, 2);
      assertEquals(3, one.runs().size());
      assertEquals(2, other.runs().size());
      assertDiffer(one, one.runs().get(0), one.runs().get(2));
      assertDiffer(other, other.runs().get(0), other.runs().get(1));
    }
  }

  @Test
  default void ofOlderRunsOnlyTheCountsStay(@TempDir Path folder) throws Exception {
    StoreAddress address = fresh();
    try (History history = History.open(address, "")) {
      Recorder.record(history, folder, History.KEPT + 3);
      List<RecordedRun> runs = history.runs();
      RecordedRun newest = runs.get(runs.size() - 1);
      assertEquals(History.KEPT + 3, runs.size());
      assertEquals(3, runs.stream().filter(run -> !History.isKept(run, newest)).count());
      assertEquals(3, runs.get(0).findings());
      assertDiffer(history, runs.get(3), newest);
      assertEquals(0, count(address, "run_item where until < " + runs.get(3).number()));
    }
  }

  private static int count(StoreAddress address, String rows) throws Exception {
    try (Connection connection = DriverManager.getConnection(address.url());
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select count(*) from " + rows)) {
      result.next();
      return result.getInt(1);
    }
  }

  /** Every run prunes here, so the kill comes in the middle of any of it. */
  @Test
  default void killedAtAnyMomentARunIsThereWholeOrNotAtAll(@TempDir Path folder) throws Exception {
    StoreAddress address = fresh();
    try (History history = History.open(address, "")) {
      Recorder.record(history, folder.resolve("before"), History.KEPT);
    }
    for (int kill = 0; kill < KILLS; kill++) {
      int acknowledged = recordUntilKilled(address, folder.resolve("kill" + kill), 5 + kill);

      try (History history = History.open(address, "")) {
        List<RecordedRun> runs = history.runs();
        int there = runs.size();
        assertTrue(there == acknowledged || there == acknowledged + 1, there + " runs");
        RecordedRun newest = runs.get(there - 1);
        RecordedRun oldest = runs.get(there - History.KEPT);
        assertDiffer(history, oldest, newest);
        assertDiffer(history, runs.get(there - 2), newest);
        assertEquals(0, count(address, "run_item where until < " + oldest.number()));
      }
    }
  }

  /** The number of the last run that was said to be recorded. */
  private static int recordUntilKilled(StoreAddress address, Path folder, int lines)
      throws Exception {
    Process recorder = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Recorder.class.getName(),
            address.url(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    int last = 0;
    try (BufferedReader said = recorder.inputReader()) {
      for (int i = 0; i < lines; i++) {
        last = Integer.parseInt(said.readLine());
      }
      recorder
          .toHandle()
          .destroyForcibly(); // unlike the process, it leaves what was said to be read
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        last = Integer.parseInt(line);
      }
    }
    assertTrue(recorder.waitFor(30, TimeUnit.SECONDS));
    assertFalse(recorder.isAlive());
    return last;
  }
}
