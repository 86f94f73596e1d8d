package dev.touchstone.review.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.dataset.json.PrettyJson;
import dev.touchstone.review.batch.Batch;
import dev.touchstone.review.batch.PageLine;
import dev.touchstone.review.evidence.Said;
import dev.touchstone.review.ledger.Answer;
import dev.touchstone.review.ledger.Decision;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Decided findings as schema.org ClaimReview, which search engines and archives of fact checks read.
 *
 * <p>A review is what somebody answers for: only a claim becomes one on which an editor decided that it
 * is right or wrong, and whose page still says so. The rating is 5 for a claim on the accepted side and
 * 1 for the others.
 */
public final class ClaimReviews {

  private static final String TYPE = "@type";
  private static final int RIGHT = 5;
  private static final int WRONG = 1;

  private final Batch batch;
  private final JsonGenerator json;

  private ClaimReviews(Batch batch, JsonGenerator json) {
    this.batch = batch;
    this.json = json;
  }

  /** Writes the reviews as one JSON-LD document, worst finding first; does not close the writer. */
  public static void write(State state, Writer out) throws IOException {
    try (JsonGenerator json = PrettyJson.to(out)) {
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      json.writeArrayFieldStart("@graph");
      ClaimReviews reviews = new ClaimReviews(state.docket().batch(), json);
      for (Item item : state.docket().items()) {
        Decision decision = judging(state.standing(item));
        if (decision != null) {
          reviews.add(item.finding(), decision);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** The decision that says which claims are right; null if there is none. */
  private static @Nullable Decision judging(Standing standing) {
    Decision decision = standing.decision();
    boolean judges = standing.status() == Standing.Status.DECIDED
        && decision != null
        && (decision.answer() == Answer.ACCEPT_SIDE || decision.answer() == Answer.BOTH_WRONG);
    return judges ? decision : null;
  }

  private void add(Finding finding, Decision decision) throws IOException {
    for (Finding.Side side : finding.sides()) {
      boolean right =
          decision.answer() == Answer.ACCEPT_SIDE && Said.by(side).equals(decision.choice());
      for (String id : side.claims()) {
        review(batch.claim(id), decision, right);
      }
    }
  }

  private void review(Claim claim, Decision decision, boolean right) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", "urn:touchstone:review:" + decision.id() + ":" + claim.id());
    json.writeStringField(TYPE, "ClaimReview");
    json.writeStringField("claimReviewed", claim.sentence());
    json.writeStringField(
        "datePublished", LocalDate.ofInstant(decision.at(), ZoneOffset.UTC).toString());
    json.writeObjectFieldStart("author");
    json.writeStringField(TYPE, "Person");
    json.writeStringField("name", decision.author());
    json.writeEndObject();
    reviewed(claim);
    rating(right);
    if (!decision.note().isEmpty()) {
      json.writeStringField("reviewBody", decision.note());
    }
    json.writeEndObject();
  }

  private void reviewed(Claim claim) throws IOException {
    PageLine page = batch.pages().get(claim.source());
    json.writeObjectFieldStart("itemReviewed");
    json.writeStringField(TYPE, "Claim");
    json.writeStringField("text", claim.evidence().quote());
    json.writeObjectFieldStart("appearance");
    json.writeStringField(TYPE, "CreativeWork");
    json.writeStringField("url", PrettyJson.reference(page == null ? claim.source() : page.path()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rating(boolean right) throws IOException {
    json.writeObjectFieldStart("reviewRating");
    json.writeStringField(TYPE, "Rating");
    json.writeNumberField("ratingValue", right ? RIGHT : WRONG);
    json.writeNumberField("bestRating", RIGHT);
    json.writeNumberField("worstRating", WRONG);
    json.writeStringField("alternateName", right ? "Accurate" : "Not accurate");
    json.writeEndObject();
  }
}
