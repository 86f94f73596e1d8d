package dev.touchstone.cli.run;

import dev.touchstone.dataset.Utf8;
import dev.touchstone.dataset.alert.AtomFeed;
import dev.touchstone.dataset.alert.ChangesJson;
import dev.touchstone.dataset.alert.Watch;
import dev.touchstone.dataset.changes.Changes;
import dev.touchstone.dataset.changes.Delta;
import dev.touchstone.dataset.changes.RecordedRun;
import dev.touchstone.dataset.publish.OutputException;
import dev.touchstone.engine.store.FileTree;
import dev.touchstone.review.history.History;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code changes.json} and {@code changes.atom}: what the ledger knows, so they can be written again at
 * any time. They name times, so they are no part of the results that {@code files.sha256} lists.
 */
final class ChangeFiles {

  private static final String JSON = "changes.json";
  private static final String ATOM = "changes.atom";

  /** The feed goes so far back: who reads it once a month misses nothing of a nightly job. */
  private static final int RUNS = 40;

  private static final int HEAD = 1_000;

  private ChangeFiles() {}

  /** @throws OutputException if the user has a file of such a name */
  static void check(Path folder) throws IOException {
    for (String name : List.of(JSON, ATOM)) {
      Path file = folder.resolve(name);
      if (Files.exists(file) && !head(file).contains("touchstone")) {
        throw new OutputException(file + ": is there already and is none of ours; move it away, or"
            + " name another folder");
      }
    }
  }

  private static String head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  /** Writes both, each whole or not at all. */
  static void write(Path folder, History history, Watch watch) throws IOException {
    List<RecordedRun> runs = history.runs();
    List<Changes> changes = newestFirst(runs, history, watch);
    write(folder.resolve(JSON), out -> ChangesJson.write(changes.get(0), out));
    write(folder.resolve(ATOM), out -> AtomFeed.write(runs.get(0).id(), changes, out));
  }

  private static List<Changes> newestFirst(List<RecordedRun> runs, History history, Watch watch) {
    List<Changes> changes = new ArrayList<>();
    for (int i = runs.size() - 1; i > 0 && changes.size() < RUNS; i--) {
      RecordedRun before = runs.get(i - 1);
      changes.add(watch.of(history.between(before, runs.get(i)), before, runs.get(i)));
    }
    if (changes.isEmpty()) {
      changes.add(watch.of(new Delta(List.of(), List.of(), Set.of()), null, runs.get(0)));
    }
    return changes;
  }

  private interface Content {
    void write(Writer out) throws IOException;
  }

  private static void write(Path file, Content content) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (Writer out = Utf8.writer(Files.newOutputStream(fresh))) {
      content.write(out);
    }
    FileTree.replace(fresh, file);
  }
}
