package dev.touchstone.cli;

import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.setting.Settings;
import dev.touchstone.engine.Stages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes a man page for every command as AsciiDoc, from the commands' own help. */
public final class ManPages {

  private ManPages() {}

  /**
   * Writes them all.
   *
   * @param args the folder where they go
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]));
  }

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    int code = ManPageGenerator.generateManPage(
        folder.toFile(), null, new boolean[0], false, program().getCommandSpec());
    if (code != 0) {
      throw new IOException("no man pages made: exit code " + code);
    }
  }

  /** The program as a reader of its help sees it: nothing is set, nothing is coloured. */
  static CommandLine program() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Terminal terminal = new Terminal(nowhere, nowhere, false, false);
    return Main.commandLine(terminal, Settings.NONE, Stages::cleaning, Stages::bundled);
  }
}
