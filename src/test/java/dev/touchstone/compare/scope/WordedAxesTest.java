package dev.touchstone.compare.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.TestClaims;
import dev.touchstone.compare.rule.Comparing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a sentence say of the case that a claim in it is about. */
class WordedAxesTest {

  private static final List<String> ALL =
      List.of("setting", "body", "phase", "alone", "company", "preparation", "region", "order");

  private final WordedAxes axes =
      new WordedAxes(Comparing.bundled().worded(), Comparing.bundled().headed());

  private static Claim claim(String quote, String sentence) {
    return TestClaims.of("a | half_life | 6 h | | " + quote + " | " + sentence).get(0);
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "6 h   | It lasts 6 h.                             | {}",
        "6 h   | It lasts 6 h in Rats.                     | {setting=animal}",
        "6 h   | It lasts 6 h in rats given an overdose.   | {setting=animal}",
        "6 h   | It lasts 6 h in the elderly and in rats.  | {body=elderly, setting=animal}",
        "6 h   | It lasts 6 h (longer in dialysis).        | {}",
        "6 h   | It lasts 6 h in Liver Disease.            | {body=organ_impairment}",
        "6 h   | It lasts 6 h in any other disease.        | {}",
        "6 h   | The come down takes 6 h.                  | {phase=offset}",
        "6 h   | Taken alone, it lasts 6 h.                | {alone=alone}",
        "6 h   | Taken with food, it lasts 6 h.            | {company=in_combination}",
        "free  | Packs of 60 mg are free.                  | {preparation=60 mg}",
        "free  | The 1,000-mg pack is free.                | {preparation=1,000 mg}",
        "free  | 2.5 Milligrams are free.                  | {preparation=2.5 mg}",
        "free  | A few mg are free.                         | {}",
        "free  | A few mg in small packs are free.         | {preparation=low_dose}",
        "free  | All other products are free.              | {preparation=others}",
        "free  | It is free in New Mexico.                 | {region=new_mexico}",
        "free  | It is free in Mexico.                     | {}",
        "6 h   | Wait 6 h after stopping Testazine.        | {order=subject_first}",
        "6 h   | Wait 6 h after stopping another.          | {}",
        "6 h   | Wait 6 h before starting an MAOI.         | {order=subject_first}",
        "6 h   | Switch from Testazine to another: 6 h.    | {order=subject_first}",
      })
  void wordsStateACase(String quote, String sentence, String stated) {
    assertEquals(stated, axes.of(claim(quote, sentence), axes.wanted(ALL)).toString());
  }

  @Test
  void onlyWhatIsAskedForIsRead() {
    Claim claim = claim("6 h", "It lasts 6 h in the elderly and in rats.");

    assertEquals(
        Map.of("body", "elderly"), axes.of(claim, axes.wanted(List.of("body", "unknown"))));
    assertEquals(Map.of(), axes.of(claim, axes.wanted(List.of())));
  }

  @ParameterizedTest(name = "{1} under {0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Testazine for Dogs and Cats > Dose | It lasts 6 h.             | {setting=animal}",
        "Overdose                           | It lasts 6 h.             | {setting=overdose}",
        "Overdose                           | It lasts 6 h in rats.     | {setting=animal}",
        "Dogmas                             | It lasts 6 h.             | {}",
        "In the elderly                     | It lasts 6 h.             | {}",
      })
  void headingsStateTheSettingWhereTheSentenceDoesNot(
      String section, String sentence, String stated) {
    Claim claim = TestClaims.of("a | half_life | 6 h | | 6 h | " + sentence + " | " + section)
        .get(0);

    assertEquals(stated, axes.of(claim, axes.wanted(ALL)).toString());
  }
}
