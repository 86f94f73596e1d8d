package dev.touchstone.cli;

import dev.touchstone.dataset.Utf8;
import dev.touchstone.dataset.publish.OutputException;
import dev.touchstone.engine.InputException;
import dev.touchstone.engine.Stages;
import dev.touchstone.rules.PackFolder;
import dev.touchstone.rules.RulePackException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program: its commands, and what becomes of an error. */
@Command(
    name = "touchstone",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Vets what web pages claim about drugs: cleans the pages, finds their claims, and reports where"
          + " they contradict each other, with the words of both sides.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  touchstone run pages/             then open reports/report.html",
      "  touchstone clean pages/ > pages.jsonl",
      "  touchstone fuse claims.csv        the value that most speaks for, for each item",
      "  touchstone explain CLAIM-ID       how a claim came about, word by word",
      "  touchstone rules --test           do all rules read their own examples?",
      "  touchstone run --help             all options, files and exit codes",
      "",
      "Environment:",
      "  NO_COLOR               print no colours",
      "  TOUCHSTONE_JAVA_OPTS   options for Java, such as -Xmx8g for more memory"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCodes.DONE_HELP,
      ExitCodes.FOUND_HELP,
      ExitCodes.USAGE_HELP,
      ExitCodes.UNREADABLE_HELP,
      ExitCodes.INTERNAL_HELP
    })
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = new PrintWriter(Utf8.writer(new FileOutputStream(FileDescriptor.out)));
    PrintWriter err = new PrintWriter(Utf8.writer(new FileOutputStream(FileDescriptor.err)), true);
    boolean watched = Attached.toTerminal();
    Terminal terminal = new Terminal(out, err, watched, watched && !isSet("NO_COLOR"));
    int code = commandLine(terminal, Stages::cleaning, Stages::bundled).execute(args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * The commands, ready to be executed.
   *
   * @param cleaning stages for {@code clean}, asked for only when needed
   * @param all stages for {@code run} with the packs given, asked for only when needed
   */
  static CommandLine commandLine(
      Terminal terminal, Supplier<Stages> cleaning, Function<List<PackFolder>, Stages> all) {
    return new CommandLine(new Main())
        .addSubcommand(new RunCommand(all, terminal))
        .addSubcommand(new CleanCommand(cleaning, terminal))
        .addSubcommand(new FuseCommand(terminal))
        .addSubcommand(new SchemaCommand(terminal))
        .addSubcommand(new ExplainCommand(terminal))
        .addSubcommand(new RulesCommand(terminal))
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(96)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, args) -> refuse(e, terminal))
        .setExecutionExceptionHandler((e, command, parsed) -> explain(e, parsed, terminal));
  }

  private static int refuse(ParameterException e, Terminal terminal) {
    CommandLine command = e.getCommandLine();
    if (command.getParent() == null && command.getParseResult().originalArgs().isEmpty()) {
      command.usage(terminal.err()); // a newcomer who looks around
      return ExitCodes.USAGE;
    }
    terminal.err().println(terminal.bad(String.valueOf(e.getMessage())));
    terminal.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCodes.USAGE;
  }

  private static int explain(Exception e, ParseResult parsed, Terminal terminal) {
    if (e instanceof ParameterException refused) {
      return refuse(refused, terminal);
    }
    boolean usage = e instanceof InputException
        || e instanceof OutputException
        || e instanceof RulePackException;
    terminal.err().println(terminal.bad(usage ? String.valueOf(e.getMessage()) : words(e)));
    if (!usage && isVerbose(parsed)) {
      e.printStackTrace(terminal.err());
    }
    return usage ? ExitCodes.USAGE : ExitCodes.INTERNAL;
  }

  private static String words(Exception e) {
    if (e instanceof AccessDeniedException) {
      return e.getMessage() + ": may not be written; check its permissions, or name another folder";
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      return "cannot write the results: " + e.getMessage();
    }
    return "internal error: " + e + "; please report it, with what --verbose adds to it";
  }

  private static boolean isVerbose(ParseResult parsed) {
    return parsed.hasSubcommand() && parsed.subcommand().hasMatchedOption("--verbose");
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isEmpty();
  }
}
