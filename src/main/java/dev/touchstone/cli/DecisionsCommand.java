package dev.touchstone.cli;

import dev.touchstone.cli.console.ExitCodes;
import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.console.Version;
import dev.touchstone.cli.option.StoreOptions;
import dev.touchstone.cli.run.Tally;
import dev.touchstone.engine.InputException;
import dev.touchstone.review.desk.ClaimReviews;
import dev.touchstone.review.desk.Desk;
import dev.touchstone.review.ledger.DecisionLines;
import dev.touchstone.review.ledger.Ledger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "decisions",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Print the decisions in the ledger as JSON Lines, oldest first; print what was decided about claims"
          + " as schema.org ClaimReview; or add the decisions of another ledger.",
      "",
      "Every line has the evidence, the answer, who gave it and when. A line that is in the ledger"
          + " already is left out, so a file can be imported again and again."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  touchstone decisions > decisions.jsonl           to keep them in a repository",
      "  touchstone decisions --import decisions.jsonl    into this ledger",
      "  touchstone decisions --reviews > reviews.jsonld  to publish who was right"
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

  @Option(
      names = "--reviews",
      description = "Print a schema.org ClaimReview (JSON-LD) for every claim of the run in --out"
          + " that a decision calls right or wrong.")
  private boolean reviews;

  @Spec
  private CommandSpec spec;

  private final Terminal terminal;

  DecisionsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path from = file;
    if (from != null && reviews) {
      throw new ParameterException(
          spec.commandLine(),
          "--import takes decisions in, --reviews prints them: name one of the two");
    }
    if (from != null) {
      add(from);
    } else {
      print();
    }
    return ExitCodes.DONE;
  }

  private void print() throws IOException {
    try (Ledger ledger = store.existing()) {
      Writer out = terminal.out();
      if (reviews) {
        ClaimReviews.write(new Desk(store.out(), ledger, Clock.systemUTC()).state(), out);
        out.write('\n');
      } else {
        DecisionLines.write(ledger.after(0), out);
      }
      out.flush();
    }
  }

  private void add(Path from) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(from);
        Ledger ledger = store.ledger()) {
      int added = ledger.merge(DecisionLines.read(from.toString(), lines)).size();
      terminal.out().println(Tally.counted(added, "decision") + " added");
      terminal.out().flush();
    } catch (NoSuchFileException e) {
      throw new InputException(
          from + ": no such file; --import names one that `touchstone decisions` has printed");
    } catch (CharacterCodingException e) {
      throw new InputException(
          from + ": is no UTF-8 text; --import takes what `touchstone decisions` has printed");
    }
  }
}
