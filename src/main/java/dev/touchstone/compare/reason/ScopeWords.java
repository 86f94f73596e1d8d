package dev.touchstone.compare.reason;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.scope.ScopeGate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says what limits the sides, and so why they may be compared or may not.
 *
 * @param gate the attribute's axes
 * @param claims of all sides, at least one
 * @param limits what limits them, each of them once
 * @param verdict what follows
 */
record ScopeWords(
    ScopeGate gate, List<Claim> claims, Collection<Map<String, String>> limits, Verdict verdict) {

  /** With more pages than this, who states an axis is not listed. */
  private static final int PAGES_NAMED = 2;

  /** Of an axis, so many values are named. */
  private static final int VALUES_NAMED = 3;

  /** All that limits a claim; empty if nothing does. */
  String limits(Claim claim) {
    List<String> words = new ArrayList<>();
    gate.limitsOf(claim).forEach((axis, value) -> words.add(words(axis, value)));
    return String.join(", ", words);
  }

  /**
   * Why the sides may be compared, or may not.
   *
   * @param differing axes on which the sides state different things
   * @param unstated axes that some of them leave unsaid
   */
  String proof(Set<String> differing, Set<String> unstated) {
    List<String> sentences = new ArrayList<>();
    List<String> shared = shared();
    String who = claims.size() == 2 ? "both" : "all of them";
    if (!shared.isEmpty()) {
      String speak = claims.size() == 1 ? "It speaks" : Words.capital(who) + " speak";
      sentences.add(speak + " of " + Words.listed(shared) + ".");
    }
    if (!differing.isEmpty()) {
      sentences.add("They differ in "
          + Words.listed(differing.stream().map(this::difference).toList())
          + (verdict == Verdict.SCOPE ? ", so both can hold." : "."));
    }
    unstated.forEach(axis -> sentences.add(silence(axis, who)));
    if (sentences.isEmpty() && claims.size() > 1) {
      sentences.add(
          claims.size() == 2 ? "Neither limits it further." : "None of them limits it further.");
    }
    return String.join(" ", sentences).strip();
  }

  /** What limits all claims alike, in words. */
  private List<String> shared() {
    Map<String, String> shared = gate.limitsOf(claims.get(0));
    if (limits.size() > 1) {
      Map<String, String> alike = new TreeMap<>(shared);
      limits.forEach(limit -> alike.entrySet().retainAll(limit.entrySet()));
      shared = alike;
    }
    List<String> named = new ArrayList<>();
    shared.forEach((axis, value) -> named.add(words(axis, value)));
    return named;
  }

  /** An axis with the values that are stated; without them where each side shows its own. */
  private String difference(String axis) {
    Set<String> stated = stated(axis);
    return verdict == Verdict.SCOPE || stated.size() > VALUES_NAMED
        ? axis
        : axis + " (" + String.join("; ", named(axis, stated)) + ")";
  }

  /** Who states the axis where others do not. */
  private String silence(String axis, String who) {
    Set<String> stated = stated(axis);
    Set<String> speaking = new TreeSet<>();
    Set<String> silent = new TreeSet<>();
    for (Claim claim : claims) {
      (gate.limitsOf(claim).containsKey(axis) ? speaking : silent).add(claim.source());
    }
    String values = Words.listed(named(axis, stated));
    boolean usual = stated.stream().allMatch(value -> gate.rule().isUsual(axis, value));
    String meant = usual ? " (meant as a rule where nothing is said)." : ".";
    boolean parted = Collections.disjoint(speaking, silent) && speaking.size() <= PAGES_NAMED;
    return parted
        ? "Only " + Words.listed(List.copyOf(speaking))
            + (speaking.size() == 1 ? " names " : " name ") + values + meant
        : "Not " + who + " name " + values + meant;
  }

  private Set<String> stated(String axis) {
    Set<String> stated = new TreeSet<>();
    limits.forEach(limit -> stated.add(limit.getOrDefault(axis, "")));
    stated.remove("");
    return stated;
  }

  private List<String> named(String axis, Set<String> values) {
    List<String> named = new ArrayList<>(values.size());
    for (String value : values) {
      named.add(words(axis, value));
    }
    return named;
  }

  private String words(String axis, String value) {
    Map<String, String> known = gate.comparing().axisWords();
    String own = known.get(axis + " " + value);
    if (own != null) {
      return own;
    }
    String shown = axis.equals(FrequencyWords.AXIS)
        ? new FrequencyWords(gate.comparing()).of(value)
        : value.replace('_', ' ');
    return known.getOrDefault(axis, axis + " {}").replace("{}", shown);
  }
}
