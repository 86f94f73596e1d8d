package dev.touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.report.data.PageRow;
import dev.touchstone.report.data.ReportData;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page may try, and that it stays text. */
class HostilePageTest {

  private static Document reportOn(String hostile) {
    SampleRun run = new SampleRun();
    run.page(new PageRow(hostile, hostile, hostile, 1, Map.of(), List.of(hostile), hostile));
    Claim claim = run.claim(
        hostile, new Value.Text(hostile), Map.of("agent", hostile), hostile + "[" + hostile + "]");
    run.finding(hostile, Verdict.CONFLICT, Severity.MAJOR, hostile, List.of("agent"), claim);
    run.finding(hostile, Verdict.AGREE, Severity.INFO, hostile, List.of("agent"), claim);
    ReportData data = run.builder().linkTexts("../out/text/").build();
    return Jsoup.parse(new HtmlReport().render(data));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "//evil.example/x",
        "../../../etc/passwd",
        "<!--",
        "]]>",
        "&lt;script&gt;",
        "${7*7}",
        "@if(true)"
      })
  void pageContentStaysText(String hostile) {
    Document report = reportOn(hostile);

    assertEquals(1, report.select("script").size());
    assertEquals(1, report.select("style").size());
    assertEquals(List.of(), report.select("img, iframe, object, embed, base, link, [src]"));
    for (Element element : report.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> assertFalse(attribute.getKey().startsWith("on"), element::toString));
    }
    for (Element link : report.select("[href]")) {
      assertTrue(
          link.attr("href").matches("(?s)#.*|\\.\\./out/text/(?!\\.\\.|/).*"), link::toString);
    }
    assertEquals(hostile, report.expectFirst("mark").text());
  }

  @Test
  void marksThatTurnTheDirectionBecomeVisible() {
    assertEquals(
        "50[U+202E]gm 5[U+2066]",
        reportOn("50\u202Egm 5\u2066").expectFirst("mark").text());
  }

  @Test
  void controlCharactersAndHalvesOfCharactersAreReplaced() {
    assertEquals(
        "a\uFFFDb\uFFFDc\uFFFDd 😀",
        reportOn("a\u0000b\uD800c\uDC00d 😀").expectFirst("mark").text());
  }

  @Test
  void quoteOfAMegabyteIsCutWhereItCanBeSeen() {
    String megabyte = "x".repeat(1 << 20);
    Document report = reportOn(megabyte);

    assertEquals(
        "[… 1047976 characters left out …]", report.expectFirst(".cut").text().strip());
    assertTrue(report.expectFirst("blockquote").text().length() < 1_000);
  }

  @Test
  void folderOfTextsMustBeARelativeLink() {
    ReportData.Builder builder = new ReportData.Builder("1");

    assertThrows(IllegalArgumentException.class, () -> builder.linkTexts("https://evil.example/"));
    assertThrows(IllegalArgumentException.class, () -> builder.linkTexts("//evil.example/"));
  }
}
