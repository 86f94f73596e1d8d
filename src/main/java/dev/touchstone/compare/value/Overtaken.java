package dev.touchstone.compare.value;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.rule.Dated;
import dev.touchstone.compare.scope.NamedWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds what a page tells of as gone in the sentence that says what came instead: of "it was Class C until
 * 2014, when it was moved to Class B" the page stands for Class B alone, and contradicts who says Class C.
 */
public final class Overtaken {

  private static final Pattern FROM = Pattern.compile("\\bfrom\\b[^.;]{0,40}$");
  private static final Pattern TO = Pattern.compile("\\b(?:to|into)\\b");

  private final NamedWords change;

  public Overtaken(Dated dated) {
    change = new NamedWords("change", dated.change());
  }

  /** The claims but for those that their own sentence overtakes. */
  public List<Claim> without(List<Claim> claims) {
    Map<ToldPlace, List<Claim>> sentences = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.value() instanceof Value.Code) {
        sentences
            .computeIfAbsent(ToldPlace.of(claim), place -> new ArrayList<>())
            .add(claim);
      }
    }
    sentences.values().removeIf(own -> own.size() < 2);
    return sentences.isEmpty()
        ? claims
        : claims.stream()
            .filter(claim -> sentences.getOrDefault(ToldPlace.of(claim), List.of()).stream()
                .noneMatch(later -> isOvertaken(claim, later)))
            .toList();
  }

  private boolean isOvertaken(Claim old, Claim later) {
    if (old.value().equals(later.value()) || !old.qualifiers().equals(later.qualifiers())) {
      return false;
    }
    String sentence = old.sentence();
    int start = sentence.indexOf(old.evidence().quote());
    int end = start + old.evidence().quote().length();
    int next = sentence.indexOf(later.evidence().quote());
    if (start < 0 || next < end) {
      return false;
    }
    String upToLater = sentence.substring(end, next + later.evidence().quote().length());
    return !change.firstIn(upToLater).isEmpty()
        || (!change.firstIn(sentence.substring(0, end)).isEmpty()
            && FROM.matcher(sentence.substring(0, start).toLowerCase(Locale.ROOT))
                .find()
            && TO.matcher(upToLater.toLowerCase(Locale.ROOT)).find());
  }
}
