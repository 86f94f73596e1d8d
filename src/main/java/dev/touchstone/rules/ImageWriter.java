package dev.touchstone.rules;

import dev.touchstone.rules.pattern.Pattern;
import dev.touchstone.rules.pattern.Trigger;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes what {@link ImageReader} reads: numbers, and texts by their number in a table. */
final class ImageWriter {

  private static final Comparator<Trigger> ORDER =
      Comparator.comparing(Trigger::kind).thenComparing(Trigger::text);

  private final ByteArrayOutputStream numbers = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(numbers);
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  void number(int number) {
    try {
      out.writeInt(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // never: it is memory
    }
  }

  void text(@Nullable String text) {
    number(text == null ? 0 : texts.computeIfAbsent(text, any -> texts.size() + 1));
  }

  void constant(Enum<?> constant) {
    text(constant.name());
  }

  <T> void all(Collection<T> items, Consumer<T> write) {
    number(items.size());
    items.forEach(write);
  }

  void list(List<String> list) {
    all(list, this::text);
  }

  /** A set in sorted order, so that the same pack is the same bytes. */
  void set(Collection<String> set) {
    all(new TreeSet<>(set), this::text);
  }

  /** In the order in which it gives its keys. */
  void map(Map<String, String> map) {
    all(map.entrySet(), entry -> {
      text(entry.getKey());
      text(entry.getValue());
    });
  }

  void patterns(List<Pattern> patterns) {
    all(patterns, this::pattern);
  }

  void pattern(Pattern pattern) {
    text(pattern.toString());
    all(pattern.triggers(), any -> all(any.stream().sorted(ORDER).toList(), this::trigger));
  }

  private void trigger(Trigger trigger) {
    constant(trigger.kind());
    text(trigger.text());
  }

  /** The table, then the numbers. */
  byte[] bytes() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (DataOutputStream all = new DataOutputStream(whole)) {
      all.writeInt(texts.size());
      for (String text : texts.keySet()) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        all.writeInt(bytes.length);
        all.write(bytes);
      }
      all.write(numbers.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // never: it is memory
    }
    return whole.toByteArray();
  }
}
