package dev.touchstone.cli.run;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.option.SummaryForm;
import dev.touchstone.compare.Verdict;
import dev.touchstone.dataset.json.JsonLines;
import dev.touchstone.engine.BatchCounts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run says at its end.
 *
 * @param copies pages that are copies of others in the batch
 * @param remarks further lines, such as what has changed since the last run
 * @param out folder of the data sets
 * @param reports folder of the report
 * @param exitCode with which the program ends
 */
record Summary(
    Tally tally,
    BatchCounts counts,
    int copies,
    List<String> remarks,
    Path out,
    Path reports,
    int exitCode) {

  void print(SummaryForm form, Terminal terminal) throws IOException {
    if (form == SummaryForm.JSON) {
      @SuppressWarnings("resource") // the terminal outlives the run
      JsonLines line = new JsonLines(terminal.out());
      line.write(Summary::json, this);
      line.flush();
    } else {
      print(terminal);
    }
  }

  private void print(Terminal terminal) {
    PrintWriter lines = terminal.out();
    lines.println(tally.pagesLine());
    if (copies > 0) {
      lines.println(Tally.counted(copies, "page") + " copied from others of the batch, which speak"
          + " for them (copy_of in pages.jsonl)");
    }
    lines.println(terminal.strong(Tally.counted(counts.claims(), "claim")) + " about "
        + Tally.counted(counts.subjects(), "subject"));
    lines.println(
        terminal.strong(Tally.counted(counts.findings(), "finding")) + byVerdict(terminal));
    remarks.forEach(lines::println);
    lines.println("data sets in " + out + ", report in " + reports);
  }

  /** {@code : 3 conflict, 1 overlap, 9 agree}; the gravest first. */
  private String byVerdict(Terminal terminal) {
    List<String> parts = new ArrayList<>();
    counts.verdicts().forEach((verdict, count) -> {
      String part = count + " " + verdict.code();
      parts.add(verdict == Verdict.CONFLICT ? terminal.bad(part) : part);
    });
    return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
  }

  private static void json(JsonGenerator json, Summary summary) throws IOException {
    Tally tally = summary.tally;
    json.writeObjectFieldStart("pages");
    json.writeNumberField("read", tally.read());
    json.writeNumberField("failed", tally.failures().size());
    json.writeNumberField("copies", summary.copies);
    json.writeEndObject();
    json.writeArrayFieldStart("failures");
    for (Tally.Failed page : tally.failures()) {
      json.writeStartObject();
      json.writeStringField("path", page.path());
      json.writeStringField("cause", page.cause());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("notices", tally.notices());
    json.writeNumberField("claims", summary.counts.claims());
    json.writeNumberField("subjects", summary.counts.subjects());
    json.writeNumberField("findings", summary.counts.findings());
    writeVerdicts(json, summary.counts);
    json.writeArrayFieldStart("remarks");
    for (String remark : summary.remarks) {
      json.writeString(remark);
    }
    json.writeEndArray();
    json.writeStringField("out", summary.out.toString());
    json.writeStringField("reports", summary.reports.toString());
    json.writeNumberField("exit", summary.exitCode);
  }

  /** {@code "verdicts":{"conflict":{"critical":1,"minor":2}}}; only what occurs. */
  private static void writeVerdicts(JsonGenerator json, BatchCounts counts) throws IOException {
    json.writeObjectFieldStart("verdicts");
    for (Verdict verdict : counts.verdicts().keySet()) {
      json.writeObjectFieldStart(verdict.code());
      for (var severity : counts.severities(verdict).entrySet()) {
        json.writeNumberField(severity.getKey().code(), severity.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
