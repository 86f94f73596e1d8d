package dev.touchstone.clean.main;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.about.PageType;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.clean.draft.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Lets the votes on single blocks overrule what was concluded from the elements around them. */
final class Election {

  /** Votes as clear as this overrule. */
  private static final double CLEAR = 0.7;

  private Election() {}

  /** The blocks with new verdicts where the votes are clear. */
  static List<DraftBlock> hold(Votes votes, PageType type, Ballot ballot, List<DraftBlock> blocks) {
    List<DraftBlock> decided = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Tally tally = new Tally(votes, type);
      ballot.tell(i, tally);
      decided.add(decide(blocks.get(i), tally));
    }
    return withHeadings(blocks, decided);
  }

  /** No vote takes the heading from a text that stays: it says what the text is about. */
  private static List<DraftBlock> withHeadings(List<DraftBlock> before, List<DraftBlock> decided) {
    for (int i = 0; i + 1 < decided.size(); i++) {
      DraftBlock next = decided.get(i + 1);
      boolean heads = before.get(i).kind() == BlockKind.HEADING
          && next.kind() != BlockKind.HEADING
          && next.stays();
      if (heads && before.get(i).stays()) {
        decided.set(i, before.get(i));
      }
    }
    return decided;
  }

  private static DraftBlock decide(DraftBlock block, Tally tally) {
    Verdict verdict = block.verdict();
    if (verdict == null && tally.sum() < -CLEAR) {
      String rule = "vote:" + tally.against();
      return block.with(new Verdict(Reason.BOILERPLATE, rule, tally.doubt()));
    }
    boolean back = verdict != null && verdict.reason() != Reason.HIDDEN && tally.sum() > CLEAR;
    return back ? block.with(null) : block;
  }
}
