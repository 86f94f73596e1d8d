package dev.touchstone.clean.main;

import dev.touchstone.clean.about.PageType;
import java.util.function.Consumer;

/** Adds up the votes of one block's traits, and remembers which spoke loudest against it. */
final class Tally implements Consumer<String> {

  private final Votes votes;
  private final PageType type;
  private double sum;
  private double least;
  private String against = "any";

  Tally(Votes votes, PageType type) {
    this.votes = votes;
    this.type = type;
    this.sum = votes.of(type, "any");
  }

  @Override
  public void accept(String trait) {
    double vote = votes.of(type, trait);
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
