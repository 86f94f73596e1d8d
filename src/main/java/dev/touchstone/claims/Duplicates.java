package dev.touchstone.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Two rules may read the same claim off the same words; the one that says more about it stays, and of
 * equals the one with the shorter quote. A name is claimed once on a page, however often it is used.
 */
final class Duplicates {

  private Duplicates() {}

  /** What claims of one group have in common. */
  private record Statement(String subject, String attribute, Value value, Polarity polarity) {}

  /** @param isName whether what an attribute's claims state are names */
  static List<Claim> without(List<Claim> claims, Predicate<String> isName) {
    Map<Statement, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Statement key = new Statement(
          claim.subject(), claim.attribute(), inSingular(claim.value()), claim.polarity());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
    List<Claim> kept = new ArrayList<>();
    groups
        .values()
        .forEach(group -> kept.addAll(best(group, isName.test(group.get(0).attribute()))));
    return kept;
  }

  /** One rule may know a term as it stands on the page, another as the lexicon has it. */
  private static Value inSingular(Value value) {
    return value instanceof Value.Text text
        ? new Value.Text(TextValues.singular(text.text()))
        : value;
  }

  private static List<Claim> best(List<Claim> group, boolean once) {
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : group) {
      if (!isSaidBy(kept, claim, once)) {
        kept.removeIf(other -> says(claim, other, once));
        kept.add(claim);
      }
    }
    return kept;
  }

  private static boolean isSaidBy(List<Claim> others, Claim claim, boolean once) {
    for (Claim other : others) {
      if (says(other, claim, once)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code more} says all that {@code less} says, about the same words or anywhere. */
  private static boolean says(Claim more, Claim less, boolean anywhere) {
    return (anywhere
            || more.evidence().inText().overlaps(less.evidence().inText())
            || isSaidTwice(more, less))
        && more.qualifiers().entrySet().containsAll(less.qualifiers().entrySet());
  }

  /** "Anticoagulants: it interacts with anticoagulants" states one thing. */
  private static boolean isSaidTwice(Claim more, Claim less) {
    int apart =
        Math.abs(more.evidence().inText().start() - less.evidence().inText().start());
    return more.sentence().equals(less.sentence()) && apart < more.sentence().length();
  }
}
