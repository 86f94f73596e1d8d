package dev.touchstone.vet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.ClaimExtractor;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.compare.Comparer;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.family.Families;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Page;
import dev.touchstone.page.Span;
import dev.touchstone.vet.card.Answer;
import dev.touchstone.vet.card.Outcome;
import dev.touchstone.vet.card.Sighting;
import dev.touchstone.vet.card.SourceCard;
import dev.touchstone.vet.card.Tier;
import dev.touchstone.vet.criteria.Criteria;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SourceVetterTest {

  private static final PageReader READER = new PageReader();
  private static final Cleaner CLEANER = new Cleaner();
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();
  private static final SourceVetter VETTER = new SourceVetter();

  private static CleanPage page(String id, byte[] bytes) {
    Page page = Objects.requireNonNull(READER.read(id, id + ".html", bytes).page());
    return CLEANER.clean(page);
  }

  private static SourceCard card(String html) {
    CleanPage page = page("page", html.getBytes(StandardCharsets.UTF_8));
    return VETTER.vet(page, EXTRACTOR.extract(page), List.of());
  }

  private static SourceCard seed(String name) throws IOException {
    CleanPage page = page(name, Files.readAllBytes(Path.of("seeds", name + ".html")));
    return VETTER.vet(page, EXTRACTOR.extract(page), List.of());
  }

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.filter(path -> path.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void everyQuoteStandsWhereTheCardSays(Path file) throws IOException {
    CleanPage page = page("page", Files.readAllBytes(file));
    SourceCard card = VETTER.vet(page, EXTRACTOR.extract(page), List.of());
    String source = page.page().source();
    for (Answer answer : card.answers()) {
      for (Sighting seen : answer.evidence()) {
        Span inText = seen.inText();
        if (inText != null) {
          assertEquals(seen.quote(), inText.in(page.text()), answer.criterion());
        }
        String quote = bare(seen.quote());
        String start = quote.substring(0, Math.min(4, quote.length()));
        String there = bare(seen.inSource().in(source));
        assertTrue(
            there.startsWith(start) || seen.inSource().in(source).contains("&"),
            () -> answer.criterion() + ": " + seen.quote() + " is not " + there);
      }
    }
  }

  /** Words without markup and white space. */
  private static String bare(String markup) {
    boolean tag = markup.startsWith("<") && markup.indexOf('>') == markup.length() - 1;
    return (tag ? markup : markup.replaceAll("<[^>]*>", "")).replaceAll("[\\s|*]+", "");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "naltrexone-shop, ROGUE",
    "naltrexone-powder, COMMERCIAL",
    "naltrexone-clinic, UNKNOWN",
    "nalmefene-mechanism, EDITORIAL",
    "naloxone-leaflet, EDITORIAL",
    "ketamine-forum, UNKNOWN"
  })
  void seedsAreInTheTierThatAnEditorExpects(String name, Tier tier) throws IOException {
    assertEquals(tier, seed(name).tier());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "naltrexone-shop, sells_its_topic, FAIL, sells the drug it describes",
    "naltrexone-shop, shipping, FAIL, free shipping on prescription medicine",
    "naltrexone-shop, authority_cited, PASS, references named authorities",
    "naltrexone-shop, without_prescription, FAIL, offers medicine without a prescription",
    "naltrexone-powder, references_given, PASS, lists 8 references",
    "naltrexone-powder, chat_or_mail_orders, FAIL, takes orders by chat or e-mail",
    "naltrexone-powder, keyword_stuffing, FAIL, stuffs keywords",
    "naltrexone-clinic, author_named, PASS, names its author",
    "naltrexone-clinic, planted_links, FAIL, carries a sentence that sends the reader to unrelated pages",
    "naloxone-leaflet, reviewer_named, PASS, names its reviewer",
    "naloxone-leaflet, without_prescription, NOT_APPLICABLE, offers no prescription medicine for sale"
  })
  void seedsShowWhatAnEditorSees(String name, String criterion, Outcome outcome, String says)
      throws IOException {
    Answer answer = seed(name).answer(criterion);
    assertEquals(outcome + " " + says, answer.outcome() + " " + answer.says());
  }

  @Test
  void contradictionsWithinThePageAreOnTheCard() throws IOException {
    CleanPage page = page("shop", Files.readAllBytes(Path.of("seeds", "naltrexone-shop.html")));
    List<Claim> claims = EXTRACTOR.extract(page);
    SourceCard card = VETTER.vet(page, claims, new Comparer().all(claims));
    assertEquals(Outcome.FAIL, card.answer("consistent").outcome());
    assertTrue(card.answer("consistent").evidence().size() >= 2);
  }

  @Test
  void aClaimThatAReferenceContradictsIsQuotedAndIsNoContradictionWithinThePage() {
    CleanPage page =
        page("page", "<p>Buprenorphine is in schedule V.".getBytes(StandardCharsets.UTF_8));
    Claim claim = new Claim(
        "1",
        "page",
        "buprenorphine",
        "legal_status",
        new Value.Code("schedule:5"),
        Polarity.AFFIRMED,
        Map.of("jurisdiction", "US"),
        new Evidence("is in schedule V", new Span(14, 30), new Span(17, 33)),
        "rule",
        "",
        "");
    SourceCard card = VETTER.vet(page, List.of(claim), new Comparer().all(List.of(claim)));
    assertEquals(
        List.of("says “is in schedule V”, where a reference says otherwise: FDA National Drug Code"
            + " directory, DEA schedule of buprenorphine, 2018: listed as CIII"),
        card.remarks());
    assertEquals(Outcome.NOT_FOUND, card.answer("consistent").outcome());
  }

  @Test
  void aCopyNamesThePagesThatItSharesItsWordsWith() {
    String html =
        "<p>Buprenorphine is a partial agonist at the mu-opioid receptor, and a dose of 16 mg"
            + " a day suffices for most people who take it under the tongue.</p>";
    List<Claim> claims = new ArrayList<>();
    List<CardDraft> drafts = new ArrayList<>();
    for (String id : List.of("a", "b", "c")) {
      CleanPage page = page(id, html.getBytes(StandardCharsets.UTF_8));
      List<Claim> own = EXTRACTOR.extract(page);
      claims.addAll(own);
      drafts.add(VETTER.read(page, own));
    }
    Families families = new Families(Map.of("b", "a", "c", "a"), Map.of());
    List<Finding> findings = new Comparer().all(claims, families);
    assertEquals(
        List.of(
            List.of("shares its words with b, c"),
            List.of("shares its words with a, c"),
            List.of("shares its words with a, b")),
        VETTER.cards(drafts, claims, findings).stream().map(SourceCard::remarks).toList());
  }

  @Test
  void emptyPageIsUnknownWithoutScore() {
    SourceCard card = card("<html><body></body></html>");
    assertEquals(Tier.UNKNOWN, card.tier());
    assertEquals(0, card.decidable());
    assertEquals(null, card.score());
    assertEquals("0 of 34 decidable", card.coverage());
  }

  @Test
  void brokenMarkupIsRead() {
    String html = "<p title=\"never closed>Naltrexone <b>is &unknown; <!-- open <a href=x";
    assertNotNull(card(html));
    assertNotNull(card("<".repeat(2000) + "&#99999999;&#x;" + "<script>".repeat(50)));
  }

  @Test
  void everyCriterionMapsToAnInstrument() {
    Criteria.bundled()
        .criteria()
        .forEach(criterion -> assertTrue(!criterion.maps().isEmpty(), criterion.id()));
  }

  @Test
  void theUsersOwnListOutweighsTheRule() {
    String yaml = "sources:\n  - host: example.com\n    tier: authority\n    reason: ours\n";
    SourceVetter vetter =
        new SourceVetter(Criteria.bundled(), SourceList.parse("sources.yaml", yaml));
    String html = "<link rel=canonical href=https://www.example.com/x><p>Naltrexone is a drug.";
    CleanPage page = page("page", html.getBytes(StandardCharsets.UTF_8));
    SourceCard card = vetter.vet(page, List.of(), List.of());
    assertEquals("AUTHORITY set by you: ours", card.tier() + " " + card.tierReason());
  }

  @Test
  void anEntryWithoutReasonIsRefused() {
    String yaml = "sources:\n  - page: a\n    tier: rogue\n";
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> SourceList.parse("sources.yaml", yaml));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.startsWith("sources.yaml: "), message);
    assertTrue(message.contains("needs a tier and a reason"), message);
  }
}
