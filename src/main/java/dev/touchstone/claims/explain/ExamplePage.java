package dev.touchstone.claims.explain;

import dev.touchstone.clean.Block;
import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Metadata;
import dev.touchstone.page.Alignment;
import dev.touchstone.page.Format;
import dev.touchstone.page.Page;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page made of a rule's example: usually a sentence.
 *
 * <p>Headings, or a list's lead-in with its colon, may stand before it, each followed by {@code
 * " > "}. {@code "- "} makes it a list item, {@code "A | B"} a table row of two cells, {@code "A || B
 * / C || D"} a table of a header and a row.
 */
public final class ExamplePage {

  /** What an example is about that names no drug. */
  public static final String SUBJECT = "Naltrexone";

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  private ExamplePage() {}

  /**
   * The page of an example.
   *
   * @param title what the page's own title says; null for none
   */
  public static CleanPage of(String example, @Nullable String title) {
    ExamplePage page = new ExamplePage();
    String[] parts = example.split(" > ", -1);
    for (int i = 0; i < parts.length; i++) {
      page.add(parts[i], i + 1, i == parts.length - 1);
    }
    return page.clean(title);
  }

  private void add(String part, int level, boolean last) {
    if (part.contains(" || ")) {
      String[] rows = part.split(" / ", -1);
      for (int i = 0; i < rows.length; i++) {
        addRow(rows[i], " || ", i == 0 ? BlockKind.TABLE_HEADER : BlockKind.TABLE_ROW);
      }
    } else if (part.contains(" | ")) {
      addRow(part, " | ", BlockKind.TABLE_ROW);
    } else if (part.startsWith("- ")) {
      blocks.add(new Block(BlockKind.LIST_ITEM, 1, 0, append(part.substring(2)), List.of()));
    } else if (last || part.endsWith(":")) {
      blocks.add(new Block(BlockKind.PARAGRAPH, 0, -1, append(part), List.of()));
    } else {
      blocks.add(new Block(BlockKind.HEADING, level, -1, append(part), List.of()));
    }
  }

  private void addRow(String row, String bar, BlockKind kind) {
    Span span = append(row);
    List<Span> cells = new ArrayList<>();
    int start = 0;
    for (int at = row.indexOf(bar); at >= 0; at = row.indexOf(bar, start)) {
      cells.add(new Span(start, at).shift(span.start()));
      start = at + bar.length();
    }
    cells.add(new Span(start, row.length()).shift(span.start()));
    blocks.add(new Block(kind, 0, 0, span, cells));
  }

  private Span append(String words) {
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words).append('\n');
    return span;
  }

  private CleanPage clean(@Nullable String title) {
    Page page = new Page("example", "example", Format.TEXT, text.toString(), "UTF-8", "none", "");
    return new CleanPage(
        page,
        page.source(),
        Alignment.identity(text.length()),
        blocks,
        List.of(),
        new Metadata(title, List.of(), null, null, null, null),
        List.of());
  }
}
