package dev.touchstone.review.history;

import dev.touchstone.dataset.changes.RecordedRun;
import dev.touchstone.engine.store.Scratch;
import dev.touchstone.review.SampleBatch;
import dev.touchstone.review.batch.Batch;
import dev.touchstone.review.store.StoreAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

/** Records runs of which everybody knows what they found. As a program, until it is killed. */
final class Recorder {

  private Recorder() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    try (History history = History.open(StoreAddress.of(arguments[0], folder), "")) {
      while (true) {
        record(history, folder, 1);
        System.out.println(history.runs().size());
        System.out.flush();
      }
    }
  }

  /** What only this run finds, and no other. */
  static Set<String> own(int run) {
    return Set.of("only" + run + " 4 h", "changing " + run + " h");
  }

  /** Records that many runs after those that are there. */
  static void record(History history, Path folder, int runs) throws IOException {
    for (int i = 0; i < runs; i++) {
      int number = history.runs().size() + 1;
      try (Scratch scratch = new Scratch(folder.resolve("scratch"));
          Snapshot snapshot = snapshot(number, scratch)) {
        RecordedRun draft = History.draft(snapshot, Instant.EPOCH, "0", "rules");
        history.record(draft, snapshot);
      }
    }
  }

  private static Snapshot snapshot(int run, Scratch scratch) throws IOException {
    SampleBatch sample = new SampleBatch();
    conflict(sample, "steady", 4, run); // its places move, which is no change
    conflict(sample, "only" + run, 4, 0);
    conflict(sample, "changing", run, 0);
    Batch batch = sample.build();
    Snapshot snapshot = new Snapshot(scratch);
    for (var finding : batch.findings()) {
      snapshot.add(finding, batch.claims()::get);
    }
    return snapshot;
  }

  private static void conflict(SampleBatch sample, String drug, int hours, int place) {
    sample.finding(sample.claim("a", drug, hours, place), sample.claim("b", drug, 1_000, place));
  }
}
