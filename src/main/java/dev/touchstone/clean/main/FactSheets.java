package dev.touchstone.clean.main;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.clean.draft.Verdict;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps summary boxes: lists and tables that name several facts about a drug. Pages set them beside
 * the text, in elements that elsewhere hold adverts and links.
 */
final class FactSheets {

  /** As many names of facts make a summary box. */
  private static final int ENOUGH = 4;

  /** At least one block in so many names a fact: a definition list has two blocks for each. */
  private static final int SHARE = 5;

  /** Longest name of a fact, in characters. */
  private static final int LONGEST = 60;

  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*]|[\\p{Po}&&[^/½]]");

  private FactSheets() {}

  /** The blocks, those of summary boxes without a verdict that only their place gave them. */
  static List<DraftBlock> kept(
      Set<String> names, Draft draft, Outline outline, List<DraftBlock> blocks) {
    int[] facts = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      facts[i + 1] = facts[i] + (names.contains(name(draft, blocks.get(i))) ? 1 : 0);
    }
    if (facts[blocks.size()] < ENOUGH) {
      return blocks;
    }
    List<DraftBlock> decided = new ArrayList<>(blocks);
    int done = 0;
    for (int e = 0; e < outline.size(); e++) {
      int from = outline.firstBlock(e);
      int end = outline.endBlock(e);
      int found = facts[end] - facts[from];
      if (end > done
          && isSheet(outline.name(e))
          && found >= ENOUGH
          && found * SHARE >= end - from) {
        done = end; // what stands inside needs no second look
        for (int i = from; i < end; i++) {
          DraftBlock block = decided.get(i);
          Verdict verdict = block.verdict();
          if (verdict != null && verdict.reason() == Reason.BOILERPLATE) {
            decided.set(i, block.with(null));
          }
        }
      }
    }
    return decided;
  }

  private static boolean isSheet(String element) {
    return element.equals("dl") || element.equals("table") || element.equals("ul");
  }

  /** What a block says that it is about: its first cell, its words before a colon, or all of them. */
  private static String name(Draft draft, DraftBlock block) {
    boolean entry = block.isRow() || block.kind() == BlockKind.LIST_ITEM;
    if (!entry) {
      return "";
    }
    Span words = block.cells().isEmpty() ? block.span() : block.cells().get(0);
    String text = words.in(draft.text());
    int colon = block.isRow() ? -1 : text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    return name.length() > LONGEST
        ? ""
        : ASIDE.matcher(name).replaceAll("").strip().toLowerCase(Locale.ROOT);
  }
}
