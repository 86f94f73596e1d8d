package dev.touchstone.cli.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a command that works on pages goes about it, and how much it says. */
public final class WorkOptions {

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Pages to work on at a time (default: one a processor). Changes no result.")
  private @Nullable Integer threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only: no progress, no summary.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Also print notices about pages, and where in the program an error arose.")
  private boolean verbose;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  public int threads() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1) {
      throw new ParameterException(
          command.commandLine(), "--threads: expected a number from 1 up, got " + threads);
    }
    return threads;
  }

  public boolean quiet() {
    return quiet;
  }

  public boolean verbose() {
    return verbose;
  }
}
