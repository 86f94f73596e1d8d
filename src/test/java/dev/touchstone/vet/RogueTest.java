package dev.touchstone.vet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.claims.ClaimExtractor;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import dev.touchstone.vet.card.Tier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small pages of ours that are rogue, and pages that only look like it. */
class RogueTest {

  private static final String FACTS = "<h1>%1$s</h1><p>%1$s is an opioid antagonist used to treat"
      + " opioid dependence.</p><p>The usual dose of %1$s is 50 mg a day. %1$s has a half-life of 4 hours.</p>"
      + "<p>Common side effects are nausea and headache.</p><p>%1$s is a prescription medicine.</p>";

  private static final PageReader READER = new PageReader();
  private static final Cleaner CLEANER = new Cleaner();
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();
  private static final SourceVetter VETTER = new SourceVetter();

  private static Tier tier(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Page page = Objects.requireNonNull(READER.read("page", "page.html", bytes).page());
    CleanPage clean = CLEANER.clean(page);
    return VETTER.vet(clean, EXTRACTOR.extract(clean), List.of()).tier();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>$1.20 per pill</p><button>Add to cart</button><p>No prescription required.</p>",
        "<div>Buy now</div><p>Order without a prescription, worldwide shipping.</p>",
        "<div>Add to cart</div><p>You do not need a prescription to order here.</p>",
        "<p>Price: $2.10 per tablet</p><p>No Rx needed!</p>",
        "<div>Add to basket</div><p>Prescription not required. Discreet packaging.</p>",
        "<p>$3.00 per pill</p><p>Free worldwide shipping</p><p>Order via WhatsApp +44 0000 555 0100</p>"
      })
  void pagesThatSellWithoutPrescriptionAreRogue(String offer) {
    assertEquals(Tier.ROGUE, tier(FACTS.formatted("Naltrexone") + offer));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Some sites sell medicine with no prescription required. Never buy from them.</p>",
        "<p>Warning signs: the pharmacy offers drugs without a prescription.</p>",
        "<p>Naloxone spray is sold over the counter without a prescription.</p>",
        "<p>Add to cart</p><p>A valid prescription is required. We dispense only with a prescription.</p>",
        "<p>$1.20 per pill</p><p>It is illegal to sell it without a prescription.</p>",
        "<p>Add to cart</p><p>Free delivery.</p><p>Pharmacy licence no. 1234567, 12 High Street</p>",
        "<p>Buy now: our book on addiction. No prescription for happiness.</p>"
      })
  void pagesThatWarnOrAskForAPrescriptionAreNot(String words) {
    assertEquals(false, tier(FACTS.formatted("Naltrexone") + words) == Tier.ROGUE);
  }

  /** Files whose name starts with r are rogue; those with n only look like it. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"r1", "r2", "r3", "r4", "r5", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8"})
  void pagesOnOtherDrugsAreToldApart(String name) throws IOException {
    String html = Files.readString(Path.of("src/test/resources/vet/rogue", name + ".html"));
    assertEquals(name.startsWith("r"), tier(html) == Tier.ROGUE);
  }
}
