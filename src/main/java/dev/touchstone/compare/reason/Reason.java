package dev.touchstone.compare.reason;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.scope.ScopeGate;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says in plain words what was found and why it may be compared, so that an editor can check it.
 *
 * @param gate the attribute's axes
 * @param sides all that is said, smallest value first
 * @param verdict what follows
 */
public record Reason(ScopeGate gate, List<Position> sides, Verdict verdict) {

  private static final int SIDES_SHOWN = 4;
  private static final int PAGES_SHOWN = 3;
  private static final int QUOTE_LENGTH = 90;

  /** Of a quote, in characters: more than are shown, however much of it is white space. */
  private static final int LOOKED_AT = 2000;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /**
   * The reason in one or two sentences and the proof that the sides are comparable.
   *
   * @param worst the edge that decided
   * @param differing axes on which the sides state different things
   * @param unstated axes that some of them leave unsaid
   */
  public String of(Edge worst, Set<String> differing, Set<String> unstated) {
    boolean withScope = verdict == Verdict.SCOPE || worst.isOfScopes();
    boolean onePage = claims().stream().map(Claim::source).distinct().count() == 1;
    List<String> said = new ArrayList<>();
    for (Position side : sides.subList(0, Math.min(SIDES_SHOWN, sides.size()))) {
      said.add(said(side, withScope, onePage && !said.isEmpty()));
    }
    if (sides.size() > SIDES_SHOWN) {
      said.add("and " + (sides.size() - SIDES_SHOWN) + " more values");
    }
    String standing = verdict == Verdict.SCOPE || isAlone(worst)
        ? ""
        : new StandingWords(sides.size()).of(worst) + " ";
    return String.join("; ", said) + ". " + standing.stripLeading() + proof(differing, unstated);
  }

  /** Whether the finding is one of a single value, against a reference. */
  private boolean isAlone(Edge worst) {
    return sides.size() == 1
        && verdict == Verdict.CONFLICT
        && worst.standing().relation() != Relation.INTERNAL_ORDER;
  }

  private String said(Position side, boolean withScope, boolean again) {
    Map<String, Claim> firstOfPage = new TreeMap<>();
    side.claims().forEach(claim -> firstOfPage.putIfAbsent(claim.source(), claim));
    String limits = withScope ? limits(side) : status(side);
    String value = new ValueWords(gate.comparing()).of(side.value())
        + (limits.isEmpty() ? "" : " (" + limits + ")");
    boolean denied = side.key().polarity() == Polarity.NEGATED;
    if (firstOfPage.size() == 1) {
      String who = again ? "it also" : side.sources().first();
      return "%s %s %s %s"
          .formatted(who, denied ? "denies" : "says", value, quote(side.claims().get(0)));
    }
    List<String> pages = new ArrayList<>();
    for (Claim claim : firstOfPage.values().stream().limit(PAGES_SHOWN).toList()) {
      pages.add(claim.source() + " " + quote(claim));
    }
    if (firstOfPage.size() > PAGES_SHOWN) {
      pages.add((firstOfPage.size() - PAGES_SHOWN) + " more");
    }
    return "%s %s %s".formatted(Words.listed(pages), denied ? "deny" : "say", value);
  }

  private String limits(Position side) {
    return gate.limitsOf(side.claims().get(0)).entrySet().stream()
        .map(limit -> words(limit.getKey(), limit.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** The status that all claims of the side share. */
  private String status(Position side) {
    Set<String> statuses = new TreeSet<>();
    side.claims()
        .forEach(c -> statuses.add(c.qualifiers().getOrDefault(gate.rule().status(), "")));
    return statuses.size() == 1 ? statuses.iterator().next().replace('_', '-') : "";
  }

  private String words(String axis, String value) {
    return gate.comparing()
        .axisWords()
        .getOrDefault(axis, axis + " {}")
        .replace("{}", value.replace('_', ' '));
  }

  private Collection<Claim> claims() {
    return sides.stream().flatMap(side -> side.claims().stream()).toList();
  }

  /** Why the sides may be compared, or may not. */
  private String proof(Set<String> differing, Set<String> unstated) {
    Collection<Claim> claims = claims();
    List<Map<String, String>> limits =
        claims.stream().map(gate::limitsOf).distinct().toList();
    Map<String, String> shared = new TreeMap<>(limits.get(0));
    limits.forEach(limit -> shared.entrySet().retainAll(limit.entrySet()));
    String who = claims.size() == 2 ? "both" : "all of them";
    List<String> sentences = new ArrayList<>();
    if (!shared.isEmpty()) {
      List<String> named = new ArrayList<>();
      shared.forEach((axis, value) -> named.add(words(axis, value)));
      String speak = claims.size() == 1 ? "It speaks" : Words.capital(who) + " speak";
      sentences.add(speak + " of " + Words.listed(named) + ".");
    }
    if (!differing.isEmpty()) {
      sentences.add("They differ in %s%s."
          .formatted(
              Words.listed(List.copyOf(differing)),
              verdict == Verdict.SCOPE ? ", so both can hold" : ""));
    }
    unstated.forEach(axis -> sentences.add(silence(axis, limits, who)));
    if (sentences.isEmpty() && claims.size() > 1) {
      sentences.add(
          claims.size() == 2 ? "Neither limits it further." : "None of them limits it further.");
    }
    return String.join(" ", sentences).strip();
  }

  private String silence(String axis, List<Map<String, String>> limits, String who) {
    Set<String> stated = new TreeSet<>();
    limits.forEach(limit -> stated.add(limit.getOrDefault(axis, "")));
    stated.remove("");
    boolean usual = stated.stream().allMatch(value -> gate.rule().isUsual(axis, value));
    String values =
        Words.listed(stated.stream().map(value -> words(axis, value)).toList());
    return usual
        ? "Not %s name %s, which is what is meant as a rule.".formatted(who, values)
        : "Not %s name %s.".formatted(who, values);
  }

  private static String quote(Claim claim) {
    return "(“" + shortened(claim.evidence().quote()) + "”)";
  }

  private static String shortened(String quote) {
    String start = quote.strip();
    start = start.substring(0, Math.min(start.length(), LOOKED_AT));
    String line = SPACES.matcher(start).replaceAll(" ");
    if (line.length() <= QUOTE_LENGTH) {
      return line;
    }
    int cut = line.lastIndexOf(' ', QUOTE_LENGTH);
    return line.substring(0, cut > QUOTE_LENGTH / 2 ? cut : QUOTE_LENGTH) + "…";
  }
}
