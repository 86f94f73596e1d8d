package dev.touchstone.cli;

import dev.touchstone.claims.Claim;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.compare.Finding;
import dev.touchstone.dataset.Utf8;
import dev.touchstone.dataset.publish.Publication;
import dev.touchstone.engine.PageResult;
import dev.touchstone.report.HtmlReport;
import dev.touchstone.report.MarkdownReport;
import dev.touchstone.report.data.PageRow;
import dev.touchstone.report.data.ReportData;
import dev.touchstone.vet.card.SourceCard;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the report of a run needs, and writes it. The one place where {@code run} meets the
 * package {@code report}.
 */
final class ReportStep {

  private final ReportData.Builder data;

  ReportStep(String version) {
    data = new ReportData.Builder(version);
  }

  /** Takes what the report says about a page; keeps no page's text. */
  void add(PageResult result) {
    CleanPage page = result.page();
    PageResult.Failure failure = result.failure();
    if (page != null) {
      data.page(PageRow.of(page, result.claims()));
    } else if (failure != null) {
      data.page(PageRow.failed(result.input().id(), result.input().path(), failure.cause()));
    }
  }

  /**
   * Writes the report.
   *
   * @param reports where it goes
   * @param cards of all pages that could be read
   * @param text gives the cleaned text of a page by its id; null for a page that failed
   */
  void write(
      Publication reports,
      List<Finding> findings,
      List<Claim> claims,
      List<SourceCard> cards,
      Function<String, @Nullable String> text)
      throws IOException {
    Map<String, Claim> byId = new HashMap<>();
    claims.forEach(claim -> byId.put(claim.id(), claim));
    data.findings(findings, byId::get, text).contents(claims, text).cards(cards);
    ReportData report = data.build();
    try (Writer out = Utf8.writer(reports.file("report.html"))) {
      new HtmlReport().render(report, out);
    }
    try (Writer out = Utf8.writer(reports.file("report.md"))) {
      new MarkdownReport().render(report, out);
    }
  }
}
