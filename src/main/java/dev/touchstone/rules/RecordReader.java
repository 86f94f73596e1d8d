package dev.touchstone.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON that the build has written, read straight into records.
 *
 * <p>It understands what {@link PackFile} does. Jackson's own binding would do the same, but to get it
 * going takes longer than all that is read by it.
 */
final class RecordReader {

  private final JsonParser in;
  private final Map<Class<?>, RecordShape> shapes = new HashMap<>();

  private RecordReader(JsonParser in) {
    this.in = in;
  }

  /**
   * Reads one record.
   *
   * @throws IllegalArgumentException if a key or a value does not fit the type
   */
  static <T extends Record> T read(InputStream json, Class<T> type) throws IOException {
    try (JsonParser in = new JsonFactory().createParser(json)) {
      in.nextToken();
      return type.cast(new RecordReader(in).record(type));
    }
  }

  /** The value that begins at the current token. */
  private @Nullable Object value(Type type) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return empty(type);
    }
    if (type instanceof ParameterizedType generic) {
      Type[] parts = generic.getActualTypeArguments();
      return parts.length == 1 ? list(parts[0]) : map((Class<?>) parts[0], parts[1]);
    }
    Class<?> raw = (Class<?>) type;
    return raw.isRecord() ? record(raw) : scalar(raw, in.getText());
  }

  private Object record(Class<?> type) throws IOException {
    RecordShape shape = shapes.computeIfAbsent(type, RecordShape::new);
    @Nullable Object[] components = new @Nullable Object[shape.size()];
    Arrays.setAll(components, i -> empty(shape.type(i)));
    expect(JsonToken.START_OBJECT, type);
    while (in.nextToken() != JsonToken.END_OBJECT) {
      int place = shape.place(in.currentName());
      in.nextToken();
      components[place] = value(shape.type(place));
    }
    return shape.make(components);
  }

  private List<Object> list(Type item) throws IOException {
    List<Object> items = new ArrayList<>();
    expect(JsonToken.START_ARRAY, item);
    while (in.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(item));
    }
    return items;
  }

  /** In the order of the file. */
  private Map<Object, Object> map(Class<?> key, Type value) throws IOException {
    Map<Object, Object> map = new LinkedHashMap<>();
    expect(JsonToken.START_OBJECT, value);
    while (in.nextToken() != JsonToken.END_OBJECT) {
      Object name = scalar(key, in.currentName());
      in.nextToken();
      map.put(name, value(value));
    }
    return map;
  }

  private void expect(JsonToken token, Type type) throws IOException {
    if (in.currentToken() != token) {
      throw new IllegalArgumentException("no %s: \"%s\"".formatted(type, in.getText()));
    }
  }

  private static Object scalar(Class<?> type, String text) {
    if (type == String.class) {
      return text;
    }
    if (type == BigDecimal.class) {
      return new BigDecimal(text);
    }
    if (type == int.class || type == Integer.class) {
      return Integer.valueOf(text);
    }
    if (type == double.class) {
      return Double.valueOf(text);
    }
    if (type == boolean.class) {
      return Boolean.valueOf(text);
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(code -> ((Enum<?>) code).name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("no %s: \"%s\"".formatted(type.getSimpleName(), text)));
  }

  /** What stands for a value that is missing. */
  private static @Nullable Object empty(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == List.class ? List.of() : Map.of();
    }
    if (type == String.class) {
      return "";
    }
    if (type == BigDecimal.class) {
      return BigDecimal.ZERO;
    }
    Class<?> raw = (Class<?>) type;
    return raw.isPrimitive() ? scalar(raw, "0") : null;
  }
}
