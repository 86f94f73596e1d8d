package dev.touchstone.compare.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.TestClaims;
import dev.touchstone.compare.rule.Comparing;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence tells of as gone is not what its page says. */
class OvertakenTest {

  private final Overtaken overtaken = new Overtaken(Comparing.bundled().dated());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It was class C until 2014, when it was moved to class B. | class B",
        "It was class C and was upgraded to class B.              | class B",
        "It was moved from class C to class B in 2014.            | class B",
        "It was moved to class B; mixtures are class C.           | class B, class C",
        "It is class C, and class B when injected.                | class B, class C",
      })
  void onlyWhatCameInsteadStands(String sentence, String stand) {
    List<Claim> claims = TestClaims.of(
        "a | legal_status | =class:B | jurisdiction=GB | class B | " + sentence,
        "a | legal_status | =class:C | jurisdiction=GB | class C | " + sentence);

    List<String> quotes = overtaken.without(claims).stream()
        .map(claim -> claim.evidence().quote())
        .toList();

    assertEquals(stand, String.join(", ", quotes));
  }
}
