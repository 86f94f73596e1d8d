package dev.touchstone.dataset.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.claims.Claim;
import dev.touchstone.claims.confidence.TrackRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A claim as a line of {@code claims.jsonl}. */
public final class ClaimJson {

  private static final TrackRecord RECORD = TrackRecord.bundled();

  private ClaimJson() {}

  /** How likely the claim is what its page says, in hundredths. */
  public static BigDecimal confidence(Claim claim) {
    return BigDecimal.valueOf(RECORD.share(claim)).setScale(2, RoundingMode.HALF_EVEN);
  }

  /** Writes the fields of one line. */
  public static void write(JsonGenerator json, Claim claim) throws IOException {
    json.writeStringField("id", claim.id());
    json.writeStringField("source", claim.source());
    json.writeStringField("subject", claim.subject());
    json.writeStringField("attribute", claim.attribute());
    JsonValues.value(json, claim.value());
    json.writeStringField("polarity", claim.polarity().code());
    JsonValues.codes(json, "qualifiers", claim.qualifiers());
    json.writeStringField("quote", claim.evidence().quote());
    json.writeNumberField("textStart", claim.evidence().inText().start());
    json.writeNumberField("textEnd", claim.evidence().inText().end());
    json.writeNumberField("start", claim.evidence().inSource().start());
    json.writeNumberField("end", claim.evidence().inSource().end());
    json.writeStringField("rule", claim.rule());
    json.writeStringField("section", claim.section());
    json.writeStringField("sentence", claim.sentence());
    json.writeNumberField("confidence", confidence(claim));
  }
}
