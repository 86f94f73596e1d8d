package dev.touchstone.cli;

import dev.touchstone.engine.InputException;
import dev.touchstone.review.ledger.DecisionLines;
import dev.touchstone.review.ledger.Ledger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "decisions",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Print the decisions in the ledger as JSON Lines, oldest first; or add those of another ledger.",
      "",
      "Every line has the evidence, the answer, who gave it and when. A line that is in the ledger"
          + " already is left out, so a file can be imported again and again."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  touchstone decisions > decisions.jsonl           to keep them in a repository",
      "  touchstone decisions --import decisions.jsonl    into this ledger"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {ExitCodes.DONE_HELP, ExitCodes.USAGE_HELP, ExitCodes.INTERNAL_HELP})
final class DecisionsCommand implements Callable<Integer> {

  @Mixin
  private StoreOptions store = new StoreOptions();

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description = "Add the decisions of this file instead of printing those of the ledger.")
  private @Nullable Path file;

  private final Terminal terminal;

  DecisionsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path from = file;
    if (from == null) {
      try (Ledger ledger = store.existing()) {
        Writer out = terminal.out();
        DecisionLines.write(ledger.after(0), out);
        out.flush();
      }
      return ExitCodes.DONE;
    }
    try (BufferedReader lines = Files.newBufferedReader(from);
        Ledger ledger = store.ledger()) {
      int added = ledger.merge(DecisionLines.read(from.toString(), lines)).size();
      terminal.out().println(Tally.counted(added, "decision") + " added");
      terminal.out().flush();
    } catch (NoSuchFileException e) {
      throw new InputException(
          from + ": no such file; --import names one that `touchstone decisions` has printed");
    }
    return ExitCodes.DONE;
  }
}
