package dev.touchstone.report;

import static dev.touchstone.report.SampleRun.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import dev.touchstone.clean.Reason;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.report.data.PageRow;
import dev.touchstone.report.data.ReportData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final Map<String, String> ORAL = Map.of("route", "oral");

  private final SampleRun run =
      new SampleRun().page("one", "First page").page("two", "Second page");

  private final Claim fifty =
      run.claim("one", quantity("50", "50", "mg"), ORAL, "Start low. [Take 50 mg a day.] Rest.");
  private final Claim hundred =
      run.claim("two", quantity("100", "100", "mg"), ORAL, "[The dose is 100 mg].");

  private Document document() {
    return Jsoup.parse(run.html());
  }

  private static List<String> ids(Document report, String selector) {
    return report.select(selector).stream().map(Element::id).toList();
  }

  @Test
  void findingShowsQuestionReasonAndBothSides() {
    run.finding("f1", Verdict.CONFLICT, Severity.CRITICAL, fifty, hundred);

    Element card = document().expectFirst("#finding-f1");

    assertEquals("naltrexone: dose, oral", card.expectFirst("h3").text());
    assertEquals("conflict critical #", card.expectFirst(".tags").text());
    assertEquals("Reason of f1.", card.expectFirst(".reason").text());
    assertEquals(List.of("A 50 mg 1 page", "B 100 mg 1 page"), card.select("h4").eachText());
    assertEquals(
        List.of("Start low. Take 50 mg a day. Rest.", "The dose is 100 mg."),
        card.select("blockquote").eachText());
    assertEquals(
        List.of("Take 50 mg a day.", "The dose is 100 mg"), card.select("mark").eachText());
    assertEquals(
        List.of("First page Dosing › By mouth one", "Second page Dosing › By mouth two"),
        card.select("figcaption").eachText());
  }

  @Test
  void gravestFindingsComeFirstAndSettledOnesAreFoldedAway() {
    run.finding("f1", Verdict.AGREE, Severity.INFO, fifty)
        .finding("f2", Verdict.OVERLAP, Severity.MINOR, fifty, hundred)
        .finding("f3", Verdict.CONFLICT, Severity.MINOR, fifty, hundred)
        .finding("f4", Verdict.SUSPECT_UNIT, Severity.CRITICAL, fifty, hundred)
        .finding("f5", Verdict.SCOPE, Severity.INFO, fifty, hundred);
    Document report = document();

    assertEquals(List.of("finding-f4", "finding-f3", "finding-f2"), ids(report, "article.finding"));
    assertEquals(List.of("finding-f5", "finding-f1"), ids(report, "details.group details.finding"));
    assertEquals("3 findings need a decision", report.expectFirst("h1").text());
  }

  @Test
  void countsAreThoseOfTheWholeRun() {
    run.page(PageRow.failed("scan", "in/scan.pdf", "binary data"))
        .finding("f1", Verdict.CONFLICT, Severity.MAJOR, fifty, hundred)
        .finding("f2", Verdict.AGREE, Severity.INFO, fifty)
        .finding("f3", Verdict.AGREE, Severity.INFO, hundred);
    Document report = document();

    assertEquals(
        List.of("Pages 3", "Claims 4", "Findings 3", "Not read 1"),
        report.select(".facts div").eachText());
    assertEquals(
        List.of("1 conflict", "2 agreements"),
        report.select(".masthead .legend li").eachText());
  }

  @Test
  void everyFindingHasOnePermalinkThatLeadsToIt() {
    run.finding("f1", Verdict.CONFLICT, Severity.MAJOR, fifty, hundred)
        .finding("f2", Verdict.AGREE, Severity.INFO, fifty);
    Document report = document();

    for (Element link : report.select("a[href^=#]")) {
      assertEquals(
          1, report.select("[id=" + link.attr("href").substring(1) + "]").size());
    }
    assertEquals(
        List.of("#finding-f1", "#finding-f2"), report.select(".permalink").eachAttr("href"));
  }

  @Test
  void claimsOnTheSameWordsEachLeadToThem() throws IOException {
    Claim same =
        run.claim("one", quantity("25", "25", "mg"), ORAL, "Start low. [Take 50 mg a day.] Rest.");
    run.finding("f1", Verdict.CONFLICT, Severity.MAJOR, fifty, same);
    Document report = document();

    for (Claim claim : List.of(fifty, same)) {
      assertEquals(
          "Take 50 mg a day.",
          report.expectFirst("[id=claim-" + claim.id() + "]").text());
    }
    assertEquals(1, report.select("#page-0 mark").size());
    Document committed = Jsoup.parse(Path.of("reports", "report.html"));
    assertTrue(committed.select("[id^=claim-]").size() > 100);
    assertEquals(List.of(), committed.select("[id^=claim-]:not(:matches(.))"));
  }

  @Test
  void pagesTableTellsWhatWasTakenOutAndWhatFailed() {
    run.page(new PageRow(
            "three",
            "in/three.html",
            null,
            7,
            Map.of(Reason.PRICE_TABLE, 1, Reason.NAVIGATION, 4),
            List.of("cut after 100 levels"),
            null))
        .page(PageRow.failed("scan", "in/scan.pdf", "binary data"));

    assertEquals(
        List.of(
            "First page one.html 2 0",
            "scan scan.pdf 0 0 Not read: binary data",
            "three three.html 7 0 4 navigation blocks 1 price table cut after 100 levels",
            "Second page two.html 2 0"),
        document().select("tbody tr").eachText());
  }

  @Test
  void sidesSayWhatTheyLimitThemselvesTo() {
    Claim weekly = run.claim(
        "two", quantity("1", "1", "d"), Map.of("frequency", "1/wk"), "[The dose is 100 mg].");
    run.finding(
        "f1",
        Verdict.SCOPE,
        Severity.INFO,
        "washout",
        List.of("basis", "frequency"),
        fifty,
        weekly);

    Element card = document().expectFirst("#finding-f1");

    assertEquals(
        List.of("frequency: not stated", "frequency: once a week"),
        card.select(".side .scope li").eachText());
    assertEquals(
        List.of("route: oral", "differs or unsaid: basis", "same scope, ranges lie apart"),
        card.select(":root > .scope li, .sides ~ .scope li").eachText());
    assertEquals("50 mg · 1 day", card.expectFirst(".gist").text());
  }

  @Test
  void filtersKnowEverythingThatTheCardsCarry() {
    run.finding("f1", Verdict.CONFLICT, Severity.MAJOR, fifty, hundred)
        .finding("f2", Verdict.AGREE, Severity.INFO, hundred);
    Document report = document();

    assertEquals(List.of("conflict", "agree"), report.select("[name=verdict]").eachAttr("value"));
    assertEquals(List.of("", "one", "two"), report.select("#source option").eachAttr("value"));
    assertEquals("0 1", report.expectFirst("#finding-f1").attr("data-sources"));
    assertEquals("1", report.expectFirst("#finding-f2").attr("data-sources"));
  }

  @Test
  void reportWithoutFindingsSaysSo() {
    assertEquals("Nothing needs a decision", document().expectFirst("h1").text());
  }

  @Test
  void sameRunInAnyOrderGivesTheSameCharacters() {
    run.finding("f1", Verdict.CONFLICT, Severity.MAJOR, fifty, hundred)
        .finding("f2", Verdict.CONFLICT, Severity.MAJOR, fifty, hundred)
        .finding("f3", Verdict.AGREE, Severity.INFO, fifty);
    String first = run.html();
    Collections.reverse(run.findings());

    assertEquals(first, run.html());
  }

  @Test
  void nothingIsFetchedFromAnywhere() {
    run.finding("f1", Verdict.CONFLICT, Severity.MAJOR, fifty, hundred);
    String html =
        new HtmlReport().render(run.builder().linkTexts("../out/text/").build());
    Document report = Jsoup.parse(html);

    assertEquals(List.of(), report.select("[src], link, iframe, img, object, [style]"));
    for (Element link : report.select("[href]")) {
      assertTrue(
          link.attr("href").matches("#[\\w-]+|\\.\\./out/text/(one|two)\\.txt"), link::toString);
    }
    assertTrue(Pattern.compile("https?:").matcher(html).results().findAny().isEmpty());
    assertTrue(report
        .expectFirst("meta[http-equiv=Content-Security-Policy]")
        .attr("content")
        .startsWith("default-src 'none'; style-src 'sha256-"));
  }

  @Test
  void thousandFindingsStayUnderTwoMegabytes() {
    String html = SampleRun.large(1_000).html();

    assertTrue(html.length() < 1_900_000, () -> html.length() + " characters");
    Document report = Jsoup.parse(html);
    int full = report.select(".finding:has(.sides)").size();
    assertEquals(1_000, report.select(".finding").size());
    assertEquals(1_000 - full, report.select(".finding:has(.said)").size());
    assertTrue(report.expectFirst("main .note").text().contains("the " + full + " worst findings"));
  }

  @Test
  void moreFindingsThanFitAreCountedAndAnnounced() {
    for (int i = 0; i < ReportData.MOST_FINDINGS + 7; i++) {
      run.finding("f" + i, Verdict.AGREE, Severity.INFO, fifty);
    }
    Document report = document();

    assertEquals(ReportData.MOST_FINDINGS, report.select("details.finding").size());
    assertEquals(
        "This file shows the 5000 worst of 5007 findings. The other 7 are in findings.jsonl.",
        report.expectFirst(".note").text());
    assertEquals(
        List.of("5007 agreements"), report.select(".masthead .legend li").eachText());
  }
}
