package dev.touchstone.clean.main;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.about.PageType;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.clean.draft.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Keeps what a page says below its headline and above its main element: what its list or its sections are about. */
final class Opening {

  /** Shorter texts below a headline are labels, in characters. */
  private static final int TEXT = 60;

  /** Shorter texts that follow on one that stays may be a line of facts, in characters. */
  private static final int LONG = 120;

  /** So many blocks below the headline are looked at. */
  private static final int NEAR = 4;

  /** Right below the headline of an article may stand its summary, of a thread who wrote it: both are said again. */
  private static final Set<PageType> READ = EnumSet.of(PageType.ARTICLE, PageType.FORUM);

  /** On these pages a banner at the top may hold the headline. */
  private static final Set<PageType> SECTIONS =
      EnumSet.of(PageType.SERVICE, PageType.PRODUCT, PageType.LISTING);

  private Opening() {}

  /** The blocks, the headline and the text below it without a verdict that only their place gave them. */
  static List<DraftBlock> kept(PageType type, Outline outline, int main, List<DraftBlock> blocks) {
    int first = main < 0 ? 0 : outline.firstBlock(main);
    int headline = 0;
    while (headline < first && !isHeadline(blocks.get(headline))) {
      headline++;
    }
    if (type == PageType.ARTICLE && headline < first) {
      return withFirstTexts(outline, headline, first, blocks);
    }
    if (headline >= first || READ.contains(type) || !isFree(type, blocks.get(headline))) {
      return blocks;
    }
    List<DraftBlock> decided = new ArrayList<>(blocks);
    for (int i = headline + 1; i < Math.min(first, headline + NEAR); i++) {
      DraftBlock block = blocks.get(i);
      if (isText(outline, i, block) && isFree(type, block)) {
        decided.set(i, block.with(null));
        decided.set(headline, blocks.get(headline).with(null));
      }
    }
    return decided;
  }

  /**
   * Keeps the first texts of an article that stand above the element of the others, with their lists.
   *
   * <p>Upwards from that element, up to a short line: writer or date. A text above these is the
   * summary of the one below.
   */
  private static List<DraftBlock> withFirstTexts(
      Outline outline, int headline, int first, List<DraftBlock> blocks) {
    int start = first;
    for (int i = first - 1; i > headline; i--) {
      DraftBlock block = blocks.get(i);
      if (block.stays()) {
        break;
      }
      if (isFree(PageType.ARTICLE, block) && block.kind() == BlockKind.PARAGRAPH) {
        if (!isText(outline, i, block)) {
          break;
        }
        start = i;
      }
    }
    List<DraftBlock> decided = new ArrayList<>(blocks);
    for (int i = headline + 1; i < first; i++) {
      boolean back = isFree(PageType.ARTICLE, blocks.get(i))
          && (i >= start ? !isCaption(outline, i) : goesOn(outline, i, decided));
      decided.set(i, back ? blocks.get(i).with(null) : blocks.get(i));
    }
    return decided;
  }

  /** Whether a text follows on one that stays, in the same element. */
  private static boolean goesOn(Outline outline, int at, List<DraftBlock> decided) {
    return isText(outline, at, decided.get(at))
        && decided.get(at).prose() >= LONG
        && decided.get(at - 1).stays()
        && isText(outline, at - 1, decided.get(at - 1))
        && outline.parent(outline.owner(at)) == outline.parent(outline.owner(at - 1));
  }

  private static boolean isText(Outline outline, int at, DraftBlock block) {
    return block.kind() == BlockKind.PARAGRAPH && block.prose() >= TEXT && !isCaption(outline, at);
  }

  private static boolean isHeadline(DraftBlock block) {
    return block.kind() == BlockKind.HEADING && block.level() == 1;
  }

  /** Whether a block went for where it stands alone. */
  private static boolean isFree(PageType type, DraftBlock block) {
    Verdict verdict = block.verdict();
    return verdict != null
        && (verdict.rule().equals("outside-main")
            || (verdict.reason() == Reason.PROMOTION && SECTIONS.contains(type)));
  }

  private static boolean isCaption(Outline outline, int block) {
    String own = outline.name(outline.owner(block));
    return own.equals("figcaption") || own.equals("figure");
  }
}
