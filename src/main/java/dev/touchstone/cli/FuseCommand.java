package dev.touchstone.cli;

import dev.touchstone.cli.console.ExitCodes;
import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.console.Version;
import dev.touchstone.cli.run.Tally;
import dev.touchstone.dataset.Utf8;
import dev.touchstone.dataset.values.AnswerCsv;
import dev.touchstone.dataset.values.ValueTable;
import dev.touchstone.engine.InputException;
import dev.touchstone.fuse.Answer;
import dev.touchstone.fuse.Fuser;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "fuse",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Find the value of each item that many sources favour.",
      "",
      "Reads a CSV file with the columns source, item and value; numbers, times of day and words are"
          + " told apart, and spellings of one value are one. Writes item, value, status (decided or"
          + " undecided), confidence, how many of its sources say so, and the runner-up."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  touchstone fuse claims.csv > resolved.csv",
      "  touchstone fuse claims.csv --reference FDA --out resolved.csv"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {ExitCodes.DONE_HELP, ExitCodes.USAGE_HELP, ExitCodes.INTERNAL_HELP})
final class FuseCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CLAIMS.csv", description = "Who says what of which item.")
  private Path claims;

  @Option(
      names = "--reference",
      paramLabel = "SOURCE",
      description = "A source that is right where it speaks; may be given more than once.")
  private Set<String> references = Set.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the answers go (default: standard output).")
  private @Nullable Path out;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only.")
  private boolean quiet;

  private final Terminal terminal;

  FuseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try {
      return fuse();
    } catch (OutOfMemoryError e) {
      throw new InputException(
          claims + ": takes more than the " + (Runtime.getRuntime().maxMemory() >> 20)
              + " MB of memory that Java may use; allow it more, as in"
              + " TOUCHSTONE_JAVA_OPTS=-Xmx8g");
    }
  }

  private int fuse() throws IOException {
    ValueTable table = ValueTable.read(claims);
    for (String reference : references) {
      if (!table.poll().hasSource(reference)) {
        throw new InputException(
            "--reference " + reference + ": " + claims + " has no row of that source");
      }
    }
    List<Answer> answers = new Fuser().fuse(table.poll(), references);
    if (out == null) {
      AnswerCsv.write(answers, terminal.out());
      terminal.out().flush();
    } else {
      try (Writer file = Utf8.writer(out)) {
        AnswerCsv.write(answers, file);
      }
    }
    if (!quiet) {
      table.notices().forEach(terminal.err()::println);
      long decided = answers.stream().filter(Answer::decided).count();
      terminal.err().println(Tally.counted(answers.size(), "item") + ", " + decided + " decided");
    }
    return ExitCodes.DONE;
  }
}
