package dev.touchstone.clean.sift;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.clean.draft.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands for nothing once something else is gone: a heading, a lead-in, the entries of a list of other pages. */
final class Leaning {

  private static final int LEAD = 60;
  private static final int ENTRY = 140;

  /** The signal of a label over a list of the page's own parts. */
  private static final String CONTENTS = "contents";

  private static final Set<Reason> LISTS = Set.of(Reason.RELATED, Reason.SHARE, Reason.COMMENTS);

  private Leaning() {}

  static List<DraftBlock> decide(CleaningPack pack, Draft draft, List<DraftBlock> blocks) {
    List<DraftBlock> decided = new ArrayList<>(blocks);
    entries(draft, decided);
    contents(pack, draft, decided);
    for (int i = decided.size() - 2; i >= 0; i--) {
      DraftBlock block = decided.get(i);
      if (block.stays()) {
        Verdict verdict = leansOn(draft, decided, i);
        decided.set(i, verdict == null ? block : block.with(verdict));
      }
    }
    return decided;
  }

  /** Short entries after the label of a list of other pages. */
  private static void entries(Draft draft, List<DraftBlock> decided) {
    Verdict list = null;
    for (int i = 0; i < decided.size(); i++) {
      DraftBlock block = decided.get(i);
      if (!block.stays()) {
        Verdict verdict = block.verdict();
        list = verdict != null && verdict.rule().equals("label") && LISTS.contains(verdict.reason())
            ? verdict
            : list;
      } else if (list != null) {
        String words = draft.words(block);
        boolean entry = block.kind() != BlockKind.HEADING
            && !block.isRow()
            && words.length() <= ENTRY
            && !words.endsWith(".");
        if (entry) {
          decided.set(i, block.with(new Verdict(list.reason(), "list-after-label", list.score())));
        } else {
          list = null;
        }
      }
    }
  }

  /** The list right below a label such as "Table of contents": it names the parts of the page, and says nothing. */
  private static void contents(CleaningPack pack, Draft draft, List<DraftBlock> decided) {
    Verdict list = null;
    for (int i = 0; i < decided.size(); i++) {
      DraftBlock block = decided.get(i);
      Verdict verdict = block.verdict();
      if (verdict != null) {
        boolean heads = verdict.rule().equals("label")
            && verdict.reason() == Reason.NAVIGATION
            && pack.signals().in(Tokens.of(draft.words(block))).contains(CONTENTS);
        list = heads ? verdict : null;
      } else if (list != null && block.kind() == BlockKind.LIST_ITEM) {
        decided.set(i, block.with(new Verdict(list.reason(), "list-after-label", list.score())));
      } else {
        list = null;
      }
    }
  }

  private static @Nullable Verdict leansOn(Draft draft, List<DraftBlock> blocks, int at) {
    DraftBlock block = blocks.get(at);
    String words = draft.words(block);
    Verdict next = blocks.get(at + 1).verdict();
    if (block.kind() == BlockKind.HEADING && block.level() > 1) {
      if (block.linked() * 2 > block.span().length()) {
        return null; // the title of another page: an entry of a list, not the head of what follows
      }
      return sectionGone(blocks, at) && next != null
          ? new Verdict(next.reason(), "heading-of-removed", next.score())
          : null;
    }
    boolean lead =
        block.kind() != BlockKind.HEADING && words.length() <= LEAD && words.endsWith(":");
    return lead && next != null
        ? new Verdict(next.reason(), "lead-of-removed", next.score())
        : null;
  }

  /** Whether everything up to the next heading of the same rank went. */
  private static boolean sectionGone(List<DraftBlock> blocks, int heading) {
    int level = blocks.get(heading).level();
    for (int i = heading + 1; i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      boolean ends = block.kind() == BlockKind.HEADING && block.level() <= level;
      if (ends) {
        return i > heading + 1;
      }
      if (block.stays()) {
        return false;
      }
    }
    return true;
  }
}
