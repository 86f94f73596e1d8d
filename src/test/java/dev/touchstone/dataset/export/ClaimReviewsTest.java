package dev.touchstone.dataset.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.Comparability;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimReviewsTest {

  private static final RunRecord RUN = new RunRecord(
      "1",
      List.of(claim("c1", "is an antagonist"), claim("c2", "is an agonist")),
      List.of(new Finding(
          "f",
          "nalmefene",
          "receptor_action",
          Map.of(),
          Comparability.SAME_SCOPE,
          List.of(),
          Relation.EXCLUSIVE,
          Verdict.CONFLICT,
          Severity.MAJOR,
          true,
          List.of("page"),
          List.of(side("c1"), side("c2")),
          "reason")),
      Map.of("page", "in/a page.html"),
      source -> null);

  private static Claim claim(String id, String quote) {
    return new Claim(
        id,
        "page",
        "nalmefene",
        "receptor_action",
        new Value.Code(id),
        Polarity.AFFIRMED,
        Map.of(),
        new Evidence(quote, new Span(0, quote.length()), new Span(0, quote.length())),
        "rule",
        "",
        "Nalmefene " + quote + ".");
  }

  private static Finding.Side side(String claim) {
    return new Finding.Side(
        new Value.Code(claim), Polarity.AFFIRMED, List.of("page"), List.of(claim));
  }

  private static JsonNode reviews(FindingDecision... decisions) throws IOException {
    StringWriter out = new StringWriter();
    ClaimReviews.write(RUN, List.of(decisions), out);
    return new ObjectMapper().readTree(out.toString()).get("@graph");
  }

  @Test
  void acceptedSideIsRatedBestAndTheOtherWorst() throws IOException {
    JsonNode reviews =
        reviews(new FindingDecision("f", 0, "Label, 12.1.", "A. Editor", LocalDate.of(2026, 1, 2)));

    assertEquals(
        List.of(5, 1),
        reviews.findValues("ratingValue").stream().map(JsonNode::asInt).toList());
    JsonNode second = reviews.get(1);
    assertEquals("Nalmefene is an agonist.", second.get("claimReviewed").asText());
    assertEquals("in/a%20page.html", second.at("/itemReviewed/appearance/url").asText());
    assertEquals("A. Editor", second.at("/author/name").asText());
    assertEquals("2026-01-02", second.get("datePublished").asText());
    assertEquals("Label, 12.1.", second.get("reviewBody").asText());
  }

  @Test
  void noSideIsRightWhereBothAreWrong() throws IOException {
    JsonNode reviews =
        reviews(new FindingDecision("f", null, "", "A. Editor", LocalDate.of(2026, 1, 2)));

    assertEquals(
        List.of(1, 1),
        reviews.findValues("ratingValue").stream().map(JsonNode::asInt).toList());
    assertFalse(reviews.get(0).has("reviewBody"));
  }

  @Test
  void nothingIsReviewedThatNobodyDecided() throws IOException {
    assertEquals(0, reviews().size());
    assertEquals(
        0,
        reviews(new FindingDecision("gone", 0, "", "A", LocalDate.of(2026, 1, 2)))
            .size());
  }
}
