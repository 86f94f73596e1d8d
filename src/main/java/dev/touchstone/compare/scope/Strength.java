package dev.touchstone.compare.scope;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.rule.Weighing;
import dev.touchstone.compare.value.Position;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Says how firmly a side speaks, by its own words and by where it stands. */
public final class Strength {

  private final NamedWords reserve;
  private final NamedWords hearsay;
  private final List<String> phrases;
  private final NamedWords beginnings;

  public Strength(Weighing weighing) {
    reserve = new NamedWords("reserve", weighing.reserve());
    phrases = weighing.reserve().stream().filter(word -> word.indexOf(' ') > 0).toList();
    beginnings =
        new NamedWords("phrase", phrases.stream().map(NamedWords::beginningOf).toList());
    hearsay = new NamedWords("hearsay", weighing.hearsay());
  }

  /** The word that puts all that a side says in doubt; empty where any of its claims is firm. */
  public String doubt(Position side) {
    return first(side, this::doubt);
  }

  /** Whether any of the sides says nothing without reserve. */
  public boolean isHedged(List<Position> sides) {
    return sides.stream().anyMatch(side -> !first(side, this::reserve).isEmpty());
  }

  /** The first claim's word; empty where any of the claims has none. */
  private static String first(Position side, Function<Claim, String> wordOf) {
    String first = "";
    for (Claim claim : side.claims()) {
      String word = wordOf.apply(claim);
      if (word.isEmpty()) {
        return "";
      }
      first = first.isEmpty() ? word : first;
    }
    return first;
  }

  private String doubt(Claim claim) {
    String word = reserve(claim);
    return word.isEmpty() ? hearsay.firstIn(claim.section()) : word;
  }

  private String reserve(Claim claim) {
    String word = reserve.firstIn(claim.sentence());
    if (!word.isEmpty() || beginnings.firstIn(claim.sentence()).isEmpty()) {
      return word;
    }
    String sentence = claim.sentence().toLowerCase(Locale.ROOT);
    return phrases.stream().filter(sentence::contains).findFirst().orElse("");
  }
}
