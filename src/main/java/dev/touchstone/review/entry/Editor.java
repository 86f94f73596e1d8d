package dev.touchstone.review.entry;

/**
 * Somebody at the desk.
 *
 * @param name as it stands in the ledger
 * @param role what is allowed
 */
public record Editor(String name, Role role) {

  /** What somebody may do. */
  public enum Role {
    /** Look. */
    READER,
    /** Look and decide. */
    EDITOR
  }

  public boolean mayDecide() {
    return role == Role.EDITOR;
  }
}
