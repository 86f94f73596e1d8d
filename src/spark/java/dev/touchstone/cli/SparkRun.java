package dev.touchstone.cli;

import dev.touchstone.cli.console.ExitCodes;
import dev.touchstone.cli.console.Version;
import dev.touchstone.cli.option.BatchOptions;
import dev.touchstone.cli.option.PackOption;
import dev.touchstone.engine.InputException;
import dev.touchstone.engine.InputFiles;
import dev.touchstone.engine.spark.SparkEngine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "spark-run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Read pages on a Spark cluster, find what they claim about drugs, and where they contradict each"
          + " other. Inputs and --out must have the same names on all machines.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCodes.DONE_HELP,
      ExitCodes.USAGE_HELP,
      "3:some input could not be read; the others are done",
      ExitCodes.INTERNAL_HELP
    })
public final class SparkRun implements Callable<Integer> {

  /** As other tools of such clusters name it: all parts are there. */
  private static final String DONE = "_SUCCESS";

  @Mixin
  private BatchOptions inputs;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      required = true,
      description = "Where the results go, as pages/, claims/ and findings/ with Parquet files; new"
          + " or empty.")
  private Path out;

  @Mixin
  private PackOption packs;

  @Spec
  private CommandSpec command;

  /** Runs the batch and ends the process with the exit code. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new SparkRun())
        .setUsageHelpWidth(96)
        .setExecutionExceptionHandler((e, line, parsed) -> {
          boolean usage = e instanceof InputException;
          line.getErr().println(usage ? e.getMessage() : "failed: " + e);
          return usage ? ExitCodes.USAGE : ExitCodes.INTERNAL;
        });
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = inputs.files(Set.of(out));
    refuseUsed();
    try (SparkEngine engine = SparkEngine.open(packs.folders())) {
      SparkEngine.Outcome outcome = engine.run(files, new ParquetParts(absolute(out)));
      Files.createFile(out.resolve(DONE));
      print(outcome, command.commandLine().getOut());
      return outcome.failed() == 0 ? ExitCodes.DONE : ExitCodes.UNREADABLE;
    }
  }

  private static String absolute(Path folder) {
    return folder.toAbsolutePath().normalize().toString();
  }

  private void refuseUsed() throws IOException {
    Files.createDirectories(out);
    try (Stream<Path> inside = Files.list(out)) {
      if (inside.findAny().isPresent()) {
        throw new InputException(out + ": is not empty; name a new folder with --out");
      }
    }
  }

  private static void print(SparkEngine.Outcome outcome, PrintWriter to) {
    outcome.notices().forEach(notice -> to.println(notice.place() + ": " + notice.message()));
    to.println("%d pages (%d failed, %d copies), %d claims, %d findings"
        .formatted(
            outcome.pages(),
            outcome.failed(),
            outcome.copies(),
            outcome.claims(),
            outcome.findings()));
    to.println("questions with most claims, each compared on one machine:");
    outcome
        .hot()
        .forEach(question -> to.println(
            "%,9d  %s, %s".formatted(question.claims(), question.subject(), question.attribute())));
    to.flush();
  }
}
