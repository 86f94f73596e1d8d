package dev.touchstone.vet.card;

import java.util.Locale;

/** How far a page can be trusted before anybody has read it. */
public enum Tier {
  /** Presents itself as a public body's page, a label, a guideline or a paper in a journal. */
  AUTHORITY,
  /** Says who wrote it, when and on what grounds, and sells nothing. */
  EDITORIAL,
  /** Too little is known. */
  UNKNOWN,
  /** Sells what it writes about. */
  COMMERCIAL,
  /** Sells prescription medicine as only an illegal pharmacy does. */
  ROGUE;

  /** The code as it stands in the data sets. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
