package dev.touchstone.rules;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record type, found by their keys in a file, and the way to make one. */
final class RecordShape {

  private final RecordComponent[] components;
  private final Constructor<?> constructor;
  private final Map<String, Integer> places = new HashMap<>();

  RecordShape(Class<?> type) {
    components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      places.put(key(components[i].getName()), i);
    }
    try {
      constructor = type.getDeclaredConstructor(
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its canonical constructor", e);
    }
  }

  /** {@code counted_from} for {@code countedFrom}. */
  private static String key(String component) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < component.length(); i++) {
      char letter = component.charAt(i);
      if (Character.isUpperCase(letter)) {
        key.append('_');
      }
      key.append(Character.toLowerCase(letter));
    }
    return key.toString();
  }

  int size() {
    return components.length;
  }

  Type type(int place) {
    return components[place].getGenericType();
  }

  /** Where the component of a key stands. */
  int place(String key) {
    Integer place = places.get(key);
    if (place == null) {
      throw new IllegalArgumentException(
          "unknown key \"%s\", expected one of %s".formatted(key, places.keySet()));
    }
    return place;
  }

  Object make(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot be made: " + constructor, e);
    }
  }
}
