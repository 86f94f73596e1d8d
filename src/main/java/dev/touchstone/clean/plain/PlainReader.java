package dev.touchstone.clean.plain;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftWriter;
import dev.touchstone.page.Format;
import dev.touchstone.page.Page;
import dev.touchstone.page.Span;
import java.util.List;
import java.util.Set;

/** Reads a page of plain text or Markdown. */
public final class PlainReader {

  private final Set<String> facts;

  /** @param facts names of facts in summary boxes, lower case */
  public PlainReader(Set<String> facts) {
    this.facts = Set.copyOf(facts);
  }

  /** The blocks of plain text that stands in a page of another format; their ranges are places in it. */
  public static List<Chunk> blocks(String text) {
    return HeadingFinder.find(
        new ChunkScanner(text, false, Set.of()).scan(), false, text, Set.of());
  }

  /** The page's blocks, none of them judged. */
  public Draft read(Page page) {
    boolean markdown = page.format() == Format.MARKDOWN;
    Rewriting rewriting = Rewriting.of(page.source());
    if (rewriting == null) {
      return read(page.source(), markdown);
    }
    Draft draft = read(rewriting.text(), true);
    return new Draft(draft.text(), draft.toSource().andThen(rewriting.toSource()), draft.blocks());
  }

  private Draft read(String source, boolean markdown) {
    List<Chunk> chunks = new ChunkScanner(source, markdown, facts).scan();
    DraftWriter writer = new DraftWriter(source);
    for (Chunk chunk : HeadingFinder.find(chunks, markdown, source, facts)) {
      boolean row = chunk.kind() == BlockKind.TABLE_ROW || chunk.kind() == BlockKind.TABLE_HEADER;
      for (Span range : chunk.ranges()) {
        if (row) {
          writer.openCell();
        } else {
          writer.space(range.start(), range.start());
        }
        if (markdown && chunk.kind() != BlockKind.CODE) {
          new MarkdownInline(source, writer).write(range);
        } else {
          writer.copy(range.start(), range.end());
        }
      }
      writer.close(chunk.kind(), chunk.level(), chunk.group(), null);
    }
    return writer.draft();
  }
}
