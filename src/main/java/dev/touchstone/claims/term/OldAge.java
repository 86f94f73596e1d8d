package dev.touchstone.claims.term;

import dev.touchstone.claims.quantity.QuantityMention;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import java.math.BigDecimal;
import java.util.Set;

/** Tells where a lower bound means old people: "over 75", "65 and above", "men past 70 years". */
final class OldAge {

  static final BigDecimal OLD = BigDecimal.valueOf(60);
  private static final BigDecimal OLDEST = BigDecimal.valueOf(99);

  /** What may follow a bare number that is an age; a noun makes it a count of something. */
  private static final Set<String> AFTER = Set.of(
      ",", ".", ";", ":", ")", "should", "start", "need", "take", "get", "are", "is", "who", "may",
      "must", "the", "use", "receive", "begin", "it", "than");

  private OldAge() {}

  static boolean isMeant(Lattice lattice, Annotation at, QuantityMention quantity) {
    BigDecimal low = quantity.value().low();
    boolean old = low != null
        && quantity.value().high() == null
        && low.compareTo(OLD) >= 0
        && low.compareTo(OLDEST) <= 0;
    boolean ends = at.end() >= lattice.size() || AFTER.contains(lattice.norm(at.end()));
    return old
        && ((at.type().equals("time_from") && quantity.value().unit().equals("a"))
            || (at.type().equals("number_from") && ends));
  }
}
