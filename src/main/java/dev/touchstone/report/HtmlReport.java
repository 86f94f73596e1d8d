package dev.touchstone.report;

import dev.touchstone.report.data.ReportData;
import dev.touchstone.report.view.ReportView;
import dev.touchstone.report.view.ViewWriter;
import dev.touchstone.report.words.Words;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;

/**
 * Writes a run as one HTML file that needs no network.
 *
 * <p>The same data give the same characters. Whatever stands in a page cannot act in the report: it
 * is escaped by its context, direction and control characters are made visible, and the report's
 * policy forbids every script but its own. Thread-safe.
 */
public final class HtmlReport {

  private final Templates templates = new Templates();

  private final Words words = Words.bundled();
  private final Frame frame = Frame.bundled();

  /** The report as a string. */
  public String render(ReportData data) {
    StringWriter page = new StringWriter();
    render(data, page);
    return page.toString();
  }

  /** Writes the report; does not close the writer. It should be buffered and must write UTF-8. */
  public void render(ReportData data, Writer writer) {
    ReportView view = new ViewWriter(data, words).write();
    templates.render("report.jte", Map.of("view", view, "frame", frame), writer);
  }
}
