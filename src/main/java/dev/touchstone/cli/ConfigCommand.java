package dev.touchstone.cli;

import dev.touchstone.cli.console.ExitCodes;
import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.console.Version;
import dev.touchstone.cli.setting.OptionDefaults;
import dev.touchstone.cli.setting.Settings;
import dev.touchstone.cli.setting.Settings.Setting;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Print every setting with its value and where the value comes from.",
      "",
      "An option on the command line counts first, then the environment variable (TOUCHSTONE_FAIL_ON"
          + " for --fail-on), then the file touchstone.yaml in the folder where you start the program"
          + " (fail-on: major), then what is built in."
    },
    footerHeading = "%nA touchstone.yaml:%n",
    footer = {"  out: march", "  fail-on: major", "  formats: [sarif, junit]"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {ExitCodes.DONE_HELP, ExitCodes.USAGE_HELP})
final class ConfigCommand implements Callable<Integer> {

  private final Settings settings;
  private final Terminal terminal;

  @Spec
  private CommandSpec spec;

  ConfigCommand(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OptionDefaults defaults = new OptionDefaults(settings, spec.commandLine().getParent());
    for (Map.Entry<String, OptionSpec> each : defaults.settable().entrySet()) {
      Setting setting = defaults
          .setting(each.getValue())
          .orElseGet(() -> new Setting(builtIn(each.getValue()), "built in"));
      terminal.out().printf("%-18s %-24s %s%n", each.getKey(), setting.value(), setting.origin());
    }
    return ExitCodes.DONE;
  }

  /** What holds if nobody says anything; {@code -} where that is nothing. */
  private static String builtIn(OptionSpec option) {
    String written = option.defaultValue();
    return Objects.requireNonNullElse(written, option.arity().max() == 0 ? "false" : "-");
  }
}
