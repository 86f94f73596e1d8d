package dev.touchstone.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where in a pack something is being read; reads values there, and refuses what cannot be meant.
 *
 * @param file name of the file, for messages
 * @param place what stands there, such as {@code rule "half-life.stated"}
 */
record PackPlace(String file, String place) {

  RulePackException refuse(String problem) {
    return new RulePackException(file, place, problem);
  }

  /** Refuses keys that nothing reads: most are slips of the pen. */
  void knows(JsonNode node, Set<String> keys) {
    if (!node.isMissingNode() && !node.isObject()) {
      throw refuse("expected keys with values, got " + node);
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!keys.contains(entry.getKey())) {
        throw refuse("unknown key \"%s\"; expected one of %s"
            .formatted(entry.getKey(), String.join(", ", keys)));
      }
    }
  }

  /** A single text or a list of them; empty where nothing is written. */
  List<String> strings(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return List.of();
    }
    if (!node.isArray()) {
      return List.of(word(node));
    }
    List<String> strings = new ArrayList<>();
    node.forEach(element -> strings.add(word(element)));
    return List.copyOf(strings);
  }

  /** A text that may be left out. */
  @Nullable
  String text(JsonNode node) {
    return node.isMissingNode() ? null : word(node);
  }

  /** One of a few words. */
  String oneOf(JsonNode node, String otherwise, Set<String> words) {
    String word = node.isMissingNode() ? otherwise : word(node);
    if (!words.contains(word)) {
      throw refuse("\"%s\" is none of %s".formatted(word, String.join(", ", words)));
    }
    return word;
  }

  Map<String, String> map(JsonNode node) {
    Map<String, String> map = new TreeMap<>();
    node.properties().forEach(entry -> map.put(entry.getKey(), word(entry.getValue())));
    return map;
  }

  /** YAML takes bare words such as no, on and 'a: b' for something else than text. */
  private String word(JsonNode node) {
    if (node.isBoolean()) {
      throw refuse("yes, no, on and off need quotes, as in \"no\"");
    }
    if (!node.isValueNode() || node.isNull()) {
      throw refuse("expected a text, got %s; put a sentence with a colon or bracket in quotes"
          .formatted(node));
    }
    return node.asText();
  }
}
