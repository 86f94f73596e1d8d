package dev.touchstone.report;

import static dev.touchstone.report.SampleRun.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.Comparability;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.vet.card.Tier;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands beside the quotes: source cards, references, recommendations. */
class EvidenceTest {

  private final SampleRun run = new SampleRun()
      .page("one", "First page")
      .page("two", "Second page")
      .card("one", Tier.EDITORIAL)
      .card("two", Tier.COMMERCIAL);

  private final Claim fifty =
      run.claim("one", quantity("50", "50", "mg"), Map.of(), "Take [50 mg] a day.");
  private final Claim hundred =
      run.claim("two", quantity("100", "100", "mg"), Map.of(), "The dose is [100 mg].");

  private Element card(
      List<Finding.Reference> references,
      Finding.@Nullable Recommendation recommended,
      Claim... claims) {
    List<Finding.Side> sides = List.of(claims).stream()
        .map(claim -> new Finding.Side(
            claim.value(), claim.polarity(), List.of(claim.source()), List.of(claim.id())))
        .toList();
    run.finding(new Finding(
        "f1",
        "naltrexone",
        "dose",
        Map.of(),
        Comparability.SAME_SCOPE,
        List.of(),
        Relation.DISJOINT,
        Verdict.CONFLICT,
        Severity.MAJOR,
        false,
        List.of("one", "two"),
        sides,
        references,
        recommended,
        "Reason."));
    return document().expectFirst("#finding-f1");
  }

  private Document document() {
    return Jsoup.parse(run.html());
  }

  private static Finding.Reference label(Value value, @Nullable Integer supports) {
    return new Finding.Reference(value, "Label of 2018", supports);
  }

  @Test
  void everyQuoteHasItsPagesCardBesideIt() {
    Element card = card(List.of(), null, fifty, hundred);

    assertEquals(
        List.of("editorial 0.50 on 2 of 3 criteria", "commercial 0.50 on 2 of 3 criteria"),
        card.select("figcaption .tier").eachText());
    assertEquals(List.of("#card-0", "#card-1"), card.select(".tier a").eachAttr("href"));
  }

  @Test
  void pageShowsItsWholeCard() {
    Element card = document().expectFirst("#page-1 .card");

    assertEquals(
        "commercial score 0.50 on 2 of 3 criteria", card.expectFirst("h3").text());
    assertEquals(
        List.of("Who is behind it", "Commerce and danger"), card.select("h4").eachText());
    assertEquals(List.of("names an author By A. Author"), card.select(".pass").eachText());
    assertEquals(List.of("sells (not sure) Order now"), card.select(".fail").eachText());
    assertEquals(List.of("names no reviewer"), card.select(".unfound li").eachText());
    assertEquals(
        List.of("By A. Author doi 10.1000/x no such year"),
        card.select(".cited li").eachText());
    assertEquals(List.of("shares its words with two"), card.select(".remark").eachText());
  }

  @Test
  void referenceStandsWithItsCitationAndTheSideThatAgrees() {
    Element card = card(
        List.of(label(quantity("50", "50", "mg"), 0), label(quantity("75", "75", "mg"), null)),
        null,
        fifty,
        hundred);

    assertEquals(
        List.of("Reference 50 mg, as side A says. Label of 2018", "Reference 75 mg. Label of 2018"),
        card.select(".fact").eachText());
    assertEquals(List.of(), card.select(".advice").eachText());
  }

  @Test
  void whatIsFavouredAsADenialReadsAsOne() {
    var denied = new Finding.Recommendation(
        quantity("50", "50", "mg"), Polarity.NEGATED, "tier", 0.6, List.of("flips if so"));

    assertEquals(
        "Recommended denied: 50 mg a better kind of source says so, and as many pages otherwise;"
            + " confidence 0.60",
        card(List.of(), denied, fifty, hundred).expectFirst(".advice h4").text());
  }

  @Test
  void recommendationShowsWhoSpeaksForWhatAndWhatWouldChangeIt() {
    Element advice = card(
            List.of(label(quantity("50", "50", "mg"), 0)),
            new Finding.Recommendation(
                quantity("50", "50", "mg"),
                Polarity.AFFIRMED,
                "reference",
                0.95,
                List.of("reference: Label of 2018", "side 0: 1 page", "a note", "flips if so")),
            fifty,
            hundred)
        .expectFirst(".advice");

    assertEquals(
        "Recommended 50 mg a reference says so; confidence 0.95",
        advice.expectFirst("h4").text());
    assertEquals(
        List.of("A 50 mg 1 page 1 editorial says the same", "B 100 mg 1 page 1 commercial"),
        advice.select("tbody tr").eachText());
    assertEquals(List.of("a note"), advice.select(".quiet").eachText());
    assertEquals("What would change it flips if so", advice.expectFirst(".flip").text());
  }

  @Test
  void referenceOfTheSameDimensionIsMarkedInThePlot() {
    Element card = card(
        List.of(label(quantity("50000", "75000", "ug"), 0), label(quantity("4", "4", "h"), null)),
        null,
        fifty,
        hundred);

    assertEquals(List.of("46.3%"), card.select("rect.known").eachAttr("x"));
    assertEquals(List.of("22.2%"), card.select("rect.known").eachAttr("width"));
  }
}
