package dev.touchstone.compare.scope;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.rule.Comparing;

/** Reads from a sentence what limits it although no qualifier says so: an overdose, rats. */
public final class Settings {

  /** The axis that settings are values of. */
  public static final String AXIS = "setting";

  private final NamedWords words;

  public Settings(Comparing comparing) {
    words = new NamedWords(comparing.settings());
  }

  /** The first setting that the claim's sentence names; empty if none. */
  public String of(Claim claim) {
    return words.firstNameIn(claim.sentence());
  }
}
