package dev.touchstone.compare;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.family.Families;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ten times as many claims on one question cost at most twelve times as much, counted in bytes that are
 * asked for on the way: unlike time, they are the same on a slow machine. Each pair of claims or values
 * that is looked at asks for some, so comparing all with all shows as a hundred times as much.
 */
class ComparingGrowthTest {

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int SMALL = 800;

  /** {@code #} is another number in each claim; the other half of the claims is as the second row says. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "one figure ; half_life | 4 h ; half_life | 4 h",
        "two figures ; half_life | 4 h ; half_life | 40 h",
        "as many figures as claims ; half_life | # h ; half_life | # h",
        "wrong units ; half_life | # h ; half_life | # min",
        "a figure once a day and once a week ; dose | # mg | kind=maximum,frequency=1/d ;"
            + " dose | # mg | kind=maximum,frequency=1/wk",
        "first doses above the most ; dose | 9# mg | kind=starting ; dose | # mg | kind=maximum",
        "two classes ; legal_status | =schedule:4 | jurisdiction=US | now Schedule IV ;"
            + " legal_status | =schedule:3 | jurisdiction=US | once Schedule III",
        "one effect ; adverse_effect | 'nausea ; adverse_effect | !'nausea",
        "groups of patients ; half_life | 4 h | population=group # ; half_life | 40 h",
      })
  void tenTimesTheClaimsCostAtMostTwelveTimesAsMuch(String name, String one, String other) {
    cost(one, other, SMALL); // what is loaded once
    long small = cost(one, other, SMALL);
    long large = cost(one, other, 10 * SMALL);

    assertTrue(
        large <= 12 * small,
        () -> "%s: %d bytes for %d claims, %d for %d"
            .formatted(name, small, SMALL, large, 10 * SMALL));
  }

  private static long cost(String one, String other, int count) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String line = i % 2 == 0 ? one : other;
      claims.addAll(TestClaims.of("page-" + i + " | " + line.replace("#", "" + (1000 + i))));
    }
    long before = THREADS.getCurrentThreadAllocatedBytes();
    List<Finding> findings = TestClaims.COMPARER.compare(claims, Families.NONE);
    long after = THREADS.getCurrentThreadAllocatedBytes();
    assertFalse(findings.isEmpty());
    return after - before;
  }
}
