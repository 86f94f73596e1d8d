package dev.touchstone.review.ledger;

import dev.touchstone.review.evidence.CaseKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody says to a case. */
public enum Answer {
  /** One side of a finding is right. */
  ACCEPT_SIDE(CaseKind.FINDING, true),
  /** No side of a finding is right. */
  BOTH_WRONG(CaseKind.FINDING, true),
  /** The sides do not contradict each other. */
  NOT_A_CONFLICT(CaseKind.FINDING, true),
  /** It cannot be decided before a source is found. */
  NEEDS_SOURCE(CaseKind.FINDING, false),
  /** Not now. */
  ASK_LATER(CaseKind.FINDING, false),
  /** The page says this attribute of this drug, but another value. */
  WRONG_VALUE(CaseKind.CLAIM, true),
  /** The page says so of another drug. */
  WRONG_SUBJECT(CaseKind.CLAIM, true),
  /** The page claims nothing of the kind. */
  NOT_A_CLAIM(CaseKind.CLAIM, true),
  /** What was taken out belongs to the page's content. */
  IS_CONTENT(CaseKind.BLOCK, true),
  /** An earlier decision is taken back. */
  WITHDRAWN(null, false);

  private final @Nullable CaseKind kind;
  private final boolean settles;

  Answer(@Nullable CaseKind kind, boolean settles) {
    this.kind = kind;
    this.settles = settles;
  }

  /** Whether nothing is left to do. */
  public boolean settles() {
    return settles;
  }

  /** Whether it can be said to a case of this kind. */
  public boolean fits(CaseKind other) {
    return this == WITHDRAWN || kind == other;
  }

  /** What can be said to a case of this kind, without taking back. */
  public static List<Answer> to(CaseKind kind) {
    return Arrays.stream(values()).filter(answer -> answer.kind == kind).toList();
  }

  /** The code as it stands in the ledger. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The answer with a code; null if there is none. */
  public static @Nullable Answer of(String code) {
    return Arrays.stream(values())
        .filter(answer -> answer.code().equals(code))
        .findFirst()
        .orElse(null);
  }
}
