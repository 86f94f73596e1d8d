package dev.touchstone.cli;

import dev.touchstone.dataset.changes.RecordedRun;
import dev.touchstone.engine.InputException;
import dev.touchstone.review.history.History;
import java.util.List;

/** Two recorded runs, the earlier one first. */
record RunPair(RecordedRun earlier, RecordedRun later) {

  /**
   * The runs of these numbers; where one is not given, the last, and the one before it.
   *
   * @param numbers two at most
   * @param runs all that are recorded, at least one
   */
  static RunPair of(List<Integer> numbers, List<RecordedRun> runs) {
    RecordedRun newest = runs.get(runs.size() - 1);
    if (numbers.isEmpty() && runs.size() == 1) {
      throw new InputException(
          "run 1 is the only one; run `touchstone run` again to have something to compare");
    }
    RecordedRun later = numbers.size() < 2 ? newest : run(numbers.get(1), runs);
    RecordedRun earlier = numbers.isEmpty() ? runs.get(runs.size() - 2) : run(numbers.get(0), runs);
    if (earlier.number() >= later.number()) {
      throw new InputException("run %s is not earlier than run %s; name the earlier run first"
          .formatted(earlier.number(), later.number()));
    }
    return new RunPair(earlier, later);
  }

  private static RecordedRun run(int number, List<RecordedRun> runs) {
    RecordedRun newest = runs.get(runs.size() - 1);
    for (RecordedRun run : runs) {
      if (run.number() == number && History.isKept(run, newest)) {
        return run;
      }
    }
    throw new InputException("run %s: is not recorded, or no longer; runs %s to %s are"
        .formatted(number, Math.max(1, newest.number() - History.KEPT + 1), newest.number()));
  }
}
