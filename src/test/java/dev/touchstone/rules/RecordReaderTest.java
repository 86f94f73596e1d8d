package dev.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.compare.rule.Comparing;
import dev.touchstone.vet.criteria.Criteria;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the build made of a YAML file reads as the YAML file does. */
class RecordReaderTest {

  record Sample(
      String aText,
      int number,
      BigDecimal exact,
      boolean truth,
      @Nullable Colour colour,
      List<Inner> inner,
      Map<Colour, List<String>> byColour) {}

  record Inner(double share, Map<String, Integer> counts) {}

  enum Colour {
    DARK_RED
  }

  @Test
  void theCriteriaOfCardsReadAsTheirYaml() throws IOException {
    assertReadsAsYaml("criteria/criteria.yaml", Criteria.class);
  }

  @Test
  void theRulesOfComparingReadAsTheirYaml() throws IOException {
    assertReadsAsYaml("packs/pharmacology/comparing.yaml", Comparing.class);
  }

  @Test
  void everyKindOfValueIsRead() throws IOException {
    String json = """
        {"a_text": "x", "number": -3, "exact": 0.10, "truth": true, "colour": "dark_red",
         "inner": [{"share": 0.5, "counts": {"b": 2, "a": 1}}], "by_colour": {"DARK_RED": ["y"]}}
        """;

    assertEquals(
        new Sample(
            "x",
            -3,
            new BigDecimal("0.10"),
            true,
            Colour.DARK_RED,
            List.of(new Inner(0.5, Map.of("a", 1, "b", 2))),
            Map.of(Colour.DARK_RED, List.of("y"))),
        read(json));
  }

  @Test
  void whatIsMissingOrNullIsEmpty() throws IOException {
    Sample empty = new Sample("", 0, BigDecimal.ZERO, false, null, List.of(), Map.of());

    assertEquals(empty, read("{}"));
    assertEquals(empty, read("{\"a_text\": null, \"inner\": null, \"by_colour\": null}"));
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertRefused("unknown key \"other\"", "{\"other\": 1}");
    assertRefused("no Colour: \"green\"", "{\"colour\": \"green\"}");
    assertRefused("\"x\"", "{\"inner\": \"x\"}");
  }

  private static void assertRefused(String words, String json) {
    String message = String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> read(json)).getMessage());

    assertEquals(words, message.contains(words) ? words : message);
  }

  private static Sample read(String json) throws IOException {
    return RecordReader.read(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Sample.class);
  }

  private static <T extends Record> void assertReadsAsYaml(String resource, Class<T> type)
      throws IOException {
    ClassLoader loader = RecordReaderTest.class.getClassLoader();
    try (InputStream yaml = Objects.requireNonNull(loader.getResourceAsStream(resource));
        InputStream json =
            Objects.requireNonNull(loader.getResourceAsStream(PackTree.compiled(resource)))) {
      String text = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);

      assertEquals(PackFile.parse(resource, text, type), RecordReader.read(json, type));
    }
  }
}
