package dev.touchstone.cli;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.dataset.publish.Publication;
import dev.touchstone.engine.PageResult;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the report of a run needs, and writes it. The one place where {@code run} meets the
 * package {@code report}.
 */
final class ReportStep {

  /** Takes what the report says about a page; keeps no page's text. */
  void add(PageResult result) {}

  /**
   * Writes the report.
   *
   * @param reports where it goes: {@code reports.file("report.html")}
   * @param text gives the cleaned text of a page by its id; null for a page that failed
   */
  void write(
      Publication reports,
      List<Finding> findings,
      List<Claim> claims,
      Function<String, @Nullable String> text)
      throws IOException {}
}
