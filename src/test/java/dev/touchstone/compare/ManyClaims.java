package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Span;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Claims by the hundred thousand, to measure with: {@code CLAIMS SUBJECTS}. */
final class ManyClaims {

  private static final List<String> KINDS = List.of(
      "half_life|h",
      "dose|mg",
      "bioavailability|%",
      "legal_status|",
      "adverse_effect|'",
      "receptor_action|=");
  private static final List<String> ROUTES = List.of("", "", "", "oral", "intramuscular");
  private static final List<String> TEXTS =
      List.of("nausea", "vomiting", "headache", "dizziness", "fatigue", "insomnia");
  private static final List<String> CODES =
      List.of("antagonist", "antagonist", "antagonist", "agonist", "partial_agonist");
  private static final List<String> SCHEDULES =
      List.of("schedule:4", "schedule:4", "schedule:3", "prescription_only");

  private ManyClaims() {}

  public static void main(String[] args) {
    int count = Integer.parseInt(args[0]);
    List<Claim> claims = of(count, Integer.parseInt(args[1]), 7);
    for (int round = 0; round < 2; round++) {
      long start = cpu();
      List<Finding> findings = new Comparer().all(claims);
      System.out.printf(
          "%d claims, %d findings, %d ms of processor time, %d MB used%n",
          count,
          findings.size(),
          (cpu() - start) / 1_000_000,
          (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  static List<Claim> of(int count, int subjects, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Claim> claims = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      claims.add(claim(random, i, count, subjects));
    }
    return claims;
  }

  private static Claim claim(SplittableRandom random, int i, int count, int subjects) {
    String kind = KINDS.get(random.nextInt(KINDS.size()));
    String attribute = kind.substring(0, kind.indexOf('|'));
    String unit = kind.substring(kind.indexOf('|') + 1);
    Map<String, String> qualifiers = new TreeMap<>();
    String route = ROUTES.get(random.nextInt(ROUTES.size()));
    if (!route.isEmpty()) {
      qualifiers.put("route", route);
    }
    Value value;
    if (unit.equals("'")) {
      value = new Value.Text(TEXTS.get(random.nextInt(TEXTS.size())));
    } else if (unit.equals("=")) {
      value = new Value.Code(CODES.get(random.nextInt(CODES.size())));
      qualifiers.put("receptor", "mu");
    } else if (unit.isEmpty()) {
      value = new Value.Code(SCHEDULES.get(random.nextInt(SCHEDULES.size())));
      qualifiers.put("jurisdiction", random.nextBoolean() ? "US" : "CA");
    } else {
      BigDecimal low = BigDecimal.valueOf(1 + random.nextInt(40));
      value = new Value.Quantity(low, low.add(BigDecimal.valueOf(random.nextInt(3))), unit);
    }
    String quote = "The page states that the figure is " + i + " as measured in a study of adults.";
    Span span = new Span(i % 1000, i % 1000 + quote.length());
    return new Claim(
        "%016x".formatted(random.nextLong()),
        "page-" + random.nextInt(Math.max(1, count / 20)),
        "drug-" + random.nextInt(subjects),
        attribute,
        value,
        Polarity.AFFIRMED,
        qualifiers,
        new Evidence(quote, span, span),
        "test",
        "",
        quote);
  }
}
