package dev.touchstone.clean.about;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The things that a page's JSON-LD describes, looked through for what it says of the page itself. */
public final class LinkedData {

  /** Things beyond this number are left out; a page describes itself among the first. */
  private static final int LIMIT = 3000;

  private final List<Map<?, ?>> things = new ArrayList<>();
  private final Map<String, Map<?, ?>> byId = new HashMap<>();

  /** @param scripts the page's scripts of that kind, as they stand */
  LinkedData(List<String> scripts) {
    Deque<Object> open = new ArrayDeque<>();
    for (String script : scripts) {
      Object root = Json.read(script);
      if (root != null) {
        open.add(root);
      }
    }
    while (!open.isEmpty() && things.size() < LIMIT) {
      Object next = open.poll();
      if (next instanceof List<?> list) {
        open.addAll(list);
      } else if (next instanceof Map<?, ?> thing) {
        things.add(thing);
        if (thing.get("@id") instanceof String id && thing.size() > 1) {
          byId.putIfAbsent(id, thing);
        }
        for (Object value : thing.values()) {
          if (!(value instanceof String)) {
            open.add(value);
          }
        }
      }
    }
  }

  /** Reads what a walk came across. */
  public static LinkedData of(Clues clues) {
    return new LinkedData(clues.scripts());
  }

  /** The types of schema.org that are given, without their address. */
  Set<String> types() {
    Set<String> types = new LinkedHashSet<>();
    for (Map<?, ?> thing : things) {
      types.addAll(types(thing));
    }
    return types;
  }

  private static List<String> types(Map<?, ?> thing) {
    List<String> types = new ArrayList<>();
    for (String type : strings(thing.get("@type"))) {
      types.add(type.substring(type.lastIndexOf('/') + 1));
    }
    return types;
  }

  /** The first thing of one of these types that has the property, the earlier types first. */
  @Nullable
  Object property(List<String> wanted, String name) {
    for (String type : wanted) {
      for (Map<?, ?> thing : things) {
        Object value = thing.get(name);
        if (value != null && types(thing).contains(type)) {
          return value;
        }
      }
    }
    return null;
  }

  /** Whether something of one of these types is described. */
  boolean has(List<String> wanted) {
    return things.stream().anyMatch(thing -> types(thing).stream().anyMatch(wanted::contains));
  }

  @Nullable
  String text(List<String> wanted, String name) {
    Object value = property(wanted, name);
    List<String> texts = strings(value instanceof Number ? String.valueOf(value) : value);
    return texts.isEmpty() || texts.get(0).isBlank() ? null : texts.get(0).strip();
  }

  /** Names of the persons or organisations that a value holds or points to. */
  List<String> names(@Nullable Object value) {
    List<String> names = new ArrayList<>();
    List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    for (Object one : all) {
      Object thing = one instanceof String id && byId.containsKey(id) ? byId.get(id) : one;
      if (one instanceof Map<?, ?> map && !map.containsKey("name")) {
        thing = byId.getOrDefault(String.valueOf(map.get("@id")), map);
      }
      boolean organisation = thing instanceof Map<?, ?> map
          && types(map).contains("Organization")
          && !types(map).contains("Person");
      Object name = thing instanceof Map<?, ?> map ? name(map) : thing;
      names.addAll(organisation ? List.of() : strings(name));
    }
    return names;
  }

  /** The name of a thing, or that of a person who has it in two parts. */
  private static @Nullable Object name(Map<?, ?> thing) {
    boolean parted =
        thing.get("givenName") instanceof String && thing.get("familyName") instanceof String;
    return thing.get("name") == null && parted
        ? thing.get("givenName") + " " + thing.get("familyName")
        : thing.get("name");
  }

  private static List<String> strings(@Nullable Object value) {
    if (value instanceof String string) {
      return List.of(string);
    }
    List<String> strings = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof String string) {
          strings.add(string);
        }
      }
    }
    return strings;
  }
}
