package dev.touchstone.clean;

import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.clean.draft.Verdict;
import dev.touchstone.page.Alignment;
import dev.touchstone.page.Notice;
import dev.touchstone.page.Page;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the blocks that stay as one text, and lists those that go. Used for one page. */
final class Linearizer {

  /** Longest quote of a removal, in characters. */
  private static final int QUOTE = 500;

  private final Draft draft;
  private final StringBuilder text = new StringBuilder();
  private final Alignment.Builder alignment = new Alignment.Builder();
  private final List<Block> blocks = new ArrayList<>();

  Linearizer(Draft draft) {
    this.draft = draft;
  }

  CleanPage write(Page page, Metadata metadata, List<Notice> notices) {
    DraftBlock before = null;
    for (DraftBlock block : draft.blocks()) {
      if (block.stays()) {
        write(block, before);
        before = block;
      }
    }
    if (before != null) {
      insert("\n");
    }
    Alignment toSource = alignment.build().andThen(draft.toSource());
    return new CleanPage(page, text.toString(), toSource, blocks, removals(), metadata, notices);
  }

  private void write(DraftBlock block, @Nullable DraftBlock before) {
    if (before != null) {
      boolean together = block.group() >= 0 && block.group() == before.group();
      insert(together ? "\n" : "\n\n");
    }
    if (block.isRow()) {
      insert("| ");
    } else if (block.kind() == BlockKind.LIST_ITEM) {
      insert("  ".repeat(Math.max(0, block.level() - 1)) + "- ");
    }
    int start = text.length();
    text.append(draft.text(), block.span().start(), block.span().end());
    alignment.copy(block.span().start(), block.span().length());
    int moved = start - block.span().start();
    List<Span> cells = block.cells().stream().map(cell -> cell.shift(moved)).toList();
    Span span = new Span(start, text.length());
    List<Integer> breaks = block.breaks().stream().map(at -> at + moved).toList();
    if (block.kind() == BlockKind.CODE) {
      breaks.forEach(at -> text.setCharAt(at - 1, '\n'));
    }
    blocks.add(new Block(block.kind(), block.level(), block.group(), span, cells, breaks));
    if (block.isRow()) {
      insert(" |");
    }
  }

  private void insert(String characters) {
    text.append(characters);
    alignment.insert(characters.length());
  }

  /** Neighbours that went for the same reason are one removal. */
  private List<Removal> removals() {
    List<Removal> removals = new ArrayList<>();
    List<DraftBlock> all = draft.blocks();
    int at = 0;
    while (at < all.size()) {
      Verdict verdict = all.get(at).verdict();
      int end = at + 1;
      if (verdict != null) {
        while (end < all.size() && verdict.equals(all.get(end).verdict())) {
          end++;
        }
        removals.add(removal(verdict, all.subList(at, end)));
      }
      at = end;
    }
    return removals;
  }

  private Removal removal(Verdict verdict, List<DraftBlock> blocks) {
    StringBuilder quote = new StringBuilder();
    Span place = draft.toSource().toOrigin(blocks.get(0).span());
    for (DraftBlock block : blocks) {
      if (quote.length() <= QUOTE) {
        int end = Math.min(block.span().end(), block.span().start() + QUOTE + 1);
        quote
            .append(quote.isEmpty() ? "" : " ")
            .append(draft.text(), block.span().start(), end);
      }
      place = place.union(draft.toSource().toOrigin(block.span()));
    }
    if (quote.length() > QUOTE) {
      boolean pair = Character.isHighSurrogate(quote.charAt(QUOTE - 1));
      quote.setLength(pair ? QUOTE - 1 : QUOTE);
    }
    return new Removal(verdict.reason(), verdict.rule(), verdict.score(), quote.toString(), place);
  }
}
