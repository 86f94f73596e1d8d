package dev.touchstone.clean.draft;

import dev.touchstone.clean.Reason;

/**
 * Why a block goes.
 *
 * @param reason its code
 * @param rule id of the rule that decided
 * @param score how strongly the rule's signals spoke, from 0 to 1
 */
public record Verdict(Reason reason, String rule, double score) {

  /** Rule of what stands beside the description of a product; on pages about medicine it stays. */
  public static final String BESIDE_DESCRIPTION = "beside-description";

  public boolean isBesideDescription() {
    return rule.equals(BESIDE_DESCRIPTION);
  }
}
