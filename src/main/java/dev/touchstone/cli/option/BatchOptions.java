package dev.touchstone.cli.option;

import dev.touchstone.engine.InputFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which pages a command reads. */
public final class BatchOptions {

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = {
        "Files or folders; - reads one from standard input. A folder is read with all its subfolders:"
            + " .html, .htm, .txt, .md, .pdf, .docx and .mhtml files, drug labels (SPL, .xml), and"
            + " archives of pages: .zip, .tar, .warc, and .jsonl with an object {url, html or text} a"
            + " line; each also with .gz. Hidden files and README.md are left out there."
      })
  private List<Path> inputs = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  public boolean isEmpty() {
    return inputs.isEmpty();
  }

  /**
   * The pages to read.
   *
   * @param outputs folders that the command writes: their files are no pages
   */
  public InputFiles files(Set<Path> outputs) {
    if (inputs.isEmpty()) {
      throw new ParameterException(command.commandLine(), "Missing required parameter: 'INPUT'");
    }
    return InputFiles.in(inputs, outputs);
  }
}
