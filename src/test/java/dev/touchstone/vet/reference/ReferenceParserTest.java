package dev.touchstone.vet.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.page.Span;
import dev.touchstone.vet.card.Sighting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceParserTest {

  private final ReferenceParser parser = new ReferenceParser(2026);

  private Reference parse(String entry) {
    return parser.parse(new Sighting(entry, null, new Span(0, entry.length())));
  }

  @Test
  void apaEntryIsReadWhole() {
    Reference read = parse(
        "10. Toljan, K., & Vrooman, B. (2018). Low-Dose Naltrexone (LDN)-Review of"
            + " Therapeutic Utilization. Medical Sciences, 6(4), 82. https://doi.org/10.3390/medsci6040082");
    assertEquals(List.of("Toljan, K.", "Vrooman, B."), read.authors());
    assertEquals(
        "2018|Low-Dose Naltrexone (LDN)-Review of Therapeutic Utilization|Medical Sciences|6|82"
            + "|10.3390/medsci6040082|[]",
        line(read));
  }

  @Test
  void vancouverEntryIsReadWhole() {
    Reference read =
        parse("[2] Schuch FB, Vancampfort D. Physical activity and incident depression."
            + " Am J Psychiatry. 2018;175(7):631-648. PMID: 29690792.");
    assertEquals(List.of("Schuch FB", "Vancampfort D"), read.authors());
    assertEquals(
        "2018|Physical activity and incident depression|Am J Psychiatry|175|631-648|null|[]",
        line(read));
    assertEquals("29690792", read.pmid());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Smith, J. (2091). A title that is here. The Lancet, 3(1), 5-9. | impossible year: 2091",
        "Smith, J. (2019). A title that is here. The Lancet, 3(1), 595-505. | impossible pages: 595-505",
        "Smith, J. (2019). A title. doi:11.1000/x"
            + " | malformed DOI: 11.1000/x (a DOI is 10., four to nine digits, a slash and more)",
        "Smith, J. (2019). A title. PMID: 12A4 | malformed PMID: 12A4 (a PMID is one to eight digits)"
      })
  void whatCannotBeRightIsAFault(String entry, String fault) {
    assertEquals(List.of(fault), parse(entry).faults());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "See https://doi.org/10.1016/S0140-6736(10)60888-4. | 10.1016/s0140-6736(10)60888-4",
        "(doi: 10.1000/abc.def) | 10.1000/abc.def"
      })
  void doiEndsWhereTheSentenceGoesOn(String entry, String doi) {
    assertEquals(doi, parse(entry).doi());
  }

  @Test
  void aWorkCitedWithOtherDataIsRemarkedOnBothPages() {
    Reference one = parse("Younger, J., et al. (2014). The use of low-dose naltrexone as a novel"
        + " treatment for chronic pain. Clinical Rheumatology, 33(4), 451-459.");
    Reference other = parse("Younger, J., et al. (2015). The use of low-dose naltrexone as a novel"
        + " treatment for chronic pain. Clinical Rheumatology, 33(4), 451-459.");
    CitedTwice cited = new CitedTwice();
    cited.add("a", List.of(one));
    cited.add("b", List.of(other));
    Map<String, List<String>> remarks = Map.of("a", cited.remarks("a"), "b", cited.remarks("b"));
    String title = "The use of low-dose naltrexone as a novel treatment for chronic pain";
    assertEquals(
        Map.of(
            "a",
                List.of("cites \u201C" + title
                    + "\u201D with other data than page b: year 2015 there, 2014 here"),
            "b",
                List.of("cites \u201C" + title
                    + "\u201D with other data than page a: year 2014 there, 2015 here")),
        remarks);
  }

  private static String line(Reference read) {
    return String.join(
        "|",
        String.valueOf(read.year()),
        String.valueOf(read.title()),
        String.valueOf(read.journal()),
        String.valueOf(read.volume()),
        String.valueOf(read.pages()),
        String.valueOf(read.doi()),
        read.faults().toString());
  }
}
