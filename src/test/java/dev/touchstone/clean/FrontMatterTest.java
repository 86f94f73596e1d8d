package dev.touchstone.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.touchstone.ingest.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the lines between dashes at the top of a Markdown file say of it. */
class FrontMatterTest {

  private static CleanPage page(String source) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    return new Cleaner()
        .clean(Objects.requireNonNull(
            new PageReader().read("page", "page.md", bytes).page()));
  }

  private static List<String> headings(CleanPage page) {
    return page.blocks().stream()
        .filter(block -> block.kind() == BlockKind.HEADING)
        .map(Block::span)
        .map(span -> span.in(page.text()))
        .toList();
  }

  @Test
  void titleIsTheFirstHeadingWhereTheTextHasNone() {
    CleanPage page =
        page("---\ntitle: \"Naproxen: a guide\"\n---\n## What it treats\n\nAches of the back.\n");

    assertEquals(List.of("Naproxen: a guide", "What it treats"), headings(page));
    assertEquals("Naproxen: a guide", page.metadata().title());
  }

  @Test
  void titleIsNotSaidTwice() {
    CleanPage page = page("---\ntitle: Naproxen\n---\n# All about naproxen\n\nIt eases aches.\n");

    assertEquals(List.of("All about naproxen"), headings(page));
  }

  @Test
  void writersDaysAndSiteAreRead() {
    CleanPage page = page("""
        ---
        author: Ida Holm, Per Lund
        date: 2023-10-01
        updated: 2024-02-11
        site: Home cabinet
        lang: en
        ---
        # Naproxen

        It eases aches.
        """);

    assertEquals(List.of("Ida Holm", "Per Lund"), page.metadata().authors());
    assertEquals("2023-10-01", page.metadata().published());
    assertEquals("2024-02-11", page.metadata().modified());
    assertEquals("Home cabinet", page.metadata().site());
    assertEquals("en", page.metadata().language());
  }

  @Test
  void dayThatIsNoneIsNotOne() {
    CleanPage page = page("---\ndate: soon\n---\n# Naproxen\n\nIt eases aches.\n");

    assertNull(page.metadata().published());
  }
}
