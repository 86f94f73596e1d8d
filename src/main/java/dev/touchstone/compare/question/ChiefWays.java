package dev.touchstone.compare.question;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.reason.FindingMaker;
import dev.touchstone.compare.rule.AttributeRule;
import dev.touchstone.compare.scope.Positions;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Position;
import dev.touchstone.compare.value.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds two ways out of the body of which each is said to be the chief one. That a drug leaves in urine and in
 * stool is no contradiction; that it leaves mainly in urine and mainly in stool is one.
 *
 * @param rule the attribute's
 * @param positions says what makes codes one
 * @param maker writes it down
 */
public record ChiefWays(AttributeRule rule, Positions positions, FindingMaker maker) {

  /** In characters: so far before the claim's own words. */
  private static final int NEAR = 24;

  /** In characters: so far behind them, where a phrase points back: "Biliary excretion is the major route". */
  private static final int BEHIND = 64;

  private static final Standing EXCLUSIVE = Standing.of(Relation.EXCLUSIVE, Verdict.CONFLICT);

  /** The findings of all claims of the attribute. */
  public List<Finding> check(List<Claim> claims) {
    if (rule.chief().isEmpty()) {
      return List.of();
    }
    Map<String, List<Claim>> chief = chief(claims);
    List<Finding> findings = new ArrayList<>();
    for (List<String> pair : rule.chiefNever()) {
      List<Claim> ones = chief.getOrDefault(pair.get(0), List.of());
      List<Claim> twos = chief.getOrDefault(pair.get(1), List.of());
      if (!ones.isEmpty() && !twos.isEmpty()) {
        Edge edge = new Edge(position(ones), position(twos), EXCLUSIVE, Verdict.CONFLICT);
        findings.add(maker.make(List.of(edge), Verdict.CONFLICT));
      }
    }
    return findings;
  }

  /**
   * For a code, the claims whose sentence calls it the chief one, and names no other but as the smaller
   * share: "mainly in urine, with a small part in bile".
   */
  private Map<String, List<Claim>> chief(List<Claim> claims) {
    Map<String, Set<String>> namedIn = new HashMap<>();
    Map<String, Set<String>> lesserIn = new HashMap<>();
    for (Claim claim : claims) {
      namedIn.computeIfAbsent(place(claim), p -> new HashSet<>()).add(code(claim));
      if (says(rule.lesser(), claim)) {
        lesserIn.computeIfAbsent(place(claim), p -> new HashSet<>()).add(code(claim));
      }
    }
    Map<String, List<Claim>> chief = new TreeMap<>();
    for (Claim claim : claims) {
      Set<String> lesser = lesserIn.getOrDefault(place(claim), Set.of());
      Set<String> named = new HashSet<>(namedIn.getOrDefault(place(claim), Set.of()));
      named.removeAll(lesser);
      boolean alone = named.equals(Set.of(code(claim)));
      if (alone && claim.polarity() == Polarity.AFFIRMED && isChief(claim)) {
        chief.computeIfAbsent(code(claim), c -> new ArrayList<>()).add(claim);
      }
    }
    return chief;
  }

  private boolean isChief(Claim claim) {
    return says(rule.chief(), claim) || isPointedAt(claim);
  }

  /** Whether a phrase behind the claim's own words calls it the chief one. */
  private boolean isPointedAt(Claim claim) {
    String part = place(claim).toLowerCase(Locale.ROOT);
    String quote = claim.evidence().quote().toLowerCase(Locale.ROOT);
    int start = part.indexOf(quote);
    if (start < 0) {
      return false;
    }
    int end = start + quote.length();
    String behind = part.substring(end, Math.min(part.length(), end + BEHIND));
    return rule.chiefAfter().stream().anyMatch(behind::contains);
  }

  /** Whether one of the words stands within the claim's own, or no farther than a few words before it. */
  private static boolean says(List<String> words, Claim claim) {
    String sentence = claim.sentence().toLowerCase(Locale.ROOT);
    String quote = claim.evidence().quote().toLowerCase(Locale.ROOT);
    int start = sentence.indexOf(quote);
    if (start < 0 || words.isEmpty()) {
      return false;
    }
    int from = Math.max(0, start - NEAR);
    String near =
        " " + sentence.substring(from, start + quote.length()).replaceAll("\\W+", " ") + " ";
    return words.stream().anyMatch(word -> near.contains(" " + word + " "));
  }

  private Position position(List<Claim> claims) {
    String value = positions.valueKey(claims.get(0).value());
    return Position.of(new Position.Key(value, Polarity.AFFIRMED, ""), null, claims);
  }

  /** The part of the sentence between semicolons: what stands beyond names other ways than the chief one. */
  private static String place(Claim claim) {
    String sentence = claim.sentence();
    String quote = claim.evidence().quote();
    int start = Math.max(0, sentence.indexOf(quote));
    int end = sentence.indexOf(';', start + quote.length());
    int from = sentence.lastIndexOf(';', start) + 1;
    return claim.source() + " " + sentence.substring(from, end < 0 ? sentence.length() : end);
  }

  private static String code(Claim claim) {
    return claim.value() instanceof Value.Code code ? code.code() : "";
  }
}
