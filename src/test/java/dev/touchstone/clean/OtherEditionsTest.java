package dev.touchstone.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages made for something other than a browser's window: for print, for telephones, for old readers, for none. */
class OtherEditionsTest {

  private static final String SENTENCE =
      "Warfarin is taken once a day – at about the same time – and its effect is checked by blood tests.";

  private static final String TEXT = ("<p>" + SENTENCE + "</p>").repeat(3);

  private static final String KEPT = (SENTENCE + "\n\n").repeat(3).strip() + "\n";

  @Test
  void printVersionIsContentThoughItsClassSaysPrint() {
    CleanPage clean =
        Cleaned.of("<html><body class='print'><div class='noprint'><a href='#'>Close</a>"
            + "</div><div class='print-content'>" + TEXT + "</div></body></html>");

    assertEquals(KEPT, clean.text());
  }

  @Test
  void mobileEditionLosesItsMenusAndBarsByTheNamesOfItsElements() {
    CleanPage clean = Cleaned.of("<!doctype html><html amp><body>"
        + "<amp-sidebar><ul><li><a href='/a'>All medicines</a></li></ul></amp-sidebar>"
        + "<amp-consent><p>We use cookies to show you what fits you best.</p></amp-consent>"
        + "<article><h1>Warfarin</h1><amp-img src='a.png' width=1 height=1></amp-img>" + TEXT
        + "<amp-ad width=300 height=250>Order your tablets at half the usual price today.</amp-ad>"
        + "</article></body></html>");

    assertEquals("Warfarin\n\n" + KEPT, clean.text());
    assertTrue(clean.removed().stream().anyMatch(r -> r.reason() == Reason.CONSENT));
  }

  @Test
  void textThatStandsOnlyInNoscriptIsRead() {
    CleanPage clean = Cleaned.of("<html><body><div id=app></div><noscript><h1>Warfarin</h1>" + TEXT
        + "</noscript></body></html>");

    assertTrue(clean.text().contains(SENTENCE), clean.text());
  }

  @Test
  void framesetBesideABodySaysThatItsFramesAreNotReadAndTheBodyIs() {
    CleanPage clean = Cleaned.of("<html><body><main>" + TEXT + "</main><iframe src='dose.html'>Your"
        + " browser shows no frames.</iframe></body></html>");

    assertEquals(KEPT, clean.text());
    assertFalse(clean.text().contains("browser"));
  }

  @Test
  void bytesThatAreNotOfTheDeclaredCharsetAreReadByWhatTheyAre() {
    String head = "<html><head><meta charset='%s'></head><body>" + TEXT + "</body></html>";

    CleanPage declaredOld =
        Cleaned.of(head.formatted("iso-8859-1").getBytes(StandardCharsets.UTF_8));
    CleanPage declaredUnknown =
        Cleaned.of(head.formatted("x-none").getBytes(Charset.forName("windows-1252")));

    assertTrue(declaredOld.text().contains("day"), declaredOld.text());
    assertEquals(3, declaredOld.blocks().size());
    assertEquals(KEPT, declaredUnknown.text());
  }

  @Test
  void linesOfCodeStayLines() {
    CleanPage clean = Cleaned.of("<html><body><main>" + TEXT + "<pre>Half-life   18 h\n\nPeak"
        + "        2 h<br>Bound       99 %\n</pre></main></body></html>");

    assertEquals(KEPT + "\nHalf-life 18 h\nPeak 2 h\nBound 99 %\n", clean.text());
    assertEquals(BlockKind.CODE, clean.blocks().get(3).kind());
  }

  @Test
  void tableThatOnlyPlacesThingsIsReadAsText() {
    CleanPage clean = Cleaned.of("<html><body><table><tr><td class='nav'><a href='/a'>All medicines"
        + "</a></td><td><h1>Warfarin</h1>" + TEXT + "</td></tr></table></body></html>");

    assertEquals("Warfarin\n\n" + KEPT, clean.text());
    assertTrue(clean.removed().stream().anyMatch(r -> r.reason() == Reason.NAVIGATION));
  }

  @Test
  void textInAttributesIsNoText() {
    CleanPage clean = Cleaned.of("<html><body><main data-note='Buy it here' title='A shop'>" + TEXT
        + "<img src='a.png' alt='A box of tablets'><input value='Search' placeholder='Your drug'>"
        + "</main></body></html>");

    assertEquals(KEPT, clean.text());
  }

  @Test
  void pageWrittenFromTheRightIsReadAsItStands() {
    String arabic =
        "يؤخذ الوارفارين مرة واحدة في اليوم في الوقت نفسه تقريبا، ويراقب تأثيره بفحوص الدم.";
    CleanPage clean =
        Cleaned.of("<html dir='rtl' lang='ar'><body><nav><a href='/'>القائمة</a></nav>"
            + "<main><p>" + arabic + "</p><p>" + arabic + " ثم</p></main></body></html>");

    assertEquals(arabic + "\n\n" + arabic + " ثم\n", clean.text());
    assertEquals("ar", clean.metadata().language());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, utf-8, 5 µg – “once a day” – is the naïve dose in a café.",
    "Shift_JIS, utf-8, ワルファリンは1日1回ほぼ同じ時刻に服用し、その効果は血液検査で確認する。",
    "Shift_JIS, Shift_JIS, ワルファリンは1日1回ほぼ同じ時刻に服用し、その効果は血液検査で確認する。",
    "GBK, gb2312, 华法林每日一次，在大致相同的时间服用，并通过验血检查其效果。",
    "utf-8, iso-8859-1, 5 µg – “once a day” – is the naïve dose in a café."
  })
  void bytesAreReadByWhatTheyAreWhateverThePageSays(
      String written, String declared, String sentence) {
    String page = "<html><head><meta charset='" + declared + "'></head><body><main>"
        + ("<p>" + sentence + "</p>").repeat(3) + "</main></body></html>";

    CleanPage clean = Cleaned.of(page.getBytes(Charset.forName(written)));

    assertEquals((sentence + "\n\n").repeat(3).strip() + "\n", clean.text());
  }

  @ParameterizedTest
  @CsvSource({
    "华法林, 药品, 华法林每日一次，在大致相同的时间服用，并通过验血检查其效果。如果漏服，请在当天尽快补服。",
    "ワルファリン, 薬, ワルファリンは1日1回ほぼ同じ時刻に服用し、その効果は血液検査で確認する。飲み忘れたときは、その日のうちに服用する。",
    "วาร์ฟาริน, ยา, วาร์ฟารินรับประทานวันละครั้งในเวลาเดียวกันทุกวันและตรวจผลด้วยการตรวจเลือดอย่างสม่ำเสมอ",
    "וורפרין, תרופה, 'וורפרין נלקח פעם ביום, בערך באותה שעה, והשפעתו נבדקת בבדיקות דם סדירות.'"
  })
  void textWithoutSpacesOrFromTheRightIsToldFromItsMenus(
      String drug, String word, String sentence) {
    String links = ("<a href='/x'>" + word + "</a> ").repeat(20);
    String page = "<html><body><div>" + links + "</div><div><h1>" + drug + "</h1>"
        + ("<p>" + sentence + "</p>").repeat(6) + "</div><div>" + links + "</div></body></html>";

    CleanPage clean = Cleaned.of(page);

    assertTrue(clean.text().startsWith(drug + "\n\n" + sentence), clean.text());
    assertFalse(clean.text().contains(word + " " + word), clean.text());
  }

  @Test
  void boxAmongParagraphsStaysAndASayingTakenFromThemGoes() {
    String box = "Ask before you take anything else for pain: many tablets that are sold without a"
        + " prescription make a bleeding more likely, and your own doctor knows which.";
    CleanPage clean = Cleaned.of(
        "<html><body><article><h1>Warfarin</h1>" + TEXT + "<aside><p>" + box + "</p></aside>" + TEXT
            + "<aside>“once a day”</aside>" + TEXT + "</article></body></html>");

    assertTrue(clean.text().contains(box), clean.text());
    assertFalse(clean.text().contains("“once"), clean.text());
  }
}
