package dev.touchstone.clean.sift;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.clean.draft.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what the things are that went only for standing outside the main content: a price table, an
 * order line, a list of other pages. Their rule then names both: {@code outside-main+price-table}.
 */
final class Naming {

  /** Longest entry of a list of other pages, or of what others wrote, in characters. */
  private static final int ENTRY = 140;

  private static final Set<Reason> LISTS = Set.of(Reason.RELATED, Reason.SHARE, Reason.COMMENTS);

  /** Labels of these are found in every page's head and foot and say nothing about what is around. */
  private static final Set<Reason> COMMON = Set.of(Reason.NAVIGATION, Reason.FOOTER);

  /** Fewer words say nothing, in words. */
  private static final int WORDS = 4;

  /** Longer blocks are running text whose sentences may differ, in characters. */
  private static final int LONGEST = 300;

  /** From this share of a text on, its words are those of links. */
  private static final double ALL_LINKS = 0.9;

  /** As many texts of links only, one after the other, are a menu. */
  private static final int MENU = 4;

  private final CleaningPack pack;
  private final Judge judge;

  Naming(CleaningPack pack, Judge judge) {
    this.pack = pack;
    this.judge = judge;
  }

  /**
   * The blocks with what can be said of those without a clear reason.
   *
   * @param tables what is known of whole tables, by their number
   * @param page signals that hold for the whole page
   */
  List<DraftBlock> name(
      Draft draft, List<DraftBlock> blocks, Map<Integer, Verdict> tables, Set<String> page) {
    List<DraftBlock> named = new ArrayList<>(blocks);
    Verdict list = null;
    for (int i = 0; i < named.size(); i++) {
      DraftBlock block = named.get(i);
      Verdict vague = block.verdict();
      if (vague == null || vague.reason() != Reason.BOILERPLATE) {
        list = null;
        continue;
      }
      Verdict found = block.isRow() ? tables.get(block.group()) : judged(draft.words(block), page);
      list = found != null || !isEntry(block) ? listed(found) : list;
      Verdict own = found == null ? list : found;
      named.set(i, own == null ? block : block.with(both(vague, own)));
    }
    menus(named);
    return named;
  }

  /** What goes on in the entries below a label, if it is one that heads a list. */
  private static @Nullable Verdict listed(@Nullable Verdict label) {
    return label != null && label.rule().equals("label") && LISTS.contains(label.reason())
        ? new Verdict(label.reason(), "list-after-label", label.score())
        : null;
  }

  private static boolean isEntry(DraftBlock block) {
    return block.kind() != BlockKind.HEADING && !block.isRow() && block.span().length() <= ENTRY;
  }

  private @Nullable Verdict judged(String words, Set<String> page) {
    if (words.length() > LONGEST) {
      return null;
    }
    List<String> tokens = Tokens.of(words);
    Reason label = pack.labels().get(String.join(" ", tokens));
    if (label != null && !COMMON.contains(label)) {
      return new Verdict(label, "label", 1);
    }
    Set<String> signals = pack.signals().in(tokens);
    Set<String> named = new HashSet<>(signals);
    named.add(Judge.MEDICAL); // it goes anyway, and a price is one on every page
    Verdict line = judge.judge(Rule.Scope.LABEL, named);
    signals.addAll(page);
    boolean said = tokens.size() >= WORDS;
    return line != null || !said ? line : judge.judge(Rule.Scope.SENTENCE, signals);
  }

  private static Verdict both(Verdict vague, Verdict found) {
    return new Verdict(found.reason(), vague.rule() + "+" + found.rule(), found.score());
  }

  /** Rows of links and nothing else lead elsewhere. */
  private static void menus(List<DraftBlock> blocks) {
    int from = 0;
    while (from < blocks.size()) {
      int to = from;
      while (to < blocks.size() && isLink(blocks.get(to))) {
        to++;
      }
      for (int i = from; to - from >= MENU && i < to; i++) {
        Verdict vague = blocks.get(i).verdict();
        if (vague != null) {
          blocks.set(
              i, blocks.get(i).with(both(vague, new Verdict(Reason.NAVIGATION, "links", 0.7))));
        }
      }
      from = Math.max(to, from + 1);
    }
  }

  private static boolean isLink(DraftBlock block) {
    Verdict verdict = block.verdict();
    return verdict != null
        && verdict.reason() == Reason.BOILERPLATE
        && block.linked() >= ALL_LINKS * block.span().length();
  }
}
