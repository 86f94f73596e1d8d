package dev.touchstone.dataset.export;

import dev.touchstone.compare.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/**
 * Findings as JUnit results, for a build server's list of tests: a finding is a case, and it fails
 * where somebody has to decide.
 */
final class JunitXml {

  private JunitXml() {}

  static void write(RunRecord run, Writer out) throws IOException {
    long failures = run.findings().stream()
        .filter(finding -> Open.needsDecision(finding.verdict()))
        .count();
    String counts = "tests=\"" + run.findings().size() + "\" failures=\"" + failures
        + "\" errors=\"0\" skipped=\"0\"";
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites " + counts + ">\n");
    out.write("<testsuite name=\"touchstone\" " + counts + ">\n");
    for (Finding finding : run.findings()) {
      write(finding, out);
    }
    out.write("</testsuite>\n</testsuites>\n");
  }

  private static void write(Finding finding, Writer out) throws IOException {
    String scope = finding.scope().entrySet().stream()
        .map(limit -> limit.getKey() + "=" + limit.getValue())
        .collect(Collectors.joining(", ", " [", "]"));
    String name = finding.attribute() + (finding.scope().isEmpty() ? "" : scope);
    out.write("<testcase classname=\"" + escape("touchstone." + finding.subject()) + "\" name=\""
        + escape(name + " " + finding.id()) + "\"");
    if (!Open.needsDecision(finding.verdict())) {
      out.write("/>\n");
      return;
    }
    out.write("><failure type=\"" + finding.verdict().code() + "\" message=\""
        + escape(finding.severity().code() + " " + finding.verdict().code()) + "\">"
        + escape(finding.reason() + "\npages: " + String.join(", ", finding.sources()))
        + "</failure></testcase>\n");
  }

  /** Characters that XML 1.0 cannot hold become the replacement character. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> {
      boolean allowed = c == '\t'
          || c == '\n'
          || (c >= ' ' && c < 0xD800)
          || (c >= 0xE000 && c < 0xFFFE)
          || c > 0xFFFF;
      switch (allowed ? c : 0xFFFD) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case 0xFFFD -> escaped.append('\uFFFD');
        default -> escaped.appendCodePoint(c);
      }
    });
    return escaped.toString();
  }
}
