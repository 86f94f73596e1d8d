package dev.touchstone.cli.run;

import dev.touchstone.cli.console.ExitCodes;
import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.option.HistoryOptions;
import dev.touchstone.cli.option.ResultOptions;
import dev.touchstone.cli.option.WorkOptions;
import dev.touchstone.compare.family.Families;
import dev.touchstone.engine.BatchCounts;
import dev.touchstone.engine.Comparison;
import dev.touchstone.engine.PageSink;
import dev.touchstone.engine.Stages;
import dev.touchstone.engine.store.Scratch;
import dev.touchstone.page.Notice;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Pages in, all results out, wherever the pages come from: what {@code run} and {@code merge} share. */
public final class BatchRun {

  private final ResultOptions options;
  private final HistoryOptions history;
  private final WorkOptions work;
  private final Stages steps;
  private final Tally tally;
  private final Terminal terminal;

  public BatchRun(
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
  public interface Pages {

    /** Hands on all pages, and returns what there is to say beyond them. */
    List<Notice> run(PageSink sink) throws IOException, InterruptedException;

    /** To be called when the results are in place. */
    void complete() throws IOException;
  }

  /** What takes part from the first page to the last file. */
  private record Parts(
      Comparison comparison,
      RunWriter writer,
      SourceStep cards,
      HistoryStep past,
      ReferenceStep references) {}

  /**
   * Makes the results and prints what became of the batch.
   *
   * @param full whether references are asked for again
   * @return the exit code
   */
  public int run(Pages pages, Output output, boolean full)
      throws IOException, InterruptedException {
    Summary summary;
    try (Scratch scratch = new Scratch(output.data().own("scratch"));
        Comparison comparison = new Comparison(steps, scratch, work.threads());
        RunWriter writer = new RunWriter(output, options.formats(), scratch);
        SourceStep cards = new SourceStep(options.sources(), steps, scratch);
        HistoryStep past = new HistoryStep(history, options.out(), steps.recipe(), scratch);
        ReferenceStep references =
            new ReferenceStep(options.checkReferences(), output.data().own("references"), full)) {
      summary = make(new Parts(comparison, writer, cards, past, references), pages, output);
    } catch (IOException e) {
      if (output.isStopped()) {
        return ExitCodes.INTERNAL;
      }
      throw e;
    }
    tally.reportTrouble();
    if (!work.quiet()) {
      summary.print(options.format(), terminal);
    }
    return summary.exitCode();
  }

  private Summary make(Parts parts, Pages pages, Output output)
      throws IOException, InterruptedException {
    read(parts, pages);
    Families families = parts.comparison.compare(parts.cards::add);
    parts.comparison.trust(parts.cards.priors());
    BatchCounts counts = parts.comparison.counts();
    write(parts, counts, families);
    output.publish();
    parts.past.record();
    pages.complete();
    parts.references.complete();
    List<String> remarks = Stream.of(parts.references.summary(), parts.past.summary())
        .filter(line -> !line.isEmpty())
        .toList();
    int exitCode = tally.exitCode() != ExitCodes.DONE ? tally.exitCode() : options.exitCode(counts);
    return new Summary(
        tally, counts, families.surplus(), remarks, options.out(), options.reports(), exitCode);
  }

  private void read(Parts parts, Pages pages) throws IOException, InterruptedException {
    tally.add(pages.run((result, thrown) -> {
      parts.writer.page(result);
      parts.cards.add(result);
      parts.past.add(result);
      parts.comparison.add(result);
      tally.add(result, thrown);
    }));
  }

  private void write(Parts parts, BatchCounts counts, Families families)
      throws IOException, InterruptedException {
    parts.writer.compared(counts, families);
    parts.comparison.forEach((finding, claims) -> {
      parts.writer.finding(finding, claims);
      parts.past.add(finding, claims);
    });
    parts.writer.quote(parts.comparison::claimsOf);
    parts.cards.forEach(card -> parts.writer.card(parts.references.checked(card)));
    tally.add(parts.references.notices());
    parts.past.compare(parts.writer);
    parts.writer.finish();
  }
}
