package dev.touchstone.dataset.values;

import dev.touchstone.fuse.Answer;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Answers as a table for programs: values stand as their sources spell them, never with the
 * apostrophe that guards the tables for spreadsheets.
 */
public final class AnswerCsv {

  private AnswerCsv() {}

  /** Writes a header and one row an item. */
  public static void write(List<Answer> answers, Writer out) throws IOException {
    CSVPrinter table = new CSVPrinter(out, CSVFormat.RFC4180);
    table.printRecord(
        "item", "value", "status", "confidence", "sources", "of_sources", "runner_up");
    for (Answer answer : answers) {
      table.printRecord(
          answer.item(),
          answer.value(),
          answer.decided() ? "decided" : "undecided",
          String.format(Locale.ROOT, "%.3f", answer.confidence()),
          answer.sources(),
          answer.said(),
          answer.runnerUp());
    }
    table.flush();
  }
}
