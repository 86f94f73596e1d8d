package dev.touchstone.cli;

import dev.touchstone.engine.InputFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that reads pages takes. */
final class BatchOptions {

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "Files or folders; - reads one from standard input. A folder is read with all its subfolders:"
            + " .html, .htm, .txt, .md, .pdf, .docx and .mhtml files, drug labels (SPL, .xml), and"
            + " archives of pages: .zip, .tar, .warc, and .jsonl with an object {url, html or text} a"
            + " line; each also with .gz. Hidden files and README.md are left out there."
      })
  private List<Path> inputs;

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

  /**
   * The pages to read.
   *
   * @param outputs folders that the command writes: their files are no pages
   */
  InputFiles files(Set<Path> outputs) {
    return InputFiles.in(inputs, outputs);
  }

  int threads() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1) {
      throw new ParameterException(
          command.commandLine(), "--threads: expected a number from 1 up, got " + threads);
    }
    return threads;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }
}
