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

  /** A page that says less than one sentence in more markup than this is drawn by scripts, or broken. */
  private static final int SENTENCE = 60;

  private static final int MARKUP = 1_000;

  private Quality() {}

  /** A notice if little is left of much, or if there is little in much markup; else none. */
  static List<Notice> notices(Page page, Draft sifted) {
    int kept = 0;
    int gone = 0;
    for (DraftBlock block : sifted.blocks()) {
      boolean hidden =
          !block.stays() && block.verdict() != null && block.verdict().reason() == Reason.HIDDEN;
      kept += block.stays() ? block.span().length() : 0;
      gone += block.stays() || hidden ? 0 : block.span().length();
    }
    if (kept < LITTLE && gone >= MOST * Math.max(kept, LITTLE)) {
      return doubt(
          page, kept + " characters kept, " + gone + " taken out; look at what was removed");
    }
    if (kept < SENTENCE && page.source().length() >= MARKUP) {
      return doubt(
          page,
          kept
              + " characters of text in much markup; what a reader sees may be drawn by scripts, or"
              + " markup is broken");
    }
    return List.of();
  }

  private static List<Notice> doubt(Page page, String why) {
    return List.of(new Notice(page.path(), "cleaning is doubtful: " + why));
  }
}
