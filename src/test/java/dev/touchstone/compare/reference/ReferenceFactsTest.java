package dev.touchstone.compare.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bundled facts are read as they are written down. */
class ReferenceFactsTest {

  private final ReferenceFacts facts = ReferenceFacts.bundled();

  @Test
  void codeWithItsQualifiersCitationDateAndWords() {
    assertEquals(
        List.of(new Fact(
            "alprazolam",
            "legal_status",
            new Value.Code("schedule:4"),
            Map.of("jurisdiction", "US"),
            "FDA National Drug Code directory, DEA schedule of alprazolam",
            "2018",
            "listed as CIV")),
        facts.of("alprazolam", "legal_status").stream()
            .filter(fact -> "US".equals(fact.qualifiers().get("jurisdiction")))
            .toList());
  }

  @Test
  void figureRangeAndOpenEnd() {
    assertEquals(quantity("4", "4", "h"), only("naltrexone", "half_life").value());
    assertEquals(quantity("5", "40", "%"), only("naltrexone", "bioavailability").value());
    assertEquals(
        new Value.Quantity(new BigDecimal("12"), null, "h"),
        only("disulfiram", "washout").value());
  }

  @Test
  void nothingIsKnownOfAnUnknownDrugOrAttribute() {
    assertEquals(List.of(), facts.of("testazine", "half_life"));
    assertEquals(List.of(), facts.of("naltrexone", "onset"));
    assertEquals(List.of(), new ReferenceFacts(List.of()).of("naltrexone", "half_life"));
  }

  @Test
  void factIsComparedAsAClaimOfItsCitation() {
    Fact fact = only("naltrexone", "bioavailability");

    assertEquals("FDA label of naltrexone tablets (NDA 018932)", fact.asClaim().source());
    assertEquals(Map.of("route", "oral"), fact.asClaim().qualifiers());
    assertEquals(Polarity.AFFIRMED, fact.asClaim().polarity());
    assertEquals(fact.value(), fact.asClaim().value());
  }

  private Fact only(String subject, String attribute) {
    List<Fact> known = facts.of(subject, attribute);
    assertEquals(1, known.size());
    return known.get(0);
  }

  private static Value quantity(String low, String high, String unit) {
    return new Value.Quantity(new BigDecimal(low), new BigDecimal(high), unit);
  }
}
