package dev.touchstone.review.desk;

import dev.touchstone.review.carry.Carried;
import dev.touchstone.review.ledger.Decision;
import org.jspecify.annotations.Nullable;

/**
 * How far the work on a finding, claim or block is.
 *
 * @param status in one word
 * @param decision the one that counts; null if there is none
 * @param stale an earlier decision on other evidence; null if there is none
 */
public record Standing(
    Status status, @Nullable Decision decision, @Nullable Carried stale) {

  /** In one word. */
  public enum Status {
    /** Somebody has to decide. */
    OPEN,
    /** Somebody decided, but the pages say something else now. */
    STALE,
    /** Somebody asked for a source, or put it off. */
    WAITING,
    /** Decided. */
    DECIDED,
    /** Nobody has to decide, and nobody did. */
    QUIET;

    /** The code as it stands in addresses. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Whether it is still to be worked on now. */
  public boolean isOpen() {
    return status == Status.OPEN || status == Status.STALE;
  }
}
