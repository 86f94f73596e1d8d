package dev.touchstone.cli;

import dev.touchstone.cli.console.Attached;
import dev.touchstone.cli.console.ExitCodes;
import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.console.Version;
import dev.touchstone.cli.setting.OptionDefaults;
import dev.touchstone.cli.setting.Settings;
import dev.touchstone.dataset.Utf8;
import dev.touchstone.dataset.publish.OutputException;
import dev.touchstone.engine.InputException;
import dev.touchstone.engine.Stages;
import dev.touchstone.review.store.LedgerException;
import dev.touchstone.rules.PackFolder;
import dev.touchstone.rules.RulePackException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
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
      "  touchstone review                 decide the findings of the last run in a browser",
      "  touchstone diff                   what has changed since the run before the last",
      "  touchstone clean pages/ > pages.jsonl",
      "  touchstone fuse claims.csv        the value that most speaks for, for each item",
      "  touchstone explain CLAIM-ID       how a claim came about, word by word",
      "  touchstone rules --test           do all rules read their own examples?",
      "  touchstone config                 what holds where no option is given",
      "  touchstone run --help             all options, files and exit codes",
      "",
      "Environment:",
      "  NO_COLOR               print no colours",
      "  TOUCHSTONE_JAVA_OPTS   options for Java, such as -Xmx8g for more memory",
      "  TOUCHSTONE_...         a value for the option of that name: TOUCHSTONE_FAIL_ON=major"
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
    int code = execute(terminal, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static int execute(Terminal terminal, String[] args) {
    try {
      Settings settings = Settings.in(Path.of(""), System.getenv());
      return (isPlainRun(settings, args)
              ? ready(running(terminal, Stages.ahead()), settings, terminal)
              : commandLine(terminal, settings, Stages::cleaning, Stages::bundled))
          .execute(args);
    } catch (InputException e) {
      terminal.err().println(terminal.bad(String.valueOf(e.getMessage())));
      return ExitCodes.USAGE;
    }
  }

  /**
   * Whether {@code run} will do without the other commands, whose model would cost a tenth of a short
   * run. Only the check of a file of settings needs them all.
   */
  private static boolean isPlainRun(Settings settings, String[] args) {
    return args.length > 0 && args[0].equals("run") && settings.file().isEmpty();
  }

  /**
   * The commands, ready to be executed.
   *
   * @param settings what holds where an option is not given
   * @param cleaning stages for {@code clean}, asked for only when needed
   * @param all stages for {@code run} with the packs given, asked for only when needed
   */
  static CommandLine commandLine(
      Terminal terminal,
      Settings settings,
      Supplier<Stages> cleaning,
      Function<List<PackFolder>, Stages> all) {
    CommandLine program = running(terminal, all)
        .addSubcommand(new MergeCommand(all, terminal))
        .addSubcommand(new CleanCommand(cleaning, terminal))
        .addSubcommand(new DiffCommand(terminal))
        .addSubcommand(new ReviewCommand(terminal))
        .addSubcommand(new DecisionsCommand(terminal))
        .addSubcommand(new AuditCommand(terminal))
        .addSubcommand(new FuseCommand(terminal))
        .addSubcommand(new SchemaCommand(terminal))
        .addSubcommand(new ExplainCommand(terminal))
        .addSubcommand(new RulesCommand(terminal))
        .addSubcommand(new ConfigCommand(settings, terminal))
        .addSubcommand(new GenerateCompletion());
    return ready(program, settings, terminal);
  }

  /** The program with its first command; settings of one name are first of all that command's. */
  private static CommandLine running(Terminal terminal, Function<List<PackFolder>, Stages> all) {
    return new CommandLine(new Main()).addSubcommand(new RunCommand(all, terminal));
  }

  private static CommandLine ready(CommandLine program, Settings settings, Terminal terminal) {
    program
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(96)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, command, parsed) -> explain(e, parsed, terminal));
    OptionDefaults defaults = new OptionDefaults(settings, program);
    return program
        .setDefaultValueProvider(defaults)
        .setParameterExceptionHandler((e, args) -> refuse(e, defaults, terminal))
        .setExecutionStrategy(parsed -> execute(parsed, defaults));
  }

  private static int execute(ParseResult parsed, OptionDefaults defaults) {
    List<String> problems = defaults.problems();
    if (!problems.isEmpty()) {
      throw new ParameterException(parsed.commandSpec().commandLine(), String.join("\n", problems));
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static int refuse(ParameterException e, OptionDefaults defaults, Terminal terminal) {
    if (!isGiven(e)) {
      defaults
          .setting(e.getArgSpec())
          .ifPresent(
              wrong -> terminal.err().println(terminal.bad("set by " + wrong.origin() + ":")));
    }
    return refuse(e, terminal);
  }

  /** Whether the option at fault stands on the command line. */
  private static boolean isGiven(ParameterException e) {
    ParseResult parsed = e.getCommandLine().getParseResult();
    return e.getArgSpec() instanceof OptionSpec option
        && parsed != null
        && parsed.originalArgs().stream()
            .anyMatch(word -> List.of(option.names()).contains(word.replaceFirst("=.*", "")));
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
        || e instanceof LedgerException
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
