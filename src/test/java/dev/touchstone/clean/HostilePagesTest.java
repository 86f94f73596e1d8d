package dev.touchstone.clean;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Pages made to break a cleaner. The generous times only tell linear from quadratic. */
class HostilePagesTest {

  private static final String SENTENCE =
      "Warfarin is taken once a day, at about the same time, and its effect is checked by blood tests.";

  private static CleanPage clean(String source) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    Page page = new PageReader().read("page", "page.html", bytes).page();
    if (page == null) {
      throw new AssertionError("page could not be read");
    }
    return new Cleaner().clean(page);
  }

  @Test
  void deepNestingIsReadAndSaid() {
    String page =
        "<html><body>" + "<div>".repeat(100_000) + SENTENCE + "</div>".repeat(100_000) + "</body>";

    CleanPage clean = assertTimeoutPreemptively(ofSeconds(30), () -> clean(page));

    assertTrue(clean.text().contains(SENTENCE), clean.text());
    assertEquals(1, clean.notices().size());
  }

  @Test
  void deepNestingOfTablesAndListsIsRead() {
    String page = "<html><body>"
        + "<table><tr><td>".repeat(3_000)
        + "<ul><li>".repeat(3_000)
        + SENTENCE
        + "</body>";

    CleanPage clean = assertTimeoutPreemptively(ofSeconds(30), () -> clean(page));

    assertTrue(clean.text().contains(SENTENCE), clean.text());
  }

  @Test
  void aHundredThousandSiblingsTakeLinearTime() {
    String page = "<html><body>" + ("<p>" + SENTENCE + "</p>").repeat(100_000) + "</body>";

    CleanPage clean = assertTimeoutPreemptively(ofSeconds(60), () -> clean(page));

    assertEquals(100_000, clean.blocks().size());
  }

  @Test
  void unclosedTagsAndStrayEndTagsLoseNothing() {
    CleanPage clean =
        clean("<html><p>" + SENTENCE + "<b>Bold <i>both</b> slanted</i></div></p><p>" + SENTENCE);

    assertEquals(SENTENCE + "Bold both slanted\n\n" + SENTENCE + "\n", clean.text());
  }

  @Test
  void manyBarsWithoutATableStayText() {
    CleanPage clean =
        assertTimeoutPreemptively(ofSeconds(30), () -> clean("|\n".repeat(50_000) + SENTENCE));

    assertTrue(clean.text().contains(SENTENCE));
  }

  @Test
  void manyOpenBracketsInMarkdownTakeLinearTime() {
    String page =
        "# Title\n\n**bold** **more** [x](y)\n\n" + "[".repeat(200_000) + "\n\n" + SENTENCE;

    CleanPage clean = assertTimeoutPreemptively(ofSeconds(60), () -> clean(page));

    assertTrue(clean.text().contains(SENTENCE));
  }

  @Test
  void oneLongWordTakesLinearTime() {
    CleanPage clean =
        assertTimeoutPreemptively(ofSeconds(60), () -> clean("a.b-c@".repeat(300_000)));

    assertEquals(1_800_001, clean.text().length());
  }
}
