package dev.touchstone.compare.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.claims.Value;
import dev.touchstone.rules.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The facts about products are what Drugs@FDA lists. {@code -Dreference.write=true} writes them anew.
 */
class UsProductsTest {

  private static final Path PRODUCTS = Path.of("../shared/vocab/drugs_at_fda_products.tsv");
  private static final Path FACTS = Path.of("src/main/resources/reference/us-products.tsv");
  private static final List<String> HEAD = List.of(
      "# Brands of single substances in the United States, with form, route and strengths: columns as in us-schedules.tsv.",
      "# Made by UsProducts from Drugs@FDA (US public domain, 2019). A product that is not here is not thereby unknown, or not approved.");

  @Test
  void factsAreThoseOfTheProducts() throws IOException {
    assumeTrue(Files.exists(PRODUCTS), "Drugs@FDA is not there");
    List<String> lines = new ArrayList<>(HEAD);
    lines.addAll(UsProducts.lines(PRODUCTS, Lexicon.bundled()));
    if (Boolean.getBoolean("reference.write")) {
      Files.writeString(FACTS, String.join("\n", lines) + "\n");
    }

    assertEquals(lines, Files.readAllLines(FACTS));
  }

  @Test
  void everyFactHasACitationADateAndWords() {
    List<Fact> facts = ReferenceFacts.bundled().of("naltrexone", "brand_name");

    assertEquals(
        List.of(new Value.Text("revia"), new Value.Text("vivitrol")),
        facts.stream().map(Fact::value).toList());
    assertEquals("Drugs@FDA, NDA018932", facts.get(0).citation());
    assertEquals("2019", facts.get(0).date());
    assertEquals("tablet, oral; 50mg", facts.get(0).words());
  }
}
