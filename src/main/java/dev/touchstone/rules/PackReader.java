package dev.touchstone.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.rules.Attribute.Axis;
import dev.touchstone.rules.Attribute.Place;
import dev.touchstone.rules.Attribute.ValueKind;
import dev.touchstone.rules.pattern.Types;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the YAML files of rule packs; {@code docs/rules.md} describes them. */
final class PackReader {

  /** What came of reading a bundled pack, beside its files. */
  static final String IMAGE = "pack.bin";

  private static final Set<String> FILE_KEYS = new TreeSet<>(
      Set.of("macros", "words", "sections", "headings", "codes", "axes", "attributes", "rules"));

  private static final Set<String> AXIS_KEYS =
      new TreeSet<>(Set.of("name", "types", "places", "general"));

  private static final Set<String> ATTRIBUTE_KEYS = new TreeSet<>(Set.of(
      "value",
      "dimensions",
      "axes",
      "required",
      "named",
      "mutual",
      "by-section",
      "not",
      "without",
      "manner"));

  private final PackContents read;

  private final Map<String, String> ruleIds;

  PackReader() {
    this(new PackContents());
  }

  private PackReader(PackContents read) {
    this.read = read;
    this.ruleIds = read.ruleFiles();
  }

  /** A reader that has read a pack of the class path: from its image, where the build made one. */
  static PackReader of(String name) {
    String image = "packs/" + name + "/" + IMAGE;
    try (InputStream in = PackReader.class.getClassLoader().getResourceAsStream(image)) {
      return in == null
          ? new PackReader().bundled(name)
          : new PackReader(PackImage.read(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(image, e);
    }
  }

  /** Adds a pack of the class path: its {@code pack.yaml} lists its files in order. */
  PackReader bundled(String name) {
    String folder = "packs/" + name + "/";
    for (JsonNode file : tree(folder + PackFolder.CONTENTS).path("files")) {
      read(folder + file.asText(), tree(folder + file.asText()));
    }
    return this;
  }

  /** Adds a user's pack; it may use the words, axes and attributes of those before it. */
  PackReader with(PackFolder pack) {
    pack.rules().forEach((file, text) -> read(file, PackTree.parse(file, text)));
    return this;
  }

  RulePack pack() {
    return new RulePack(read);
  }

  /** All that has been read. */
  PackContents contents() {
    return read;
  }

  private static JsonNode tree(String resource) {
    try {
      return PackTree.of(resource);
    } catch (IllegalArgumentException | YAMLException e) {
      throw new RulePackException(resource, "file", String.valueOf(e.getMessage()));
    }
  }

  private void read(String file, JsonNode root) {
    new PackPlace(file, "file").knows(root, FILE_KEYS);
    read.macros().putAll(new PackPlace(file, "macros").map(root.path("macros")));
    root.path("words")
        .properties()
        .forEach(list -> addWords(file, list.getKey(), "", list.getValue()));
    for (Map.Entry<String, JsonNode> list : root.path("sections").properties()) {
      read.sections().add(list.getKey());
      addWords(file, list.getKey(), "", list.getValue());
    }
    for (Map.Entry<String, JsonNode> list : root.path("codes").properties()) {
      list.getValue()
          .properties()
          .forEach(code -> addWords(file, list.getKey(), code.getKey(), code.getValue()));
    }
    root.path("axes")
        .properties()
        .forEach(
            axis -> read.axes().put(axis.getKey(), axis(file, axis.getKey(), axis.getValue())));
    root.path("attributes")
        .properties()
        .forEach(node -> addAttribute(file, node.getKey(), node.getValue()));
    RuleReader reader = new RuleReader(read.macros());
    for (Map.Entry<String, JsonNode> list : root.path("headings").properties()) {
      PackPlace place = new PackPlace(file, "headings \"" + list.getKey() + "\"");
      reader
          .patterns(place, list.getValue())
          .forEach(
              pattern -> read.headings().add(new HeadingPattern(list.getKey(), file, pattern)));
    }
    for (JsonNode node : root.path("rules")) {
      add(reader.read(file, node));
    }
  }

  private void addWords(String file, String type, String code, JsonNode words) {
    PackPlace place = new PackPlace(file, "list \"" + type + "\"");
    Entry entry = new Entry(type, code, Map.of());
    place.strings(words).forEach(word -> read.phrases().add(word, entry));
  }

  private static Axis axis(String file, String name, JsonNode node) {
    PackPlace place = new PackPlace(file, "axis \"" + name + "\"");
    place.knows(node, AXIS_KEYS);
    List<Place> places = place.strings(node.path("places")).stream()
        .map(where -> one(place, Place.class, where))
        .toList();
    return new Axis(
        node.path("name").asText(name),
        Types.of(Set.copyOf(place.strings(node.path("types")))),
        places,
        node.path("general").asText(""));
  }

  private void addAttribute(String file, String id, JsonNode node) {
    PackPlace place = new PackPlace(file, "attribute \"" + id + "\"");
    place.knows(node, ATTRIBUTE_KEYS);
    List<Axis> own = new ArrayList<>();
    for (String name : place.strings(node.path("axes"))) {
      Axis axis = read.axes().get(name);
      if (axis == null) {
        throw place.refuse("unknown axis \"%s\"; define it under axes, above".formatted(name));
      }
      own.add(axis);
    }
    read.attributes()
        .put(
            id,
            new Attribute(
                id,
                one(place, ValueKind.class, node.path("value").asText("text")),
                Set.copyOf(place.strings(node.path("dimensions"))),
                own,
                Set.copyOf(place.strings(node.path("required"))),
                new Attribute.Traits(
                    node.path("named").asBoolean(),
                    node.path("mutual").asBoolean(),
                    node.path("by-section").asBoolean(),
                    Types.of(Set.copyOf(place.strings(node.path("not")))),
                    Types.of(Set.copyOf(place.strings(node.path("without")))),
                    one(place, Attribute.Manner.class, node.path("manner").asText("plain")))));
  }

  private static <T extends Enum<T>> T one(PackPlace place, Class<T> kind, String word) {
    for (T constant : kind.getEnumConstants()) {
      if (written(constant).equals(word)) {
        return constant;
      }
    }
    throw place.refuse("\"%s\" is none of %s"
        .formatted(
            word,
            Arrays.stream(kind.getEnumConstants())
                .map(PackReader::written)
                .collect(Collectors.joining(", "))));
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void add(Rule rule) {
    PackPlace place = new PackPlace(rule.file(), "rule \"" + rule.id() + "\"");
    String other = ruleIds.putIfAbsent(rule.id(), rule.file());
    if (other != null) {
      throw place.refuse("the id is used twice, first in %s; choose another".formatted(other));
    }
    if (!read.attributes().containsKey(rule.attribute())) {
      throw place.refuse("unknown attribute \"%s\"; define it under attributes, above"
          .formatted(rule.attribute()));
    }
    read.rules().add(rule);
    rule.patterns().forEach(pattern -> read.subjects().addAll(pattern.types("subject")));
  }
}
