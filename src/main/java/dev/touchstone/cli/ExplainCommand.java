package dev.touchstone.cli;

import dev.touchstone.claims.explain.Explainer;
import dev.touchstone.claims.explain.Explanation;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.cli.console.ExitCodes;
import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.console.Version;
import dev.touchstone.cli.option.PackOption;
import dev.touchstone.cli.run.Tally;
import dev.touchstone.dataset.PastRun;
import dev.touchstone.dataset.PastRun.Origin;
import dev.touchstone.engine.InputException;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Say how a claim came about: its place on the page, what was recognised there word by word, and"
          + " the rule that made it.",
      "",
      "Reads the claim's page again, so start it in the folder where the run was started."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  touchstone explain 1e0b7f30c2a4d596                 a claim of the last run in out/",
      "  touchstone explain 1e0b7f30c2a4d596 --out march     of the run in march/",
      "  touchstone explain --text \"Half-life | 24 hours\"    what the rules see in a sentence"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {ExitCodes.DONE_HELP, ExitCodes.USAGE_HELP, ExitCodes.INTERNAL_HELP})
final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "CLAIM-ID",
      description = "A claim's id, from claims.csv, claims.jsonl or the report.")
  private @Nullable String claim;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "out",
      description = "Where the run put its data sets (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--text",
      paramLabel = "SENTENCE",
      description =
          "Explain a sentence instead, written like a rule's example: headings stand before"
              + " it with \" > \", cells are parted by \" | \".")
  private @Nullable String text;

  @Mixin
  private PackOption packs;

  @Spec
  private CommandSpec spec;

  private final Terminal terminal;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if ((claim == null) == (text == null)) {
      throw new ParameterException(
          spec.commandLine(), "expected either the id of a claim or --text with a sentence");
    }
    ExplanationPrinter printer = new ExplanationPrinter(terminal);
    Explainer explainer = new Explainer(packs.knowledge());
    if (text != null) {
      List<Explanation> found = explainer.explainExample(text);
      printer.printWords(explainer.words(text));
      found.forEach(printer::printClaim);
      terminal.out().println(Tally.counted(found.size(), "claim"));
    } else if (claim != null) {
      explain(explainer, claim, printer);
    }
    return ExitCodes.DONE;
  }

  private void explain(Explainer explainer, String id, ExplanationPrinter printer)
      throws IOException {
    Path claims = out.resolve("claims.jsonl");
    if (!Files.exists(claims)) {
      throw new InputException(
          claims + ": is not there; --out names the folder with the data sets of a run");
    }
    Origin origin = new PastRun(out)
        .originOf(id)
        .orElseThrow(() -> new InputException(
            claims + ": has no claim " + id + "; take an id from its first column, \"id\""));
    Explanation explanation = explainer
        .explain(page(origin), id)
        .orElseThrow(() -> new InputException(origin.path()
            + ": does not give the claim " + id + " any more; the page, the program or its packs"
            + " have changed since, so start the run again"));
    terminal.out().println(terminal.strong(origin.path()));
    printer.print(explanation);
  }

  private static CleanPage page(Origin origin) throws IOException {
    Path file = Path.of(origin.path());
    if (!Files.isRegularFile(file)) {
      throw new InputException(
          file + ": is not there; start explain in the folder where the run was started");
    }
    Page page = new PageReader()
        .read(origin.source(), origin.path(), Files.readAllBytes(file))
        .page();
    if (page == null || !page.sha256().equals(origin.sha256())) {
      throw new InputException(file + ": is not the page that the run read; start the run again");
    }
    return new Cleaner().clean(page);
  }
}
