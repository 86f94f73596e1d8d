package dev.touchstone.claims;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Pages;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Format;

/** Any characters at all behind a sentence about a drug: every quote stands at its place. */
class ClaimsFuzzTest {

  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

  @FuzzTest
  void quotesStandAtTheirPlace(FuzzedDataProvider data) {
    String source = "# Naltrexone\n\n" + data.consumeRemainingAsString();
    CleanPage page = Pages.clean(Format.MARKDOWN, source);
    for (Claim claim : EXTRACTOR.extract(page)) {
      Evidence evidence = claim.evidence();
      if (!evidence.quote().equals(evidence.inText().in(page.text()))) {
        throw new AssertionError("quote is not at its place: " + evidence);
      }
      evidence.inSource().in(source);
    }
  }
}
