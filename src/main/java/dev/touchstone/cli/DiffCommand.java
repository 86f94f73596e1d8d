package dev.touchstone.cli;

import dev.touchstone.cli.console.ExitCodes;
import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.console.Version;
import dev.touchstone.cli.option.HistoryOptions;
import dev.touchstone.cli.option.StoreOptions;
import dev.touchstone.cli.option.SummaryForm;
import dev.touchstone.compare.Severity;
import dev.touchstone.dataset.alert.ChangesJson;
import dev.touchstone.dataset.alert.ChangesText;
import dev.touchstone.dataset.changes.Changes;
import dev.touchstone.dataset.changes.RecordedRun;
import dev.touchstone.engine.InputException;
import dev.touchstone.review.history.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Say what has changed between two runs: findings that are new, resolved, back again or changed;"
          + " values that a page changed, with both quotes; pages that changed, came or went.",
      "",
      "`touchstone run` records every run in the ledger. The last " + History.KEPT
          + " can be compared; of older ones the counts stay."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  touchstone diff                       the last run and the one before it",
      "  touchstone diff 3                     run 3 and the last one",
      "  touchstone diff 3 5                   run 3 and run 5",
      "  touchstone diff --runs                which runs there are",
      "  touchstone diff --watch watch.yaml --fail-on major"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCodes.DONE_HELP,
      "1:done, and with --fail-on: a new or reopened finding is that severe",
      ExitCodes.USAGE_HELP,
      ExitCodes.INTERNAL_HELP
    })
final class DiffCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "RUN",
      arity = "0..2",
      description = "Numbers of runs, the earlier one first (default: the last two).")
  private @Nullable List<Integer> numbers;

  @Option(names = "--runs", description = "List the recorded runs instead.")
  private boolean list;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "TEXT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private SummaryForm format = SummaryForm.TEXT;

  @Option(
      names = "--watch",
      paramLabel = "FILE",
      description = "YAML file with what is to be told: subjects, attributes, severity, verdicts.")
  private @Nullable Path watch;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with 1 if a finding that is told is new or reopened and at this severity or"
              + " above: critical, major, minor or info.")
  private @Nullable Severity failOn;

  @Mixin
  private StoreOptions store = new StoreOptions();

  private final Terminal terminal;

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (History history = store.history()) {
      List<RecordedRun> runs = history.runs();
      RecordedRun newest = History.newest(runs);
      if (newest == null) {
        throw new InputException(
            store.out() + ": no run is recorded for it; `touchstone run` records each");
      }
      if (list) {
        ChangesText.runs(runs).forEach(terminal.out()::println);
        terminal.out().flush();
        return ExitCodes.DONE;
      }
      RunPair pair = RunPair.of(numbers == null ? List.of() : numbers, runs);
      Changes changes = HistoryOptions.watch(watch)
          .of(history.between(pair.earlier(), pair.later()), pair.earlier(), pair.later());
      print(changes);
      return exitCode(changes);
    }
  }

  private void print(Changes changes) throws IOException {
    if (format == SummaryForm.JSON) {
      ChangesJson.write(changes, terminal.out());
    } else {
      ChangesText.lines(changes).forEach(terminal.out()::println);
    }
    terminal.out().flush();
  }

  private int exitCode(Changes changes) {
    Severity limit = failOn;
    boolean found = limit != null
        && changes.findings().stream()
            .filter(change ->
                change.kind() == Changes.Kind.NEW || change.kind() == Changes.Kind.REOPENED)
            .anyMatch(change -> change.shown().severity().compareTo(limit) <= 0);
    return found ? ExitCodes.FOUND : ExitCodes.DONE;
  }
}
