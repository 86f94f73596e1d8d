package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.family.Families;
import dev.touchstone.fuse.Recommender;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Span;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Claims by the million, grouped, compared and resolved, to measure with: {@code CLAIMS SUBJECTS
 * [ALONE]}. ALONE is the share, in percent, of claims that speak of something no other page speaks of:
 * an effect, a receptor, a country or a group of patients. The default makes 19 findings for 100
 * claims; 107 real pages make 15.
 */
final class ManyClaims {

  private static final int ALONE = 80;

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
    int alone = args.length > 2 ? Integer.parseInt(args[2]) : ALONE;
    List<Claim> claims = of(count, Integer.parseInt(args[1]), alone);
    Comparer comparer = new Comparer();
    for (int round = 0; round < 2; round++) {
      long clock = System.nanoTime();
      long start = cpu();
      Collection<List<Claim>> questions = claims.stream()
          .collect(Collectors.groupingBy(claim -> claim.subject() + "|" + claim.attribute()))
          .values();
      System.out.printf("grouped: %d ms of processor time%n", (cpu() - start) / 1_000_000);
      // As a batch does it: heard one by one and not kept, since findings wait on disk there.
      Recommender.Panel panel = new Recommender.Panel(Families.NONE);
      AtomicReference<Finding> open = new AtomicReference<>();
      AtomicInteger findings = new AtomicInteger();
      questions.parallelStream().forEach(question -> {
        List<Finding> found = comparer.compare(question, Families.NONE);
        synchronized (panel) {
          found.forEach(panel::hear);
        }
        found.stream().filter(f -> f.verdict() == Verdict.CONFLICT).forEach(open::set);
        findings.addAndGet(found.size());
      });
      System.out.printf("compared: %d ms of processor time%n", (cpu() - start) / 1_000_000);
      panel.recommend(Objects.requireNonNull(open.get()));
      System.out.printf(
          "%d claims, %d findings, %d ms of processor time, %d ms on the clock, %d MB used%n",
          count,
          findings.get(),
          (cpu() - start) / 1_000_000,
          (System.nanoTime() - clock) / 1_000_000,
          (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static List<Claim> of(int count, int subjects, int alone) {
    SplittableRandom random = new SplittableRandom(7);
    // Claims that are read from pages share the name of their page and of their drug.
    List<String> pages = names("page-", Math.max(1, count / 20));
    List<String> drugs = names("drug-", subjects);
    List<Claim> claims = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String page = pages.get(random.nextInt(pages.size()));
      String drug = drugs.get(random.nextInt(subjects));
      claims.add(claim(random, page, drug, random.nextInt(100) < alone));
    }
    return claims;
  }

  private static List<String> names(String kind, int count) {
    return IntStream.range(0, count).mapToObj(number -> kind + number).toList();
  }

  private static Claim claim(SplittableRandom random, String page, String drug, boolean alone) {
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
      String rare = "effect " + random.nextInt(5000);
      value = new Value.Text(alone ? rare : TEXTS.get(random.nextInt(TEXTS.size())));
    } else if (unit.equals("=")) {
      value = new Value.Code(CODES.get(random.nextInt(CODES.size())));
      qualifiers.put("receptor", alone ? "receptor " + random.nextInt(500) : "mu");
    } else if (unit.isEmpty()) {
      value = new Value.Code(SCHEDULES.get(random.nextInt(SCHEDULES.size())));
      String country = random.nextBoolean() ? "US" : "CA";
      qualifiers.put("jurisdiction", alone ? "country " + random.nextInt(150) : country);
    } else {
      BigDecimal low = BigDecimal.valueOf(1 + random.nextInt(40));
      value = new Value.Quantity(low, low.add(BigDecimal.valueOf(random.nextInt(3))), unit);
      if (alone) {
        qualifiers.put("population", "group " + random.nextInt(50));
      }
    }
    int figure = random.nextInt(1_000_000);
    String quote = "The page states that the figure is " + figure + " in a study of adults.";
    Span span = new Span(figure % 1000, figure % 1000 + quote.length());
    return new Claim(
        "%016x".formatted(random.nextLong()),
        page,
        drug,
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
