package dev.touchstone.cli.option;

import dev.touchstone.dataset.alert.Watch;
import dev.touchstone.dataset.alert.WatchFile;
import dev.touchstone.engine.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a run is recorded, and whom it tells what has changed. */
public final class HistoryOptions {

  @Mixin
  private LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--changes",
      description = "Also say what has changed since the last run into --out: in the report, in"
          + " out/changes.json and in out/changes.atom. Without it the results depend on the pages"
          + " alone; `touchstone diff` can tell at any time.")
  private boolean changes;

  @Option(
      names = "--watch",
      paramLabel = "FILE",
      description = "YAML file with what is to be told: subjects, attributes, severity, verdicts."
          + " Limits what --changes says.")
  private @Nullable Path watch;

  public LedgerOption ledger() {
    return ledger;
  }

  public boolean changes() {
    return changes;
  }

  /** What is to be told; everything that needs a decision where no file says so. */
  public Watch watch() {
    return watch(watch);
  }

  public static Watch watch(@Nullable Path file) {
    if (file == null) {
      return Watch.ALL;
    }
    try {
      return WatchFile.parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read; --watch names a YAML file");
    }
  }
}
