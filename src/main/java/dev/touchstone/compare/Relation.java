package dev.touchstone.compare;

import java.util.Locale;

/** How two values stand to each other: the second layer of a finding. */
public enum Relation {
  /** The same after units and synonyms. */
  EQUAL,
  /** The same at the coarser precision, or both ends within 10 %. */
  ROUNDED,
  CONTAINED,
  OVERLAP,
  TOUCH,
  DISJOINT,
  /** Ten times or more apart, or an exact slip of unit. */
  POWER_OF_TEN,
  /** One affirms what the other denies. */
  POLARITY,
  ORDINAL_STEP,
  /** Codes that cannot both hold. */
  EXCLUSIVE,
  /** Codes that can both hold. */
  COMPATIBLE_CODES,
  /** A range whose low end is above its high end. */
  INTERNAL_ORDER;

  /** The code as it stands in the data sets. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
