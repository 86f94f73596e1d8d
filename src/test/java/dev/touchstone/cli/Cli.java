package dev.touchstone.cli;

import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.setting.Settings;
import dev.touchstone.engine.SampleStages;
import dev.touchstone.engine.Stages;
import dev.touchstone.rules.PackFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One call of the program.
 *
 * @param code exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Cli(int code, String out, String err) {

  /** The results in an output folder, by name. */
  static Map<String, String> results(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(out.resolve(".touchstone")) && !isState(file)) {
          files.put(out.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }

  /** Whether a file of an output folder is no result: what the ledger knows has times in it. */
  static boolean isState(Path file) {
    return file.getFileName().toString().startsWith("ledger.db");
  }

  /** Runs a command with {@link SampleStages}. */
  static Cli sample(Object... args) {
    return sample(Settings.NONE, args);
  }

  /** The same where something is set. */
  static Cli sample(Settings settings, Object... args) {
    return run(settings, SampleStages::create, packs -> SampleStages.create(), args);
  }

  /** Runs a command as the user would. */
  public static Cli real(Object... args) {
    return run(Settings.NONE, Stages::cleaning, Stages::bundled, args);
  }

  /** Runs a command with stages of the test's own. */
  static Cli of(Stages stages, Object... args) {
    return run(Settings.NONE, () -> stages, packs -> stages, args);
  }

  private static Cli run(
      Settings settings,
      Supplier<Stages> cleaning,
      Function<List<PackFolder>, Stages> all,
      Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false);
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code = Main.commandLine(terminal, settings, cleaning, all).execute(words);
    return new Cli(code, out.toString(), err.toString());
  }
}
