package dev.touchstone.clean.main;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.about.PageType;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.clean.draft.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes out running text that a page shows twice: once for wide screens and once for narrow ones. */
final class Repeats {

  /** Shorter texts may well be said twice, in characters. */
  private static final int LONG = 160;

  private Repeats() {}

  /** The blocks, those said before with a verdict; on a forum, the heading that each post repeats too. */
  static List<DraftBlock> decide(Draft draft, PageType type, List<DraftBlock> blocks) {
    Set<String> said = new HashSet<>();
    List<DraftBlock> decided = new ArrayList<>(blocks.size());
    for (DraftBlock block : blocks) {
      boolean text = block.kind() == BlockKind.PARAGRAPH && block.span().length() >= LONG;
      boolean subject = block.kind() == BlockKind.HEADING && type == PageType.FORUM;
      boolean again = (text || subject) && block.stays() && !said.add(draft.words(block));
      decided.add(again ? block.with(new Verdict(Reason.DUPLICATE, "said-before", 1)) : block);
    }
    return decided;
  }
}
