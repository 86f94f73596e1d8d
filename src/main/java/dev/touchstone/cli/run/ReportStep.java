package dev.touchstone.cli.run;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.dataset.Utf8;
import dev.touchstone.dataset.changes.Changes;
import dev.touchstone.dataset.publish.Publication;
import dev.touchstone.engine.PageResult;
import dev.touchstone.report.HtmlReport;
import dev.touchstone.report.MarkdownReport;
import dev.touchstone.report.data.PageRow;
import dev.touchstone.report.data.ReportData;
import dev.touchstone.vet.card.SourceCard;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
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
    data.page(PageRow.of(result));
  }

  /** Takes a finding and the way to its claims. */
  void add(Finding finding, Function<String, @Nullable Claim> claims) {
    data.finding(finding, claims);
  }

  /**
   * Takes the pages' own words, once all findings are there.
   *
   * @param claimsOf gives all claims of a page by its id
   * @param text gives the cleaned text of a page by its id; null for a page that failed
   */
  void quote(Function<String, List<Claim>> claimsOf, Function<String, @Nullable String> text) {
    data.quotes(text).contents(claimsOf, text);
  }

  /** Takes the card of a page, once the pages were quoted. */
  void add(SourceCard card) {
    data.card(card);
  }

  /** Takes what has changed since the last run. */
  void add(Changes changes) {
    data.changes(changes);
  }

  /** Writes the report. */
  void write(Publication reports) throws IOException {
    ReportData report = data.build();
    try (Writer out = Utf8.writer(reports.file("report.html"))) {
      new HtmlReport().render(report, out);
    }
    try (Writer out = Utf8.writer(reports.file("report.md"))) {
      new MarkdownReport().render(report, out);
    }
  }
}
