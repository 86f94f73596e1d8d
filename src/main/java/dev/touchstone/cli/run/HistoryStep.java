package dev.touchstone.cli.run;

import dev.touchstone.claims.Claim;
import dev.touchstone.cli.console.Version;
import dev.touchstone.cli.option.HistoryOptions;
import dev.touchstone.compare.Finding;
import dev.touchstone.dataset.alert.ChangesText;
import dev.touchstone.dataset.alert.Watch;
import dev.touchstone.dataset.changes.Changes;
import dev.touchstone.dataset.changes.Delta;
import dev.touchstone.dataset.changes.RecordedRun;
import dev.touchstone.engine.PageResult;
import dev.touchstone.engine.store.Scratch;
import dev.touchstone.review.history.History;
import dev.touchstone.review.history.Snapshot;
import dev.touchstone.review.store.LedgerException;
import dev.touchstone.review.store.Store;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Compares a run with the one before it, and records it. The one place where {@code run} meets the
 * ledger.
 *
 * <p>The run is recorded after its results are in place. If the program is killed between the two, the
 * next run compares with the one before: a change may be told twice, and none is lost.
 */
final class HistoryStep implements Closeable {

  private final HistoryOptions options;
  private final Path out;
  private final String rules;
  private final Watch watch;
  private final Snapshot snapshot;

  /** Meanwhile pages are read; empty where the ledger is still to be made. */
  private final CompletableFuture<Optional<History>> opening;

  private @Nullable History history;
  private @Nullable RecordedRun draft;
  private String summary = "";

  /** @param folder for what does not fit into memory */
  HistoryStep(HistoryOptions options, Path out, String rules, Scratch folder) throws IOException {
    this.options = options;
    this.out = out;
    this.rules = rules;
    this.watch = options.watch();
    this.snapshot = new Snapshot(folder);
    if (options.changes()) {
      ChangeFiles.check(out);
    }
    this.opening = CompletableFuture.supplyAsync(opener(options, out));
  }

  private static Supplier<Optional<History>> opener(HistoryOptions options, Path out) {
    if (!options.ledger().isMissing(out)) {
      return () -> Optional.of(options.ledger().history(out));
    }
    return () -> {
      Store.prepare();
      return Optional.empty();
    };
  }

  private Optional<History> opened() {
    try {
      return opening.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof LedgerException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private History history() {
    if (history == null) {
      history = opened().orElseGet(() -> options.ledger().history(out));
    }
    return history;
  }

  /** One more page; refused if the ledger does not answer, which is better known before the others. */
  void add(PageResult result) throws IOException {
    opened();
    snapshot.add(result);
  }

  void add(Finding finding, Function<String, @Nullable Claim> claims) throws IOException {
    snapshot.add(finding, claims);
  }

  /** Compares what was added with the last run, and tells the report if that is wanted. */
  void compare(RunWriter writer) throws IOException {
    RecordedRun before = History.newest(history().runs());
    RecordedRun now = History.draft(snapshot, Clock.systemUTC().instant(), Version.number(), rules)
        .withNumber(History.numberAfter(before));
    Delta delta = before == null
        ? new Delta(List.of(), List.of(), Set.of())
        : history().pending(snapshot, before);
    draft = now;
    Changes changes = watch.of(delta, before, now);
    if (before != null) {
      summary = "since run %s: %s (`touchstone diff` shows it)"
          .formatted(before.number(), ChangesText.summary(changes));
    }
    if (options.changes()) {
      writer.changes(changes);
    }
  }

  /** Records the run, to be called when its results are in place; then tells who watches. */
  void record() throws IOException {
    if (draft != null) {
      history().record(draft, snapshot);
      if (options.changes()) {
        ChangeFiles.write(out, history(), watch);
      }
    }
  }

  /** What has changed, in one line; empty for a first run. */
  String summary() {
    return summary;
  }

  @Override
  public void close() throws IOException {
    snapshot.close();
    if (history != null) {
      history.close();
    } else {
      opening.exceptionally(failure -> Optional.empty()).join().ifPresent(History::close);
    }
  }
}
