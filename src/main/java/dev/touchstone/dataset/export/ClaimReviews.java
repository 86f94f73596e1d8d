package dev.touchstone.dataset.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.dataset.json.PrettyJson;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decided findings as schema.org ClaimReview, which search engines and archives of fact checks read.
 *
 * <p>A review is what somebody answers for: only what an editor has decided becomes one, one a claim.
 * The rating is 5 for a claim on the accepted side and 1 for the others.
 */
public final class ClaimReviews {

  private static final String TYPE = "@type";
  private static final String NAME = "name";
  private static final int RIGHT = 5;
  private static final int WRONG = 1;

  private ClaimReviews() {}

  /**
   * Writes the reviews as one JSON-LD document; does not close the writer.
   *
   * @param decisions in the order that the reviews are to have; a decision on a finding that the run
   *     does not have is left out
   */
  public static void write(RunRecord run, List<FindingDecision> decisions, Writer out)
      throws IOException {
    Map<String, Finding> findings = run.findings().stream()
        .collect(Collectors.toMap(Finding::id, Function.identity(), (one, same) -> one));
    Map<String, Claim> claims = run.byId();
    try (JsonGenerator json = PrettyJson.to(out)) {
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      json.writeArrayFieldStart("@graph");
      for (FindingDecision decision : decisions) {
        Finding finding = findings.get(decision.finding());
        if (finding != null) {
          reviews(json, run, finding, decision, claims);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void reviews(
      JsonGenerator json,
      RunRecord run,
      Finding finding,
      FindingDecision decision,
      Map<String, Claim> claims)
      throws IOException {
    for (int side = 0; side < finding.sides().size(); side++) {
      boolean right = Integer.valueOf(side).equals(decision.accepted());
      for (String id : finding.sides().get(side).claims()) {
        Claim claim = claims.get(id);
        if (claim != null) {
          review(json, run.path(claim.source()), claim, decision, right);
        }
      }
    }
  }

  private static void review(
      JsonGenerator json, String path, Claim claim, FindingDecision decision, boolean right)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", "urn:touchstone:review:" + decision.finding() + ":" + claim.id());
    json.writeStringField(TYPE, "ClaimReview");
    json.writeStringField("claimReviewed", claim.sentence());
    json.writeStringField("datePublished", decision.day().toString());
    json.writeObjectFieldStart("author");
    json.writeStringField(TYPE, "Person");
    json.writeStringField(NAME, decision.author());
    json.writeEndObject();
    json.writeObjectFieldStart("itemReviewed");
    json.writeStringField(TYPE, "Claim");
    json.writeStringField("text", claim.evidence().quote());
    json.writeObjectFieldStart("appearance");
    json.writeStringField(TYPE, "CreativeWork");
    json.writeStringField("url", PrettyJson.reference(path));
    json.writeEndObject();
    json.writeEndObject();
    json.writeObjectFieldStart("reviewRating");
    json.writeStringField(TYPE, "Rating");
    json.writeNumberField("ratingValue", right ? RIGHT : WRONG);
    json.writeNumberField("bestRating", RIGHT);
    json.writeNumberField("worstRating", WRONG);
    json.writeStringField("alternateName", right ? "Accurate" : "Not accurate");
    json.writeEndObject();
    if (!decision.note().isEmpty()) {
      json.writeStringField("reviewBody", decision.note());
    }
    json.writeEndObject();
  }
}
