package dev.touchstone.rules;

import dev.touchstone.rules.pattern.Pattern;
import dev.touchstone.rules.pattern.Trigger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ImageWriter} wrote, in the same order. */
final class ImageReader {

  private final byte[] bytes;
  private final ByteBuffer in;

  /** Texts are made when they are first asked for: most examples never are. */
  private final @Nullable String[] texts;

  private final int[] starts;

  ImageReader(byte[] bytes) {
    this.bytes = bytes;
    this.in = ByteBuffer.wrap(bytes);
    this.texts = new @Nullable String[in.getInt() + 1];
    this.starts = new int[texts.length];
    for (int i = 1; i < texts.length; i++) {
      starts[i] = in.position();
      int length = in.getInt();
      in.position(in.position() + length);
    }
  }

  int number() {
    return in.getInt();
  }

  @Nullable
  String textOrNull() {
    int number = number();
    return number == 0 ? null : text(number);
  }

  String text() {
    return text(number());
  }

  private String text(int number) {
    String known = texts[number];
    if (known == null) {
      int start = starts[number];
      int length = in.getInt(start);
      known = new String(bytes, start + Integer.BYTES, length, StandardCharsets.UTF_8);
      texts[number] = known;
    }
    return known;
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  <T> List<T> all(Supplier<T> read) {
    int size = number();
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(read.get());
    }
    return items;
  }

  List<String> list() {
    return all(this::text);
  }

  Set<String> set() {
    return Set.copyOf(list());
  }

  Map<String, String> map() {
    int size = number();
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String key = text();
      map.put(key, text());
    }
    return map;
  }

  List<Pattern> patterns() {
    return all(this::pattern);
  }

  Pattern pattern() {
    String source = text();
    return Pattern.prepared(source, all(() -> Set.copyOf(all(this::trigger))));
  }

  private Trigger trigger() {
    return new Trigger(constant(Trigger.Kind.class), text());
  }
}
