package dev.touchstone.report.page;

import dev.touchstone.report.source.SourceView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page in full: its cleaned text with claims marked, and in grey what was taken out.
 *
 * @param position what the filters know the page by; its place in the report is {@code #page-} and it
 * @param title its title, its id if it has none
 * @param path the input's path as given
 * @param summary counts in words
 * @param left number of characters at its end that are not shown
 * @param families the kinds of claims that are marked, for the legend
 * @param blocks in reading order
 * @param card its source card; null if it has none
 */
public record PageView(
    int position,
    String title,
    String path,
    String summary,
    int left,
    List<Family> families,
    List<Block> blocks,
    @Nullable SourceView card) {

  public PageView {
    families = List.copyOf(families);
    blocks = List.copyOf(blocks);
  }

  /**
   * A paragraph, a heading, or a piece that was taken out.
   *
   * @param kind {@code text}, {@code heading}, {@code row} of a table, or {@code removed}
   * @param reason why it was taken out, in words; empty if it was not
   * @param pieces its words
   */
  public record Block(String kind, String reason, List<Piece> pieces) {

    public Block {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Some words of a page, in or outside of claims.
   *
   * @param text the words
   * @param ids ids of the claims that these words carry; empty if none
   * @param family what kind of claim it is: the first one's; empty if none
   * @param label the claims in words
   */
  public record Piece(String text, List<String> ids, String family, String label) {

    public Piece {
      ids = List.copyOf(ids);
    }
  }

  /**
   * A kind of claim that the page makes.
   *
   * @param code colour group
   * @param words what it is called
   */
  public record Family(String code, String words) {}
}
