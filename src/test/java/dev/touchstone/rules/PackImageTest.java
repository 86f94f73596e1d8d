package dev.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The image of a pack is what its YAML files say, and nothing is lost in it. */
class PackImageTest {

  private static final String PACK = "pharmacology";

  @Test
  void theProgramCarriesTheImageOfItsRules() throws IOException {
    try (InputStream in = PackReader.class.getResourceAsStream("/packs/pharmacology/pack.bin")) {
      assertArrayEquals(PackCompiler.image(PACK), Objects.requireNonNull(in).readAllBytes());
    }
  }

  @Test
  void nothingIsLost() {
    byte[] image = PackCompiler.image(PACK);

    assertArrayEquals(image, PackImage.of(PackImage.read(image)));
  }

  @Test
  void anImageReadsAsTheFilesDo() {
    PackContents written = new PackReader().bundled(PACK).contents();
    PackContents read = PackImage.read(PackImage.of(written));

    assertEquals(text(written.rules()), text(read.rules()));
    assertEquals(written.attributes(), read.attributes());
    assertEquals(
        List.copyOf(written.macros().keySet()), List.copyOf(read.macros().keySet()));
    assertEquals(written.phrases().types(), read.phrases().types());
    assertEquals(
        written.rules().get(0).patterns().get(0).types(),
        read.rules().get(0).patterns().get(0).types());
  }

  private static List<String> text(List<Rule> rules) {
    return rules.stream()
        .map(rule -> rule.id() + rule.patterns() + rule.unless() + rule.qualifiers() + rule.code())
        .toList();
  }
}
