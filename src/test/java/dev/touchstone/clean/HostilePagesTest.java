package dev.touchstone.clean;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void tableWhoseFirstLineNamesNoColumnKeepsItsRows() {
    CleanPage clean = clean("# Title\n\n" + SENTENCE + "\n\n|\n|---|\n| 5 mg |\n| 10 mg |\n");

    assertTrue(clean.text().contains("5 mg") && clean.text().contains("10 mg"));
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

  private static final String ARTICLE = ("<p>" + SENTENCE + "</p>").repeat(3);

  @Test
  void dataAddressOfTenMegabytesIsPassedOver() {
    String picture = "<img alt='' src='data:image/png;base64," + "QUJD".repeat(2_600_000) + "'>";

    CleanPage clean = assertTimeoutPreemptively(
        ofSeconds(60), () -> clean("<html><body>" + picture + "<p>" + SENTENCE + "</p></body>"));

    assertEquals(SENTENCE + "\n", clean.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "style='display: none'",
        "style='visibility:hidden'",
        "style='font-size:0'",
        "style='height:0;overflow:hidden'",
        "style='color:#fff;background-color:#FFF'",
        "style='position:absolute;left:-9999px'",
        "style='position:absolute;clip:rect(0,0,0,0)'",
        "style='clip-path: inset(50%)'",
        "style='width:1px;height:1px;overflow:hidden'",
        "style='font-size:1px'",
        "style='color:transparent'",
        "hidden",
        "aria-hidden='true'"
      })
  void whatNoReaderSeesIsTakenOutAndSaid(String hiding) {
    String hidden = "Buy warfarin here without a prescription, shipped overnight to your door.";

    CleanPage clean = clean("<html><body>" + ARTICLE + "<div " + hiding + ">" + hidden + "</div>");

    assertFalse(clean.text().contains(hidden), clean.text());
    assertTrue(clean.text().contains(SENTENCE), clean.text());
    assertTrue(
        clean.removed().stream()
            .anyMatch(r -> r.reason() == Reason.HIDDEN && r.quote().equals(hidden)),
        () -> clean.removed().toString());
  }

  @Test
  void pageOfFramesSaysThatItsFramesAreNotRead() {
    CleanPage clean = clean("<html><frameset cols='20%,80%'><frame src='menu.html'>"
        + "<frame src='dose.html'></frameset></html>");

    assertEquals("", clean.text());
    assertEquals(
        "a page of frames: the pages in its frames are not read",
        clean.notices().get(0).message());
  }

  @Test
  void copyForReadersWithoutScriptsIsReadOnce() {
    String copy = "<noscript><p>" + SENTENCE + "</p></noscript>";

    CleanPage clean = clean("<html><body>" + ARTICLE + copy + "</body>");

    assertEquals((SENTENCE + "\n\n").repeat(3).strip() + "\n", clean.text());
    assertEquals(Reason.HIDDEN, clean.removed().get(0).reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "يؤخذ الوارفارين مرة واحدة في اليوم في الوقت نفسه تقريبا، ويراقب تأثيره بفحوص الدم.",
        "ワルファリンは1日1回ほぼ同じ時刻に服用し、その効果は血液検査で確認する。",
        "华法林每日一次，在大致相同的时间服用，并通过验血检查其效果。"
      })
  void otherScriptsAreKeptAsTheyStand(String sentence) {
    String page = "<html><body><nav><a href='/'>Menu</a></nav><main><h1>Warfarin</h1>"
        + ("<p>" + sentence + "</p><p>" + SENTENCE + "</p>").repeat(2) + "</main></body>";

    CleanPage clean = clean(page);

    assertTrue(clean.text().contains(sentence), clean.text());
    assertFalse(clean.text().contains("Menu"), clean.text());
  }

  @Test
  void pageWithLittleLeftIsDoubtful() {
    String menu = "<nav>" + "<a href='/x'>Warfarin and other medicines</a> ".repeat(80) + "</nav>";

    CleanPage clean = clean("<html><body>" + menu + "<p>" + SENTENCE + "</p></body>");

    assertTrue(
        clean.notices().stream().anyMatch(n -> n.message().startsWith("cleaning is doubtful")),
        () -> clean.notices().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul>|<li>Take it with food at night",
        "|Take it with food.<br>",
        "|<a href=x>x ",
        "|<p><font><i>x ",
        "<table>|<tr><td>x ",
        "|<b>x "
      })
  void tenThousandUnclosedTagsLoseNothing(String open) {
    int bar = open.indexOf('|');
    String page = "<html><body>" + open.substring(0, bar)
        + open.substring(bar + 1).repeat(10_000) + "<p>" + SENTENCE;

    CleanPage clean = assertTimeoutPreemptively(ofSeconds(60), () -> clean(page));

    assertTrue(clean.text().contains(SENTENCE), clean.text().length() + " characters");
  }

  @Test
  void pageThatScriptsDrawIsDoubtful() {
    String script = "<script>" + ("render('" + SENTENCE + "');").repeat(40) + "</script>";

    CleanPage clean = clean("<!doctype html><html><head><title>Warfarin</title></head><body>"
        + "<div id=app>Loading</div>" + script + "</body></html>");

    assertEquals(
        "cleaning is doubtful: 7 characters of text in much markup; what a reader sees may be drawn"
            + " by scripts, or markup is broken",
        clean.notices().get(0).message());
  }
}
