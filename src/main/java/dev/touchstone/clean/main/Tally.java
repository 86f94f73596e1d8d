package dev.touchstone.clean.main;

import java.util.Map;
import java.util.function.Consumer;

/** Adds up the votes of one block's traits, and remembers which spoke loudest against it. */
final class Tally implements Consumer<String> {

  private final Map<String, Double> votes;
  private double sum;
  private double least;
  private String against = "any";

  /** @param votes each trait's vote on pages of this type */
  Tally(Map<String, Double> votes) {
    this.votes = votes;
    this.sum = votes.getOrDefault("any", 0.0);
  }

  @Override
  public void accept(String trait) {
    Double known = votes.get(trait);
    if (known == null) {
      return;
    }
    double vote = known;
    sum += vote;
    if (vote < least) {
      least = vote;
      against = trait;
    }
  }

  /** The sum of the votes: above 0 the block is likely content. */
  double sum() {
    return sum;
  }

  /** How likely the block is no content, from 0 to 1, in hundredths. */
  double doubt() {
    return Math.round(100 / (1 + Math.exp(sum))) / 100.0;
  }

  /** The trait that spoke loudest against the block. */
  String against() {
    return against;
  }
}
