package dev.touchstone.clean.plain;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.page.Span;
import java.util.List;

/**
 * A block of lines whose kind may still change.
 *
 * @param kind what it looks like so far
 * @param level a heading's level, a list item's depth; 0 for everything else
 * @param group which table or list it belongs to; -1 for other kinds
 * @param ranges its lines, or its cells, in the source
 * @param text its words, for telling its kind
 * @param afterBlank whether it stands after an empty line
 */
public record Chunk(
    BlockKind kind, int level, int group, List<Span> ranges, String text, boolean afterBlank) {

  /** Copies the ranges. */
  public Chunk {
    ranges = List.copyOf(ranges);
  }

  Chunk as(BlockKind other, int otherLevel, int otherGroup) {
    return new Chunk(other, otherLevel, otherGroup, ranges, text, afterBlank);
  }
}
