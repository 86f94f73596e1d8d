package dev.touchstone.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.compare.rule.CodeTable;
import dev.touchstone.compare.rule.Comparing;
import dev.touchstone.compare.value.Codes;
import dev.touchstone.compare.value.Standing;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

  private static final Comparing COMPARING = Comparing.bundled();

  @ParameterizedTest(name = "{0} at {1}: {2} and {3}: {4}")
  @CsvSource({
    "receptor_action,      kappa,  antagonist,         partial_agonist,    conflict",
    "receptor_action,      mu,     antagonist,         agonist,            conflict",
    "receptor_action,      mu,     agonist,            partial_agonist,    compatible",
    "receptor_action,      opioid, antagonist,         agonist,            undecided",
    "receptor_action,      opioid, antagonist,         partial_agonist,    compatible",
    "receptor_action,      h1,     antagonist,         inverse_agonist,    compatible",
    "receptor_action,      gaba-a, positive_modulator, negative_modulator, conflict",
    "receptor_action,      dat,    reuptake_inhibitor, releaser,           compatible",
    "legal_status,         US,     schedule:2,         schedule:4,         conflict",
    "legal_status,         US,     schedule:4,         not_controlled,     conflict",
    "legal_status,         AU,     schedule:4,         not_controlled,     compatible",
    "legal_status,         IN,     schedule:H,         prescription_only,  compatible",
    "legal_status,         IN,     schedule:H,         not_controlled,     compatible",
    "legal_status,         IN,     schedule:H,         over_the_counter,   conflict",
    "legal_status,         AU,     schedule:4,         prescription_only,  compatible",
    "legal_status,         GB,     class:B,            schedule:2,         compatible",
    "legal_status,         GB,     class:B,            class:C,            conflict",
    "legal_status,         DE,     anlage:II,          anlage:III,         conflict",
    "legal_status,         DE,     anlage:III,         schedule:3,         compatible",
    "legal_status,         US,     prescription_only,  over_the_counter,   conflict",
    "legal_status,         US,     prescription_only,  not_controlled,     compatible",
    "legal_status,         US,     illegal,            over_the_counter,   conflict",
    "legal_status,         AT,     illegal,            prescription_only,  compatible",
    "dependence_liability, '',     none,               low,                compatible",
    "dependence_liability, '',     none,               moderate,           conflict",
    "dependence_liability, '',     low,                high,               conflict",
    "dependence_liability, '',     none,               high,               conflict",
    "pregnancy_category,   US,     b,                  c,                  conflict",
    "pregnancy_category,   US,     c,                  d,                  undecided",
    "pregnancy_category,   US,     b,                  x,                  conflict",
    "pregnancy_category,   AU,     b1,                 b3,                 compatible",
    "indication,           '',     approved,           unaccepted,         conflict",
    "indication,           '',     approved,           off_label,          undecided",
    "indication,           '',     approved,           recommended,        compatible",
  })
  void twoCodesStand(String attribute, String where, String a, String b, String verdict) {
    CodeTable table = COMPARING.codesOf(COMPARING.of(attribute)).heard(code -> "");
    Map<String, String> scope = Map.of("receptor", where, "jurisdiction", where);

    Standing standing = Codes.between(a, b, table, scope);

    assertEquals(verdict, standing.verdict().code());
    assertEquals(standing, Codes.between(b, a, table, scope), "the other way round");
  }
}
