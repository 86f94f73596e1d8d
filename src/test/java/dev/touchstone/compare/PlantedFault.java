package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.rule.Comparing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Ways in which a page that repeats another comes to say something wrong. */
enum PlantedFault {
  /** A prefix lost, or minutes for hours. */
  UNIT_SLIP {
    @Override
    @Nullable
    Claim plant(Claim claim, List<Claim> page, SplittableRandom random) {
      String unit = claim.value() instanceof Value.Quantity q ? SLIPS.get(q.unit()) : null;
      return unit == null
          ? null
          : Retelling.with(
              claim, Retelling.scaled((Value.Quantity) claim.value(), BigDecimal.ONE, unit));
    }
  },
  TIMES_TEN {
    @Override
    @Nullable
    Claim plant(Claim claim, List<Claim> page, SplittableRandom random) {
      if (!(claim.value() instanceof Value.Quantity quantity) || !isSettled(claim, page)) {
        return null;
      }
      BigDecimal factor = quantity.unit().equals("%") ? new BigDecimal("0.1") : BigDecimal.TEN;
      return quantity.unit().equals("a") || !isWhole(quantity) || !proves(claim)
          ? null
          : Retelling.with(claim, Retelling.scaled(quantity, factor, quantity.unit()));
    }
  },
  SWAPPED_BOUNDS {
    @Override
    @Nullable
    Claim plant(Claim claim, List<Claim> page, SplittableRandom random) {
      return claim.value() instanceof Value.Quantity q
              && isWhole(q)
              && q.low().compareTo(q.high()) != 0
          ? Retelling.with(claim, new Value.Quantity(q.high(), q.low(), q.unit()))
          : null;
    }
  },
  /** What is stated is denied, or the other way round. */
  NEGATION_CHANGED {
    @Override
    @Nullable
    Claim plant(Claim claim, List<Claim> page, SplittableRandom random) {
      return claim.value() instanceof Value.Quantity
              || TENTATIVE.contains(claim.qualifiers().getOrDefault("status", ""))
          ? null
          : denied(claim);
    }
  },
  /** What is true of one route is said of another. */
  ROUTE_CHANGED {
    @Override
    @Nullable
    Claim plant(Claim claim, List<Claim> page, SplittableRandom random) {
      return moved(claim, page, "route", 2);
    }
  },
  JURISDICTION_CHANGED {
    @Override
    @Nullable
    Claim plant(Claim claim, List<Claim> page, SplittableRandom random) {
      return claim.value() instanceof Value.Code ? moved(claim, page, "jurisdiction", 0) : null;
    }
  },
  /** The figure of another substance: some times the right one. */
  METABOLITE_FOR_PARENT {
    @Override
    @Nullable
    Claim plant(Claim claim, List<Claim> page, SplittableRandom random) {
      return claim.attribute().equals("half_life")
              && claim.value() instanceof Value.Quantity q
              && isWhole(q)
              && isSettled(claim, page)
          ? Retelling.with(
              claim,
              Retelling.scaled(
                  q,
                  q.high()
                      .multiply(BigDecimal.valueOf(3 + random.nextInt(3)))
                      .divide(q.low(), MathContext.DECIMAL32),
                  q.unit()))
          : null;
    }
  },
  STALE_SCHEDULE {
    @Override
    @Nullable
    Claim plant(Claim claim, List<Claim> page, SplittableRandom random) {
      String code = claim.value() instanceof Value.Code c ? c.code() : "";
      int colon = code.indexOf(':');
      List<String> grades = GRADES.getOrDefault(code.substring(0, Math.max(0, colon)), List.of());
      String grade = grades.isEmpty() ? "" : grades.get(random.nextInt(grades.size()));
      return grades.isEmpty()
              || code.endsWith(":" + grade)
              || claim.polarity() == Polarity.NEGATED
              || !isSettled(claim, page)
              || !proves(claim)
          ? null
          : Retelling.with(claim, new Value.Code(code.substring(0, colon + 1) + grade));
    }
  };

  /** What is tried or studied may be denied all the same. */
  private static final Set<String> TENTATIVE = Set.of("off_label", "investigational");

  private static final Comparing RULES = Comparing.bundled();

  private static final Set<String> MEANS_PRESCRIPTION =
      Set.of("schedule:H", "prescription_only", "illegal");

  private static final Map<String, String> SLIPS =
      Map.of("h", "min", "min", "h", "d", "h", "mg", "g", "ug", "mg", "g", "mg");

  private static final Map<String, List<String>> GRADES = Map.of(
      "schedule", List.of("1", "2", "3", "4", "5"),
      "class", List.of("A", "B", "C"),
      "anlage", List.of("I", "II", "III"));

  /**
   * The claim with the fault.
   *
   * @param page all that the page says
   * @return null where the fault would leave the claim true, or does not fit it
   */
  abstract @Nullable Claim plant(Claim claim, List<Claim> page, SplittableRandom random);

  /** As a page's report calls it. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Claim denied(Claim claim) {
    return new Claim(
        claim.id(),
        claim.source(),
        claim.subject(),
        claim.attribute(),
        claim.value(),
        claim.polarity() == Polarity.AFFIRMED ? Polarity.NEGATED : Polarity.AFFIRMED,
        claim.qualifiers(),
        claim.evidence(),
        claim.rule(),
        claim.section(),
        claim.sentence());
  }

  private static boolean isWhole(Value.Quantity quantity) {
    return quantity.low() != null && quantity.high() != null && quantity.low().signum() > 0;
  }

  /** Whether the claim says enough of its scope for another value to contradict it. */
  private static boolean proves(Claim claim) {
    return RULES.of(claim.attribute()).provenBy(claim.qualifiers());
  }

  /** Whether the page gives no other value of that attribute. */
  private static boolean isSettled(Claim claim, List<Claim> page) {
    return page.stream()
        .noneMatch(other -> other.subject().equals(claim.subject())
            && other.attribute().equals(claim.attribute())
            && !other.value().equals(claim.value()));
  }

  /** The claim in the scope of another that says something far from it; null if there is none. */
  private static @Nullable Claim moved(Claim claim, List<Claim> page, String axis, double apart) {
    for (Claim other : page) {
      Map<String, String> qualifiers = new TreeMap<>(claim.qualifiers());
      qualifiers.put(axis, other.qualifiers().getOrDefault(axis, ""));
      if (other.subject().equals(claim.subject())
          && other.attribute().equals(claim.attribute())
          && claim.polarity() == Polarity.AFFIRMED
          && other.polarity() == Polarity.AFFIRMED
          && qualifiers.equals(other.qualifiers())
          && proves(other)
          && !claim.qualifiers().equals(other.qualifiers())
          && areApart(claim.value(), other.value(), apart)) {
        return Retelling.with(other, claim.value());
      }
    }
    return null;
  }

  private static boolean areApart(Value one, Value two, double times) {
    if (one instanceof Value.Quantity a && two instanceof Value.Quantity b) {
      return a.unit().equals(b.unit())
          && isWhole(a)
          && isWhole(b)
          && Math.max(
                  a.low().doubleValue() / b.high().doubleValue(),
                  b.low().doubleValue() / a.high().doubleValue())
              >= times;
    }
    return one instanceof Value.Code a
        && two instanceof Value.Code b
        && a.code().contains(":")
        && b.code().contains(":")
        && !MEANS_PRESCRIPTION.contains(a.code())
        && !MEANS_PRESCRIPTION.contains(b.code())
        && a.code().split(":", -1)[0].equals(b.code().split(":", -1)[0])
        && !a.equals(b);
  }
}
