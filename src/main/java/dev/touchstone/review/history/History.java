package dev.touchstone.review.history;

import dev.touchstone.dataset.changes.Delta;
import dev.touchstone.dataset.changes.RecordedRun;
import dev.touchstone.engine.store.Sorted;
import dev.touchstone.page.Sha256;
import dev.touchstone.review.store.Store;
import dev.touchstone.review.store.StoreAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The runs of one batch, in the ledger. A run is recorded whole or not at all. Thread-safe.
 *
 * <p>What runs found can be compared for the last {@link #KEPT} of them; of older ones only the counts
 * stay.
 */
public final class History implements AutoCloseable {

  /** So many runs can be compared with one another. */
  public static final int KEPT = 100;

  private final Store store;
  private final String batch;

  private History(Store store, String batch) {
    this.store = store;
    this.batch = batch;
  }

  /**
   * Opens the history of a batch, and makes the ledger if there is none.
   *
   * @param batch tells batches of one ledger apart
   */
  public static History open(StoreAddress address, String batch) {
    return new History(new Store(address, "run"), batch);
  }

  /** All runs, oldest first. */
  public List<RecordedRun> runs() {
    return store.read(connection -> RunTable.of(connection, batch));
  }

  /** Whether what a run found is still known. */
  public static boolean isKept(RecordedRun run, RecordedRun newest) {
    return run.number() > newest.number() - KEPT;
  }

  /**
   * A run that is not recorded yet, and has the number 0.
   *
   * @param rules names the program, its rules and packs
   */
  public static RecordedRun draft(Snapshot snapshot, Instant at, String version, String rules)
      throws IOException {
    return new RecordedRun(
        UUID.randomUUID().toString(),
        0,
        at.truncatedTo(ChronoUnit.MILLIS),
        version,
        Sha256.hex(rules, 32),
        inputs(snapshot),
        snapshot.pages(),
        snapshot.claims(),
        snapshot.findings());
  }

  private static String inputs(Snapshot snapshot) throws IOException {
    StringBuilder hashes = new StringBuilder();
    try (Sorted.Cursor<Item> items = snapshot.read()) {
      for (Item item = items.next(); item != null; item = items.next()) {
        if (item.kind().equals(Item.PAGE)) {
          hashes.append(item.key()).append(' ').append(item.ref()).append('\n');
        }
      }
    }
    return Sha256.hex(hashes.toString(), 32);
  }

  /** The last of them; null if there is none. */
  public static @Nullable RecordedRun newest(List<RecordedRun> runs) {
    return runs.isEmpty() ? null : runs.get(runs.size() - 1);
  }

  /** The number of the run after that one; of the first if there is none. */
  public static int numberAfter(@Nullable RecordedRun last) {
    return last == null ? 1 : last.number() + 1;
  }

  /** In what a run that is not recorded yet differs from the newest one. */
  public Delta pending(Snapshot snapshot, RecordedRun newest) {
    return store.read(connection -> {
      ItemTable table = new ItemTable(connection, batch);
      DeltaBuilder delta = new DeltaBuilder(table, newest.number());
      walk(table, snapshot, delta);
      return delta.build();
    });
  }

  /** In what a run differs from an earlier one; both must be kept. */
  public Delta between(RecordedRun earlier, RecordedRun later) {
    return store.read(connection -> {
      ItemTable table = new ItemTable(connection, batch);
      DeltaBuilder delta = new DeltaBuilder(table, earlier.number());
      delta.addAll(
          table.ended(earlier.number(), later.number()),
          table.begun(earlier.number(), later.number()));
      return delta.build();
    });
  }

  /**
   * Records a run, after those that are there.
   *
   * @return the run with the number that it got
   */
  public RecordedRun record(RecordedRun draft, Snapshot snapshot) {
    return store.write(connection -> {
      List<RecordedRun> runs = RunTable.of(connection, batch);
      for (RecordedRun run : runs) {
        if (run.id().equals(draft.id())) {
          return run; // asked again after the connection broke
        }
      }
      RecordedRun run = draft.withNumber(numberAfter(newest(runs)));
      write(connection, run, snapshot);
      return run;
    });
  }

  private void write(Connection connection, RecordedRun run, Snapshot snapshot)
      throws SQLException {
    ItemTable table = new ItemTable(connection, batch);
    try (Recording recording = new Recording(connection, batch, run.number())) {
      walk(table, snapshot, recording);
      recording.flush();
    }
    RunTable.insert(connection, batch, run);
    table.forgetBefore(run.number() - KEPT + 1);
  }

  private static void walk(ItemTable table, Snapshot snapshot, Merge.Visitor visitor)
      throws SQLException {
    try {
      Merge.walk(table.open(), snapshot, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
