package dev.touchstone.compare.scope;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.rule.Firsts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells of which claims the year is that in which the drug itself first came to be: the earliest of its
 * page, said of the drug and of no form, strength or further use of it. A drug is approved more than once;
 * only such years of two pages contradict one another.
 */
public final class FirstYears {

  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\d]+");

  private final Firsts firsts;
  private final Pattern ends;
  private final Pattern set;
  private final Pattern said;
  private final Pattern form;
  private final Pattern part;
  private final Pattern use;
  private final Pattern itself;

  public FirstYears(Firsts firsts) {
    this.firsts = firsts;
    this.ends = Pattern.compile(
        firsts.ends().stream().map(Pattern::quote).collect(Collectors.joining("|")));
    this.set = anyOf(firsts.set());
    this.said = anyOf(firsts.said());
    this.form = anyOf(firsts.headed());
    this.part = anyOf(firsts.part());
    this.use = anyOf(firsts.use());
    this.itself = anyOf(firsts.itself());
  }

  private static Pattern anyOf(List<String> words) {
    String any = words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
  }

  /** What a claim's year is said of. */
  private enum Of {
    DRUG,
    USE,
    PART
  }

  /**
   * The earliest year of a page in one country.
   *
   * @param of the most that a claim with that year speaks of
   */
  private record Earliest(BigDecimal year, Of of, List<Claim> claims) {}

  /** The axis that it states, and its value. */
  Map.Entry<String, String> stated() {
    return Map.entry(firsts.axis(), firsts.value());
  }

  /** Ids of the claims whose year is the first; claims are of one drug and attribute. */
  Set<String> among(List<Claim> claims) {
    if (claims.isEmpty() || !claims.get(0).attribute().equals(firsts.attribute())) {
      return Set.of();
    }
    Map<String, Map<String, List<Claim>>> pages = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim.polarity() == Polarity.AFFIRMED
          && claim.qualifiers().keySet().containsAll(firsts.within())) {
        pages
            .computeIfAbsent(question(claim), question -> new TreeMap<>())
            .computeIfAbsent(claim.source(), page -> new ArrayList<>())
            .add(claim);
      }
    }
    Set<String> ids = new HashSet<>();
    pages.values().forEach(page -> ids.addAll(among(page.values())));
    return ids;
  }

  private String question(Claim claim) {
    return firsts.within().stream()
        .map(axis -> claim.qualifiers().getOrDefault(axis, ""))
        .collect(Collectors.joining(" "));
  }

  /** Nothing unless such years differ: then all years are left to stand beside one another. */
  private Set<String> among(Collection<List<Claim>> pages) {
    List<Earliest> all = pages.stream().map(this::earliest).toList();
    List<Earliest> firstOf =
        new ArrayList<>(all.stream().filter(page -> page.of == Of.DRUG).toList());
    BigDecimal drug =
        firstOf.stream().map(Earliest::year).min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    // Who approves a use before the drug approves the drug.
    all.stream()
        .filter(page -> page.of == Of.USE && page.year.compareTo(drug) < 0)
        .forEach(firstOf::add);
    if (firstOf.stream().allMatch(page -> page.year.compareTo(firstOf.get(0).year) == 0)) {
      return Set.of();
    }
    return firstOf.stream()
        .flatMap(page -> page.claims.stream())
        .map(Claim::id)
        .collect(Collectors.toSet());
  }

  private Earliest earliest(List<Claim> page) {
    BigDecimal year =
        page.stream().map(FirstYears::year).min(Comparator.naturalOrder()).orElseThrow();
    List<Claim> claims =
        page.stream().filter(claim -> year(claim).compareTo(year) == 0).toList();
    Of of = claims.stream().map(this::of).min(Comparator.naturalOrder()).orElseThrow();
    return new Earliest(year, of, claims);
  }

  /** Zero where it names none. */
  private static BigDecimal year(Claim claim) {
    BigDecimal low = claim.value() instanceof Value.Quantity years ? years.low() : null;
    return low == null ? BigDecimal.ZERO : low;
  }

  private Of of(Claim claim) {
    String clause = set.matcher(clause(claim)).replaceAll(" ");
    boolean isPart = part.matcher(clause).find() || form.matcher(clause).find();
    if (isPart || year(claim).signum() == 0 || !isOfDrug(claim, clause)) {
      return Of.PART;
    }
    return use.matcher(clause).find() ? Of.USE : Of.DRUG;
  }

  private boolean isOfDrug(Claim claim, String clause) {
    if (said.matcher(clause).find()
        || anyOf(List.of(claim.subject())).matcher(clause).find()) {
      return true;
    }
    return !form.matcher(claim.section()).find()
        && (itself.matcher(clause).find()
            || WORDS.matcher(claim.sentence()).results().count() <= firsts.label());
  }

  /**
   * The part of the sentence that speaks of the year, which is what the quote ends with; and all that the quote
   * reaches over: "it was approved in the European Union in 2009, and in the United States in 2010".
   */
  private String clause(Claim claim) {
    String sentence = claim.sentence();
    int start = sentence.indexOf(claim.evidence().quote());
    if (start < 0) {
      return sentence;
    }
    int at = start + claim.evidence().quote().length();
    int from = 0;
    Matcher end = ends.matcher(sentence);
    while (end.find()) {
      if (end.start() >= at) {
        return sentence.substring(from, end.start());
      }
      from = end.end() <= start ? end.end() : from;
    }
    return sentence.substring(from);
  }
}
