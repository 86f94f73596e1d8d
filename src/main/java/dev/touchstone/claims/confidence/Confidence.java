package dev.touchstone.claims.confidence;

import java.util.List;

/**
 * How likely a claim is what its page says, and what that is made of.
 *
 * @param share from 0 to 1: of a hundred claims like it, so many hundredths are right
 * @param parts what it rests on, each a sentence
 */
public record Confidence(double share, List<String> parts) {

  public Confidence {
    parts = List.copyOf(parts);
  }
}
