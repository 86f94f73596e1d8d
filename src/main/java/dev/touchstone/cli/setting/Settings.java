package dev.touchstone.cli.setting;

import dev.touchstone.engine.InputException;
import dev.touchstone.rules.PackFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What holds where an option is not given: environment variables, then the file {@code
 * touchstone.yaml} of the folder in which the program was started.
 *
 * <p>A setting has the name of an option: {@code --fail-on} is {@code fail-on} in the file and {@code
 * TOUCHSTONE_FAIL_ON} in the environment.
 *
 * @param file settings of the file, by option name without its dashes
 * @param environment all environment variables
 */
public record Settings(Map<String, String> file, Map<String, String> environment) {

  public static final String FILE = "touchstone.yaml";

  /** Nothing is set. */
  public static final Settings NONE = new Settings(Map.of(), Map.of());

  private static final String PREFIX = "TOUCHSTONE_";

  public Settings {
    file = Map.copyOf(file);
    environment = Map.copyOf(environment);
  }

  /**
   * A value and where it comes from.
   *
   * @param value as it would be written behind the option; several are separated by commas
   * @param origin the file or the variable
   */
  public record Setting(String value, String origin) {}

  /**
   * Reads the settings that hold in a folder.
   *
   * @throws InputException if the file cannot be read; the message says why
   */
  public static Settings in(Path folder, Map<String, String> environment) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return new Settings(Map.of(), environment);
    }
    try {
      Map<String, String> values = new TreeMap<>();
      // A file of comments alone is no tree at all.
      Map<?, ?> tree = Objects.requireNonNullElse(
          PackFile.parse(FILE, Files.readString(file), Map.class), Map.of());
      tree.forEach((name, value) -> values.put(String.valueOf(name), text(name, value)));
      return new Settings(values, environment);
    } catch (IOException e) {
      throw new InputException(FILE + ": cannot be read as UTF-8 text: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new InputException(String.valueOf(e.getMessage()));
    }
  }

  private static String text(Object name, Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
    if (value == null || value instanceof Map<?, ?>) {
      throw new InputException(
          "%s: %s: expected a value or a list of values, as behind the option --%s"
              .formatted(FILE, name, name));
    }
    return value.toString();
  }

  /** What is set for the option of this name, without its dashes. */
  Optional<Setting> of(String name) {
    String variable = variable(name);
    String value = environment.get(variable);
    if (value != null && !value.isEmpty()) {
      return Optional.of(new Setting(value, variable));
    }
    return Optional.ofNullable(file.get(name)).map(set -> new Setting(set, FILE));
  }

  /** The variable that sets an option: {@code TOUCHSTONE_FAIL_ON} for {@code fail-on}. */
  public static String variable(String name) {
    return PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
