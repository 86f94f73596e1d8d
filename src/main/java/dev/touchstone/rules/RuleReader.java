package dev.touchstone.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.rules.Rule.Examples;
import dev.touchstone.rules.pattern.Pattern;
import dev.touchstone.rules.pattern.PatternSyntaxException;
import dev.touchstone.rules.pattern.Types;
import dev.touchstone.text.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads one rule of a pack. */
final class RuleReader {

  private static final Set<String> KEYS = new TreeSet<>(Set.of(
      "id",
      "attribute",
      "pattern",
      "unless",
      "unless-key",
      "requires",
      "in",
      "under",
      "not-under",
      "row",
      "not-row",
      "beside",
      "not-beside",
      "code",
      "polarity",
      "subject",
      "qualifiers",
      "unit",
      "exact",
      "least",
      "examples"));

  private final Map<String, String> macros;

  /** @param macros the pack's short forms, by name; those that are added later count too */
  RuleReader(Map<String, String> macros) {
    this.macros = macros;
  }

  /**
   * The rule.
   *
   * @throws RulePackException if it cannot be used; the message says what to write instead
   */
  Rule read(String file, JsonNode node) {
    PackPlace place = new PackPlace(file, "rule \"" + node.path("id").asText() + "\"");
    place.knows(node, KEYS);
    JsonNode examples = node.path("examples");
    Examples own =
        new Examples(place.strings(examples.path("match")), place.strings(examples.path("ignore")));
    if (own.match().isEmpty() || own.ignore().isEmpty()) {
      throw place.refuse("needs at least one sentence under match and one under ignore");
    }
    List<Pattern> patterns = patterns(place, node.path("pattern"));
    if (patterns.isEmpty()) {
      throw place.refuse("needs a pattern");
    }
    return new Rule(
        node.path("id").asText(),
        file,
        node.path("attribute").asText(),
        patterns,
        patterns(place, node.path("unless")),
        patterns(place, node.path("unless-key")),
        patterns(place, node.path("requires")),
        kinds(place, node.path("in")),
        Set.copyOf(place.strings(node.path("under"))),
        Set.copyOf(place.strings(node.path("not-under"))),
        Types.of(Set.copyOf(place.strings(node.path("row")))),
        Types.of(Set.copyOf(place.strings(node.path("not-row")))),
        Types.of(Set.copyOf(place.strings(node.path("beside")))),
        Types.of(Set.copyOf(place.strings(node.path("not-beside")))),
        place.text(node.path("code")),
        place.oneOf(
            node.path("polarity"), "auto", new TreeSet<>(Set.of("auto", "affirmed", "negated"))),
        place.oneOf(node.path("subject"), "auto", new TreeSet<>(Set.of("auto", "page", "named"))),
        place.map(node.path("qualifiers")),
        place.text(node.path("unit")),
        node.path("exact").asBoolean(),
        node.path("least").asBoolean(),
        own);
  }

  /** The patterns that stand at a place of a pack. */
  List<Pattern> patterns(PackPlace place, JsonNode node) {
    try {
      return place.strings(node).stream()
          .map(this::withMacros)
          .map(Pattern::compile)
          .toList();
    } catch (PatternSyntaxException e) {
      throw place.refuse(String.valueOf(e.getMessage()));
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

  private static Set<Passage.Kind> kinds(PackPlace place, JsonNode node) {
    Set<String> known = new TreeSet<>(Set.of("sentence", "item", "cell", "heading"));
    Set<Passage.Kind> kinds = EnumSet.noneOf(Passage.Kind.class);
    for (String kind : place.strings(node)) {
      if (!known.contains(kind)) {
        throw place.refuse("in: \"%s\" is none of %s".formatted(kind, String.join(", ", known)));
      }
      kinds.add(Passage.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
    return kinds.isEmpty() ? EnumSet.complementOf(EnumSet.of(Passage.Kind.HEADING)) : kinds;
  }
}
