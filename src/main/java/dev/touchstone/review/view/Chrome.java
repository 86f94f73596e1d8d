package dev.touchstone.review.view;

import dev.touchstone.review.desk.Progress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every page of the desk.
 *
 * @param title of the page
 * @param place code of the page, for the menu
 * @param editor who is at the desk
 * @param mayDecide whether the editor may decide
 * @param form the secret that every form carries
 * @param progress how far the work is
 * @param reasons that can be given for a decision
 * @param flash what just happened; null if nothing did
 */
public record Chrome(
    String title,
    String place,
    String editor,
    boolean mayDecide,
    String form,
    Progress progress,
    List<QueueView.Choice> reasons,
    @Nullable Flash flash) {

  public Chrome {
    reasons = List.copyOf(reasons);
  }

  /**
   * What just happened.
   *
   * @param text in words
   * @param undo id of the decision or bulk action that can be taken back; empty if none can
   * @param bulk whether it was a bulk action
   * @param trouble whether it did not go as wished
   */
  public record Flash(String text, String undo, boolean bulk, boolean trouble) {}
}
