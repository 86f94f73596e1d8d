package dev.touchstone.claims.term;

import dev.touchstone.claims.quantity.QuantityMention;
import dev.touchstone.rules.Entry;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.text.Fold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People of an age, as one population: "children under 12 years", "anyone younger than 18", "13 to 17 years:". */
final class AgeGroups {

  private static final List<String> AGES =
      List.of("time_to", "time_from", "time", "number_to", "number_from", "number");

  private static final BigDecimal GROWN = BigDecimal.valueOf(18);

  private static final BigDecimal PAST_MIDDLE = BigDecimal.valueOf(50);

  private AgeGroups() {}

  static void annotate(String text, Lattice lattice, Map<Annotation, QuantityMention> quantities) {
    limits(text, lattice, quantities);
    for (Map.Entry<Annotation, QuantityMention> each : quantities.entrySet()) {
      Annotation at = each.getKey();
      if (OldAge.isMeant(lattice, at, each.getValue())) {
        lattice.add(
            new Annotation(at.start(), at.end(), new Entry("population", "elderly", Map.of())));
      }
      if (isChildhood(each.getValue()) && isOfPeople(lattice, at)) {
        String words =
            Fold.oneSpace(Fold.fold(lattice.span(at.start(), at.end()).in(text)));
        lattice.add(new Annotation(
            at.start(), at.end(), new Entry("population", "child", Map.of("name", words))));
      }
    }
  }

  /** A range of years, or of bare numbers, that ends before somebody is grown up. */
  private static boolean isChildhood(QuantityMention quantity) {
    BigDecimal low = quantity.value().low();
    BigDecimal high = quantity.value().high();
    return low != null
        && high != null
        && low.compareTo(high) < 0
        && high.compareTo(GROWN) <= 0
        && Set.of("a", "1").contains(quantity.value().unit());
  }

  /** "Ages 13 to 17", "13 to 17 years:"; not "for 2 to 3 years". */
  private static boolean isOfPeople(Lattice lattice, Annotation age) {
    boolean led = age.start() > 0 && lattice.at(age.start() - 1, "age-lead") != null;
    boolean label = age.end() < lattice.size() && lattice.norm(age.end()).equals(":");
    return led || (label && age.type().equals("time"));
  }

  private static void limits(
      String text, Lattice lattice, Map<Annotation, QuantityMention> quantities) {
    for (int i = 0; i < lattice.size(); i++) {
      Annotation people = lattice.at(i, "population");
      boolean person = lattice.at(i, "person") != null;
      int at = people != null ? people.end() : person ? i + 1 : i;
      Annotation limit = lattice.at(at, "age-limit");
      Annotation age = limit == null ? null : age(lattice, limit);
      QuantityMention quantity = age == null ? null : quantities.get(age);
      boolean past = limit != null && person(people, person) && isPast(limit, quantity);
      if (limit != null && age != null && (people != null || past || isMeant(limit, quantity))) {
        int end = age.end();
        String words = Fold.oneSpace(Fold.fold(lattice.span(i, end).in(text)));
        String code =
            people == null || past ? limit.entry().code() : people.entry().code();
        lattice.add(new Annotation(i, end, new Entry("population", code, Map.of("name", words))));
        i = end - 1;
      }
    }
  }

  private static boolean person(@Nullable Annotation people, boolean person) {
    return people == null ? person : people.entry().code().equals("adult");
  }

  /** "Patients over 50 years" are treated as the older ones, where an amount is said to be theirs. */
  private static boolean isPast(Annotation limit, @Nullable QuantityMention age) {
    if (age == null || !limit.entry().code().equals("elderly")) {
      return false;
    }
    BigDecimal low = age.value().low();
    return low != null && low.compareTo(PAST_MIDDLE) >= 0 && age.value().unit().equals("a");
  }

  /** Whether a limit without people tells their age: not "older than 3 months", "under 30 minutes". */
  private static boolean isMeant(Annotation limit, @Nullable QuantityMention age) {
    if (age == null) {
      return false;
    }
    BigDecimal low = age.value().low();
    BigDecimal bound = low == null ? age.value().high() : low;
    String unit = age.value().unit();
    if (bound == null || !(unit.equals("mo") || unit.equals("a") || unit.equals("1"))) {
      return false;
    }
    return limit.entry().code().equals("elderly")
        ? !unit.equals("mo") && bound.compareTo(OldAge.OLD) >= 0
        : unit.equals("mo") || bound.compareTo(GROWN) <= 0;
  }

  /** The age behind a limit, which may be read as one with it; null if there is none. */
  private static @Nullable Annotation age(Lattice lattice, Annotation limit) {
    for (String type : AGES) {
      Annotation whole = lattice.at(limit.start(), type);
      Annotation after = whole != null ? whole : lattice.at(limit.end(), type);
      if (after != null) {
        return after;
      }
    }
    return null;
  }
}
