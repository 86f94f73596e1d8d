package dev.touchstone.compare.scope;

/** How far claims of two scopes may be set against one another, most first. */
public enum Reach {
  /** One scope: they may agree and contradict. */
  FULL,
  /** One does not say what the other limits itself to: they may agree, but prove no contradiction. */
  UNSTATED,
  /** One is a special case beside the other: it can support, never contradict. */
  SPECIAL,
  /** Both can hold. */
  DIFFERENT,
  /** They answer different questions. */
  UNRELATED;

  public Reach and(Reach other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
