package dev.touchstone.dataset.export;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.dataset.XmlText;
import dev.touchstone.engine.BatchCounts;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Findings as JUnit results, for a build server's list of tests: a finding is a case, and it fails
 * where somebody has to decide.
 */
final class JunitXml implements Export {

  private final Writer out;

  JunitXml(Writer out) {
    this.out = out;
  }

  @Override
  public void compared(BatchCounts run) throws IOException {
    long failures = run.verdicts().entrySet().stream()
        .filter(verdict -> verdict.getKey().needsDecision())
        .mapToLong(Map.Entry::getValue)
        .sum();
    String counts =
        "tests=\"" + run.findings() + "\" failures=\"" + failures + "\" errors=\"0\" skipped=\"0\"";
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites " + counts + ">\n");
    out.write("<testsuite name=\"touchstone\" " + counts + ">\n");
  }

  @Override
  public void finding(Finding finding, Function<String, @Nullable Claim> claims)
      throws IOException {
    write(finding, out);
  }

  @Override
  public void close() throws IOException {
    out.write("</testsuite>\n</testsuites>\n");
    out.close();
  }

  private static void write(Finding finding, Writer out) throws IOException {
    String scope = finding.scope().entrySet().stream()
        .map(limit -> limit.getKey() + "=" + limit.getValue())
        .collect(Collectors.joining(", ", " [", "]"));
    String name = finding.attribute() + (finding.scope().isEmpty() ? "" : scope);
    out.write("<testcase classname=\"" + XmlText.escape("touchstone." + finding.subject())
        + "\" name=\"" + XmlText.escape(name + " " + finding.id()) + "\"");
    if (!finding.verdict().needsDecision()) {
      out.write("/>\n");
      return;
    }
    out.write("><failure type=\"" + finding.verdict().code() + "\" message=\""
        + XmlText.escape(finding.severity().code() + " " + finding.verdict().code()) + "\">"
        + XmlText.escape(finding.reason() + "\npages: " + String.join(", ", finding.sources()))
        + "</failure></testcase>\n");
  }
}
