package dev.touchstone.clean.sift;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Commercial sentences against claims that look like them, all in our own words. Rules are made with
 * the lines of odd number in sight; the lines of even number are held out. The second set, of more varied
 * wordings, was written before its lines were tried. So was the third, but all of it was looked at afterwards.
 * Lower a floor only with a reason in the commit.
 */
class SentenceLayerTest {

  private static final Path FOLDER = Path.of("src/test/resources/sentences");
  private static final CleaningPack PACK = CleaningPack.bundled();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "seen,'',0,0.95,0.95",
    "held out,'',1,0.95,0.95",
    "varied seen,-more,0,0.90,0.88",
    "varied held out,-more,1,0.90,0.80",
    "wide odd,-wide,0,0.95,0.90",
    "wide even,-wide,1,0.95,0.95"
  })
  void commercialSentencesAreFoundAndClaimsAreNot(
      String name, String set, int first, double precision, double recall) throws IOException {
    int commercial = 0;
    int found = 0;
    int wrong = 0;
    List<String> promotional = Files.readAllLines(FOLDER.resolve("promotional" + set + ".txt"));
    for (int i = first; i < promotional.size(); i += 2) {
      commercial++;
      found += goes(promotional.get(i)) ? 1 : 0;
    }
    List<String> claims = Files.readAllLines(FOLDER.resolve("claims" + set + ".txt"));
    for (int i = first; i < claims.size(); i += 2) {
      wrong += goes(claims.get(i)) ? 1 : 0;
    }
    String report = "%s: precision %.3f, recall %.3f, %d of %d found, %d wrong"
        .formatted(
            name,
            found / (double) (found + wrong),
            found / (double) commercial,
            found,
            commercial,
            wrong);
    assertTrue(found >= precision * (found + wrong), report);
    assertTrue(found >= recall * commercial, report);
  }

  /** Judged as on a page that speaks of medicine. */
  private static boolean goes(String sentence) {
    Set<String> signals = PACK.signals().in(Tokens.of(sentence));
    signals.add(Judge.MEDICAL);
    return new Judge(PACK).judge(Rule.Scope.SENTENCE, signals) != null;
  }
}
