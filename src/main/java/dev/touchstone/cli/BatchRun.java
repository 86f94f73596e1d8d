package dev.touchstone.cli;

import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.family.Families;
import dev.touchstone.engine.BatchCounts;
import dev.touchstone.engine.Comparison;
import dev.touchstone.engine.PageSink;
import dev.touchstone.engine.Stages;
import dev.touchstone.engine.store.Scratch;
import dev.touchstone.page.Notice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pages in, all results out, wherever the pages come from: what {@code run} and {@code merge} share. */
final class BatchRun {

  private final ResultOptions options;
  private final HistoryOptions history;
  private final WorkOptions work;
  private final Stages steps;
  private final Tally tally;
  private final Terminal terminal;

  BatchRun(
      ResultOptions options,
      HistoryOptions history,
      WorkOptions work,
      Stages steps,
      Tally tally,
      Terminal terminal) {
    this.options = options;
    this.history = history;
    this.work = work;
    this.steps = steps;
    this.tally = tally;
    this.terminal = terminal;
  }

  /** Where the pages of a batch come from. */
  interface Pages {

    /** Hands on all pages, and returns what there is to say beyond them. */
    List<Notice> run(PageSink sink) throws IOException, InterruptedException;

    /** To be called when the results are in place. */
    void complete() throws IOException;
  }

  /**
   * Makes the results and prints what became of the batch.
   *
   * @param full whether references are asked for again
   * @return the exit code
   */
  int run(Pages pages, Output output, boolean full) throws IOException, InterruptedException {
    BatchCounts counts;
    int copies;
    List<String> more;
    try (Scratch scratch = new Scratch(output.data().own("scratch"));
        Comparison comparison = new Comparison(steps, scratch, work.threads());
        RunWriter writer = new RunWriter(output, options.formats(), scratch);
        SourceStep cards = new SourceStep(options.sources(), steps, scratch);
        HistoryStep past = new HistoryStep(history, options.out(), steps.recipe(), scratch);
        ReferenceStep references =
            new ReferenceStep(options.checkReferences(), output.data().own("references"), full)) {
      tally.add(pages.run((result, thrown) -> {
        writer.page(result);
        cards.add(result);
        past.add(result);
        comparison.add(result);
        tally.add(result, thrown);
      }));
      Families families = comparison.compare();
      counts = comparison.counts();
      copies = families.surplus();
      writer.compared(counts, families);
      comparison.forEach((finding, claims) -> {
        writer.finding(finding, claims);
        cards.add(finding, claims);
        past.add(finding, claims);
      });
      writer.quote(comparison::claimsOf);
      cards.forEach(card -> writer.card(references.checked(card)));
      tally.add(references.notices());
      past.compare(writer);
      writer.finish();
      output.publish();
      past.record();
      pages.complete();
      references.complete();
      more = Stream.of(references.summary(), past.summary())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      if (output.isStopped()) {
        return ExitCodes.INTERNAL;
      }
      throw e;
    }
    tally.reportTrouble();
    if (!work.quiet()) {
      printSummary(counts, copies);
      more.forEach(terminal.out()::println);
      terminal.out().println("data sets in " + options.out() + ", report in " + options.reports());
    }
    return tally.exitCode() != ExitCodes.DONE ? tally.exitCode() : options.exitCode(counts);
  }

  private void printSummary(BatchCounts counts, int copies) {
    terminal.out().println(tally.pagesLine());
    if (copies > 0) {
      terminal
          .out()
          .println(
              Tally.counted(copies, "page") + " copied from others of the batch, which speak for"
                  + " them (copy_of in pages.jsonl)");
    }
    terminal
        .out()
        .println(terminal.strong(Tally.counted(counts.claims(), "claim")) + " about "
            + Tally.counted(counts.subjects(), "subject"));
    terminal
        .out()
        .println(terminal.strong(Tally.counted(counts.findings(), "finding")) + byVerdict(counts));
  }

  /** {@code : 3 conflict, 1 overlap, 9 agree}; the gravest first. */
  private String byVerdict(BatchCounts counts) {
    List<String> parts = new ArrayList<>();
    counts.verdicts().forEach((verdict, count) -> {
      String part = count + " " + verdict.code();
      parts.add(verdict == Verdict.CONFLICT ? terminal.bad(part) : part);
    });
    return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
  }
}
