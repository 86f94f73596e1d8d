package dev.touchstone.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.rules.Attribute.Axis;
import dev.touchstone.rules.Attribute.Place;
import dev.touchstone.rules.Attribute.ValueKind;
import dev.touchstone.rules.Rule.Examples;
import dev.touchstone.rules.pattern.Pattern;
import dev.touchstone.rules.pattern.PatternSyntaxException;
import dev.touchstone.text.Passage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the YAML files of a rule pack; {@code docs/rules.md} describes them. */
final class PackReader {

  private final Map<String, Attribute> attributes = new LinkedHashMap<>();
  private final Map<String, Axis> axes = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Set<String> ruleIds = new TreeSet<>();
  private final Map<String, String> macros = new LinkedHashMap<>();
  private final Set<String> sections = new TreeSet<>();
  private final Phrases phrases = new Phrases();

  /** Reads a pack from the class path: its {@code pack.yaml} lists its files in order. */
  static RulePack bundled(String name) {
    PackReader reader = new PackReader();
    String folder = "packs/" + name + "/";
    for (JsonNode file : tree(folder + "pack.yaml").path("files")) {
      reader.read(folder + file.asText(), tree(folder + file.asText()));
    }
    return new RulePack(reader.attributes, reader.rules, reader.phrases, reader.sections);
  }

  private static JsonNode tree(String resource) {
    try {
      return PackTree.of(resource);
    } catch (IllegalArgumentException | YAMLException e) {
      throw new RulePackException(resource, "file", String.valueOf(e.getMessage()));
    }
  }

  private void read(String file, JsonNode root) {
    root.path("macros")
        .properties()
        .forEach(macro -> macros.put(macro.getKey(), macro.getValue().asText()));
    root.path("words").properties().forEach(list -> addWords(list.getKey(), "", list.getValue()));
    for (Map.Entry<String, JsonNode> list : root.path("sections").properties()) {
      sections.add(list.getKey());
      addWords(list.getKey(), "", list.getValue());
    }
    for (Map.Entry<String, JsonNode> list : root.path("codes").properties()) {
      list.getValue()
          .properties()
          .forEach(code -> addWords(list.getKey(), code.getKey(), code.getValue()));
    }
    root.path("axes")
        .properties()
        .forEach(axis -> axes.put(axis.getKey(), axis(axis.getKey(), axis.getValue())));
    root.path("attributes")
        .properties()
        .forEach(node -> addAttribute(file, node.getKey(), node.getValue()));
    for (JsonNode node : root.path("rules")) {
      addRule(file, node);
    }
  }

  private void addWords(String type, String code, JsonNode words) {
    Entry entry = new Entry(type, code, Map.of());
    words.forEach(word -> phrases.add(word.asText(), entry));
  }

  private static Axis axis(String name, JsonNode node) {
    List<Place> places = strings(node.path("places")).stream()
        .map(p -> Place.valueOf(p.toUpperCase(Locale.ROOT).replace('-', '_')))
        .toList();
    return new Axis(
        node.path("name").asText(name),
        Set.copyOf(strings(node.path("types"))),
        places,
        node.path("general").asText(""));
  }

  private void addAttribute(String file, String id, JsonNode node) {
    List<Axis> own = new ArrayList<>();
    for (String name : strings(node.path("axes"))) {
      Axis axis = axes.get(name);
      if (axis == null) {
        throw new RulePackException(file, "attribute \"" + id + "\"", "unknown axis " + name);
      }
      own.add(axis);
    }
    attributes.put(
        id,
        new Attribute(
            id,
            ValueKind.valueOf(node.path("value").asText("text").toUpperCase(Locale.ROOT)),
            Set.copyOf(strings(node.path("dimensions"))),
            own,
            Set.copyOf(strings(node.path("required"))),
            new Attribute.Traits(
                node.path("named").asBoolean(),
                node.path("mutual").asBoolean(),
                node.path("by-section").asBoolean(),
                Set.copyOf(strings(node.path("not"))))));
  }

  private void addRule(String file, JsonNode node) {
    String id = node.path("id").asText();
    String place = "rule \"" + id + "\"";
    if (!ruleIds.add(id)) {
      throw new RulePackException(file, place, "the id is used twice");
    }
    String attribute = node.path("attribute").asText();
    if (!attributes.containsKey(attribute)) {
      throw new RulePackException(file, place, "unknown attribute \"" + attribute + "\"");
    }
    Examples examples = new Examples(
        strings(node.path("examples").path("match")),
        strings(node.path("examples").path("ignore")));
    if (examples.match().isEmpty() || examples.ignore().isEmpty()) {
      throw new RulePackException(
          file, place, "needs at least one sentence under match and one under ignore");
    }
    rules.add(new Rule(
        id,
        attribute,
        patterns(file, place, node.path("pattern")),
        patterns(file, place, node.path("unless")),
        patterns(file, place, node.path("unless-key")),
        patterns(file, place, node.path("requires")),
        kinds(node.path("in")),
        Set.copyOf(strings(node.path("under"))),
        Set.copyOf(strings(node.path("not-under"))),
        Set.copyOf(strings(node.path("row"))),
        text(node.path("code")),
        node.path("polarity").asText("auto"),
        node.path("subject").asText("auto"),
        map(node.path("qualifiers")),
        text(node.path("unit")),
        node.path("exact").asBoolean(),
        examples));
  }

  private List<Pattern> patterns(String file, String place, JsonNode node) {
    try {
      return strings(node).stream().map(this::withMacros).map(Pattern::compile).toList();
    } catch (PatternSyntaxException e) {
      throw new RulePackException(file, place, String.valueOf(e.getMessage()));
    }
  }

  /** Puts in the pack's short forms: {@code {of-drug}} for what the macro of that name stands for. */
  private String withMacros(String pattern) {
    String written = pattern;
    for (Map.Entry<String, String> macro : macros.entrySet()) {
      written = written.replace("{" + macro.getKey() + "}", macro.getValue());
    }
    return written;
  }

  private static Set<Passage.Kind> kinds(JsonNode node) {
    Set<Passage.Kind> kinds = EnumSet.noneOf(Passage.Kind.class);
    strings(node).forEach(kind -> kinds.add(Passage.Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
    return kinds.isEmpty() ? EnumSet.allOf(Passage.Kind.class) : kinds;
  }

  private static @Nullable String text(JsonNode node) {
    return node.isMissingNode() ? null : node.asText();
  }

  private static Map<String, String> map(JsonNode node) {
    Map<String, String> map = new HashMap<>();
    node.properties().forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
    return map;
  }

  /** A single text or a list of them. */
  private static List<String> strings(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return List.of();
    }
    if (!node.isArray()) {
      return List.of(node.asText());
    }
    List<String> strings = new ArrayList<>();
    node.forEach(element -> strings.add(element.asText()));
    return strings;
  }
}
