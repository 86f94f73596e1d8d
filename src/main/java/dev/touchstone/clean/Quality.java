package dev.touchstone.clean;

import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.page.Notice;
import dev.touchstone.page.Page;
import java.util.List;

/** Says of a page whose cleaning is doubtful that an editor should look at its source. */
final class Quality {

  /** Less text than this is little for a page, in characters. */
  private static final int LITTLE = 250;

  /** So many times what stayed was visible and went. */
  private static final int MOST = 4;

  private Quality() {}

  /** A notice if little is left of much; else none. */
  static List<Notice> notices(Page page, Draft sifted) {
    int kept = 0;
    int gone = 0;
    for (DraftBlock block : sifted.blocks()) {
      boolean hidden =
          !block.stays() && block.verdict() != null && block.verdict().reason() == Reason.HIDDEN;
      kept += block.stays() ? block.span().length() : 0;
      gone += block.stays() || hidden ? 0 : block.span().length();
    }
    if (kept >= LITTLE || gone < MOST * Math.max(kept, LITTLE)) {
      return List.of();
    }
    String what = "cleaning is doubtful: " + kept + " characters kept, " + gone
        + " taken out; look at what was removed";
    return List.of(new Notice(page.path(), what));
  }
}
