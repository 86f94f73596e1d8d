package dev.touchstone.cli.run;

import dev.touchstone.claims.Claim;
import dev.touchstone.cli.console.Version;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.family.Families;
import dev.touchstone.dataset.DatasetWriter;
import dev.touchstone.dataset.SourceWriter;
import dev.touchstone.dataset.changes.Changes;
import dev.touchstone.dataset.export.Exports;
import dev.touchstone.engine.BatchCounts;
import dev.touchstone.engine.PageResult;
import dev.touchstone.engine.store.Scratch;
import dev.touchstone.vet.card.SourceCard;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that a run writes, written as the run goes on: pages, then findings, then source cards. Whoever
 * adds a file to a run adds it here, and holds no more than a few items of it in memory.
 */
final class RunWriter implements Closeable {

  private final Output output;
  private final DatasetWriter dataset;
  private final SourceWriter sources;
  private final Exports exports;
  private final ReportStep report = new ReportStep(Version.number());
  private boolean closed;

  /** @param folder for what does not fit into memory */
  RunWriter(Output output, Set<Exports.Form> formats, Scratch folder) throws IOException {
    this.output = output;
    this.dataset = new DatasetWriter(output.data(), folder);
    this.sources = new SourceWriter(output.data());
    this.exports = new Exports(formats, Version.number(), output.data());
  }

  /** One more page, in input order. */
  void page(PageResult result) throws IOException {
    dataset.write(result);
    exports.page(result);
    report.add(result);
  }

  /** All pages are there and compared; {@code families} says which copy one another. */
  void compared(BatchCounts counts, Families families) throws IOException {
    dataset.write(families);
    exports.compared(counts);
  }

  /** One more finding, worst first, and the way to its claims. */
  void finding(Finding finding, Function<String, @Nullable Claim> claims) throws IOException {
    dataset.write(finding);
    exports.finding(finding, claims);
    report.add(finding, claims);
  }

  /** All findings are there; {@code claimsOf} gives all claims of a page by its id. */
  void quote(Function<String, List<Claim>> claimsOf) {
    report.quote(claimsOf, dataset::textOf);
  }

  /** One more source card, in the order of page ids. */
  void card(SourceCard card) throws IOException {
    sources.write(card);
    report.add(card);
  }

  /** What has changed since the last run, for the report. */
  void changes(Changes changes) {
    report.add(changes);
  }

  /** Writes the report and closes all files, so that they can be published. */
  void finish() throws IOException {
    dataset.close();
    sources.close();
    exports.finish(output.data());
    report.write(output.reports());
    close();
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      dataset.close();
      sources.close();
      exports.close();
    }
  }
}
