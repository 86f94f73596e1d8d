package dev.touchstone.claims.term;

import dev.touchstone.claims.quantity.QuantityMention;
import dev.touchstone.rules.Entry;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** People whose kidneys clear less than they should: "creatinine clearance of 10 to 30 mL/min". */
final class OrganFunction {

  /** Below this kidneys are weak, in mL/min. */
  private static final BigDecimal WEAK = BigDecimal.valueOf(60);

  private OrganFunction() {}

  static void annotate(Lattice lattice, Map<Annotation, QuantityMention> quantities) {
    for (Map.Entry<Annotation, QuantityMention> each : quantities.entrySet()) {
      Annotation at = each.getKey();
      if (at.type().equals("clearance") && isWeak(each.getValue())) {
        lattice.add(new Annotation(
            at.start(), at.end(), new Entry("failing-organ", "renal_impairment", Map.of())));
      }
    }
  }

  private static boolean isWeak(QuantityMention quantity) {
    BigDecimal high = quantity.value().high();
    return high != null
        && high.compareTo(WEAK) <= 0
        && quantity.value().unit().toLowerCase(Locale.ROOT).startsWith("ml/min");
  }
}
