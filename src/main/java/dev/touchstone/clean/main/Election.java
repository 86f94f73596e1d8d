package dev.touchstone.clean.main;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.about.PageType;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.clean.draft.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets the votes on single blocks overrule what was concluded from the elements around them. */
final class Election {

  /** Votes as clear as this overrule. */
  private static final double CLEAR = 0.7;

  /** So many entries of a list keep one that the votes take. */
  private static final int MOST = 2;

  /** From this doubt on a lead-in goes too. */
  private static final double SURE = 0.75;

  /** Longest line that says what the list below it lists, in characters. */
  private static final int LEAD = 80;

  private Election() {}

  /** The blocks with new verdicts where the votes are clear. */
  static List<DraftBlock> hold(Votes votes, PageType type, Ballot ballot, List<DraftBlock> blocks) {
    List<DraftBlock> decided = new ArrayList<>(blocks.size());
    Map<String, Double> here = votes.on(type);
    for (int i = 0; i < blocks.size(); i++) {
      Tally tally = new Tally(here);
      ballot.tell(i, tally);
      decided.add(decide(blocks.get(i), tally));
    }
    return withHeadings(blocks, withEntries(blocks, decided));
  }

  /** No vote takes single entries from a list or rows from a table that stay for the most part. */
  private static List<DraftBlock> withEntries(List<DraftBlock> before, List<DraftBlock> decided) {
    Map<Integer, Integer> kept = new HashMap<>();
    for (int i = 0; i < decided.size(); i++) {
      int group = decided.get(i).group();
      if (group >= 0 && before.get(i).stays()) {
        kept.merge(group, decided.get(i).stays() ? 1 : -MOST, Integer::sum);
      }
    }
    for (int i = 0; i < decided.size(); i++) {
      if (before.get(i).stays()
          && kept.getOrDefault(before.get(i).group(), 0) >= 0
          && before.get(i).group() >= 0) {
        decided.set(i, before.get(i));
      }
    }
    return decided;
  }

  /** No vote takes the heading from a text that stays, and only a clear one the lead-in from a list: they say what that is about. */
  private static List<DraftBlock> withHeadings(List<DraftBlock> before, List<DraftBlock> decided) {
    for (int i = 0; i + 1 < decided.size(); i++) {
      DraftBlock next = decided.get(i + 1);
      if (before.get(i).stays() && next.stays() && heads(decided.get(i), next)) {
        decided.set(i, before.get(i));
      }
    }
    return decided;
  }

  /** Whether a block is the heading of the next one, or the line that leads in its list. */
  private static boolean heads(DraftBlock block, DraftBlock next) {
    if (block.kind() == BlockKind.HEADING) {
      return next.kind() != BlockKind.HEADING;
    }
    Verdict gone = block.verdict();
    return block.kind() == BlockKind.PARAGRAPH
        && next.kind() == BlockKind.LIST_ITEM
        && block.span().length() <= LEAD
        && block.linked() == 0
        && (gone == null || gone.score() < SURE);
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
