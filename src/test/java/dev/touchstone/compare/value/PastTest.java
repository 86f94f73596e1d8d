package dev.touchstone.compare.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.TestClaims;
import dev.touchstone.compare.rule.Comparing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of two sentences set them in different times. */
class PastTest {

  private final Past past = new Past(Comparing.bundled().dated());

  private static Position said(String page, String quote, String sentence) {
    Claim claim = TestClaims.of(
            page + " | legal_status | =schedule:2 | | " + quote + " | " + sentence)
        .get(0);
    return Position.of(new Position.Key(page, claim.polarity(), ""), null, List.of(claim));
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It was formerly class B.         | It is class C.                   | true",
        "It was formerly class B.         | Previously it was class C.       | false",
        "It is class B.                   | It is class C.                   | false",
        "It became class B in 1971.       | It became class C in 2004.       | true",
        "It became class B in 1971.       | It became class C in 1971.       | false",
        "It became class B in 1971.       | It is class C.                   | false",
        "Class B in 1971 and in 1985.     | It became class C in 2004.       | false",
        "Class B in 1971, and 1971 again. | It became class C in 2004.       | true",
        "Class B by law 1971/5.           | It became class C in 2004.       | false",
        "Class B: 1,971 cases.            | It became class C in 2004.       | false",
        "It is no longer class B.         | It is class C.                   | true",
        "It is no longer class B.         | Not any more is it class C.      | false",
        "No longer made, it is class B.   | It is class C.                   | false",
        "Class B any more                 | It is class C.                   | true",
        "No longer class B since then.    | It is class C.                   | true",
        "It is class B, but no longer made. | It is class C.                 | false",
      })
  void twoPagesInTime(String one, String two, boolean tells) {
    Position first = said("a", one.startsWith("Class B") ? "Class B" : "class B", one);
    Position second = said("b", "class C", two);

    assertEquals(tells, past.tells(first, second));
    assertEquals(tells, past.tells(second, first));
  }

  @Test
  void phraseThatStandsFarFromTheClaimDoesNotSpeakOfIt() {
    Position now = said("b", "class C", "It is class C.");
    String near = "It is no longer " + "x".repeat(38) + " class B.";
    String far = "It is no longer " + "x".repeat(39) + " class B.";

    assertTrue(past.tells(said("a", "class B", near), now));
    assertFalse(past.tells(said("a", "class B", far), now));
  }

  @Test
  void oneSentenceTellsOfAChange() {
    String moved = "It was moved from class B to class C.";
    String both = "It is class B or class C.";

    assertTrue(past.tells(said("a", "class B", moved), said("a", "class C", moved)));
    assertFalse(past.tells(said("a", "class B", both), said("a", "class C", both)));
    assertFalse(past.tells(said("a", "class B", moved), said("b", "class C", moved)));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "They were class B.               | Then they were moved to class C.  | true",
        "They are class B.                | Then they were moved to class C.  | false",
        "They were class B.               | They are class C.                 | false",
        "They were moved to class B.      | Then they were moved to class C.  | false",
      })
  void twoSentencesOfOnePageTellOfAChange(String one, String two, boolean tells) {
    Position first = said("a", "class B", one);
    Position second = said("a", "class C", two);

    assertEquals(tells, past.tells(first, second));
    assertEquals(tells, past.tells(second, first));
    assertFalse(past.tells(first, said("b", "class C", two)), "not between pages");
  }
}
