package dev.touchstone.claims;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Pages;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Format;

/** Any characters at all behind a sentence about a drug: every quote stands at its place. */
class ClaimsFuzzTest {

  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

  @FuzzTest
  void quotesStandAtTheirPlace(byte[] bytes) {
    String source = "# Naltrexone\n\n" + new String(bytes, UTF_8);
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
