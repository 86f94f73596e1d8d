package dev.touchstone.review.ledger;

import dev.touchstone.review.evidence.Case;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided, and on what evidence. Never changed once it is written.
 *
 * @param id unique, in all ledgers
 * @param version the first decision on this evidence is 1, the next 2 ...
 * @param about what was decided, as it was at that time
 * @param answer what was said
 * @param choice the accepted side's value, as {@link dev.touchstone.review.evidence.Said} writes it;
 *     what is right instead, for a wrong value or subject; else empty
 * @param reason code of a reason; empty if none was given
 * @param note in the editor's words; empty if there is none
 * @param author who decided
 * @param at when, to the millisecond
 * @param expires the last day on which it holds; null if it holds until the evidence changes
 * @param replaces id of the decision that this one takes back, or renews on changed evidence; null
 *     if there is none
 * @param bulk what all decisions of one bulk action share; null for a single decision
 */
public record Decision(
    String id,
    int version,
    Case about,
    Answer answer,
    String choice,
    String reason,
    String note,
    String author,
    Instant at,
    @Nullable LocalDate expires,
    @Nullable String replaces,
    @Nullable String bulk) {

  /** The longest note; a decision is no place for a document. */
  public static final int LONGEST_NOTE = 4_000;

  public Decision {
    if (!answer.fits(about.kind())) {
      throw new IllegalArgumentException(
          "a %s cannot be answered with %s".formatted(about.kind().code(), answer.code()));
    }
    if (note.length() > LONGEST_NOTE || choice.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException("a note has at most " + LONGEST_NOTE + " characters");
    }
    if (version < 1 || (answer == Answer.WITHDRAWN && replaces == null)) {
      throw new IllegalArgumentException("a decision has a version from 1 up, and one that takes"
          + " back says what, got version " + version);
    }
  }

  /** Hash of the evidence that it rests on. */
  public String evidence() {
    return about.evidence();
  }

  /** Whether it has ended by that day. */
  public boolean isExpired(LocalDate today) {
    return expires != null && expires.isBefore(today);
  }

  /** The same under the next free version. */
  Decision withVersion(int next) {
    return new Decision(
        id, next, about, answer, choice, reason, note, author, at, expires, replaces, bulk);
  }
}
