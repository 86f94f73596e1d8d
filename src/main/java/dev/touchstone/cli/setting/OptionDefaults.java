package dev.touchstone.cli.setting;

import dev.touchstone.cli.setting.Settings.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Gives options that the user left out their value from the {@link Settings}.
 *
 * <p>Where two commands have options of one name with different things behind them ({@code --out
 * FOLDER} and {@code --out FILE}), a setting of that name holds for the first command's only.
 */
public final class OptionDefaults implements IDefaultValueProvider {

  private static final Set<String> NOT_SETTABLE = Set.of("help", "version");

  private final Settings settings;
  private final Map<String, OptionSpec> byName = new TreeMap<>();

  /** @param program with all its commands */
  public OptionDefaults(Settings settings, CommandLine program) {
    this.settings = settings;
    for (CommandLine command : program.getSubcommands().values()) {
      command
          .getCommandSpec()
          .options()
          .forEach(option -> byName.putIfAbsent(name(option), option));
    }
    byName.keySet().removeAll(NOT_SETTABLE);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec arg) {
    return setting(arg).map(Setting::value).orElse(null);
  }

  /** What is set for an option; nothing where it means another thing by the same name. */
  public Optional<Setting> setting(@Nullable ArgSpec arg) {
    return arg instanceof OptionSpec option && isSettable(option)
        ? settings.of(name(option))
        : Optional.empty();
  }

  /** All options that can be set, by name without dashes. */
  public Map<String, OptionSpec> settable() {
    return byName;
  }

  /** What is wrong with the file's names, each with its remedy; empty if nothing is. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (String name : new TreeSet<>(settings.file().keySet())) {
      if (!byName.containsKey(name)) {
        problems.add("%s: unknown setting \"%s\"; expected one of %s"
            .formatted(Settings.FILE, name, String.join(", ", byName.keySet())));
      }
    }
    return problems;
  }

  private boolean isSettable(OptionSpec option) {
    OptionSpec first = byName.get(name(option));
    return first != null && first.paramLabel().equals(option.paramLabel());
  }

  private static String name(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }
}
