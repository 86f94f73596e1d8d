package dev.touchstone.dataset.alert;

import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.engine.InputException;
import dev.touchstone.rules.PackFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code watch.yaml}: {@code subjects}, {@code attributes}, {@code severity}, {@code verdicts}. */
public final class WatchFile {

  private static final List<String> KEYS =
      List.of("subjects", "attributes", "severity", "verdicts");

  private WatchFile() {}

  /**
   * What the file says.
   *
   * @param name what error messages call the file
   * @throws InputException if it is not such a file; the message says where
   */
  public static Watch parse(String name, String text) {
    Map<?, ?> tree = tree(name, text);
    for (Object key : tree.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        throw wrong(name, String.valueOf(key), "is no key; expected " + String.join(", ", KEYS));
      }
    }
    String severity = severity(name, tree.get("severity"));
    Set<Verdict> verdicts = texts(name, "verdicts", tree).stream()
        .map(code -> code(Verdict.class, name, "verdicts", code))
        .collect(Collectors.toSet());
    return new Watch(
        texts(name, "subjects", tree),
        texts(name, "attributes", tree),
        severity == null ? null : code(Severity.class, name, "severity", severity),
        verdicts);
  }

  private static Map<?, ?> tree(String name, String text) {
    try {
      // A file of comments alone is no tree at all.
      return Objects.requireNonNullElse(PackFile.parse(name, text, Map.class), Map.of());
    } catch (IllegalArgumentException e) {
      throw new InputException(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String severity(String name, @Nullable Object value) {
    if (value instanceof List<?> || value instanceof Map<?, ?>) {
      throw wrong(name, "severity", "is one word, the least that counts, such as major");
    }
    return value == null ? null : value.toString();
  }

  private static Set<String> texts(String name, String key, Map<?, ?> tree) {
    Object value = tree.get(key);
    if (value instanceof Map<?, ?>) {
      throw wrong(name, key, "expected a list, such as [a, b]");
    }
    List<?> items =
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    return items.stream()
        .map(item -> String.valueOf(item).strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <E extends Enum<E>> E code(Class<E> type, String name, String key, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equalsIgnoreCase(code))
        .findFirst()
        .orElseThrow(() -> wrong(name, key, code + ": expected one of " + codes(type)));
  }

  private static <E extends Enum<E>> String codes(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static InputException wrong(String name, String key, String message) {
    return new InputException(name + ", " + key + ": " + message);
  }
}
