package dev.touchstone.cli;

import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.family.Families;
import dev.touchstone.dataset.export.Exports;
import dev.touchstone.engine.BatchCounts;
import dev.touchstone.engine.Comparison;
import dev.touchstone.engine.InputFiles;
import dev.touchstone.engine.LocalEngine;
import dev.touchstone.engine.Recall;
import dev.touchstone.engine.Stages;
import dev.touchstone.engine.store.Scratch;
import dev.touchstone.rules.PackFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Read pages, find what they claim about drugs, and report where they contradict each other.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  touchstone run pages/                      all pages of a folder; results in out/, reports/",
      "  touchstone run a.html b.html.gz notes.md   these three pages",
      "  touchstone run pages/ --out march          results in march/ instead of out/",
      "  touchstone run pages/ --fail-on major      exit code 1 if there is a major contradiction",
      "",
      "What it writes:",
      "  out/findings.csv, .jsonl   where pages agree and where they do not, with the reason",
      "  out/claims.csv, .jsonl     every claim, with the page's own words and their place",
      "  out/sources.csv, .jsonl    how far each page can be trusted, line by line with quotes",
      "  out/pages.jsonl            every page: title, author, dates, charset, error",
      "  out/text/                  the pages' content, one file each",
      "  out/removed.jsonl          what was left out of the content, and why",
      "  out/ledger.db              every run, and what editors decide (see `diff`, `review`)",
      "  out/files.sha256           the list of the others; `sha256sum -c` checks them",
      "  reports/report.html        the contradictions, to be read in a browser",
      "  reports/report.md          the same in brief, for a pull request or an e-mail",
      "",
      "With --formats also: out/findings.sarif (2.1.0), out/junit.xml, out/claims.jsonld (W3C Web",
      "Annotation), out/datapackage.json (Data Package 2). `touchstone schema` explains all columns.",
      "",
      "The older results are replaced only when the new ones are complete. Other files in these",
      "folders are left alone."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCodes.DONE_HELP,
      ExitCodes.FOUND_HELP,
      ExitCodes.USAGE_HELP,
      ExitCodes.UNREADABLE_HELP,
      ExitCodes.INTERNAL_HELP
    })
final class RunCommand implements Callable<Integer> {

  /** Verdicts that say nothing is wrong: {@code --fail-on} leaves them out. */
  private static final Set<Verdict> HARMLESS =
      EnumSet.of(Verdict.AGREE, Verdict.COMPATIBLE, Verdict.DERIVED, Verdict.SCOPE);

  @Mixin
  private BatchOptions options;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "out",
      description = "Where the data sets go (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--reports",
      paramLabel = "FOLDER",
      defaultValue = "reports",
      description = "Where the report goes (default: ${DEFAULT-VALUE}).")
  private Path reports;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit with 1 if pages disagree at this severity or above: critical, major,"
          + " minor or info.")
  private @Nullable Severity failOn;

  @Option(
      names = "--sources",
      paramLabel = "FILE",
      description =
          "YAML file with the tiers of pages and hosts that you know, each with a reason.")
  private @Nullable Path sources;

  @Option(
      names = "--check-references",
      paramLabel = "URL",
      description = "Ask this service about the DOIs that pages cite, and remark on their cards"
          + " whether they resolve to the same title, year and first author. Without it nothing"
          + " leaves this machine. The public service is https://api.crossref.org; it is asked"
          + " twice a second at most, and once for each DOI (again with --full).")
  private @Nullable URI checkReferences;

  @Option(
      names = "--formats",
      paramLabel = "FORM",
      split = ",",
      description = "Also write the results for other tools: ${COMPLETION-CANDIDATES}"
          + " (separated by commas).")
  private Set<Exports.Form> formats = new TreeSet<>();

  @Option(
      names = "--full",
      description =
          "Read every page again, also those that have not changed since the last run. The"
              + " results are the same; it only takes longer.")
  private boolean full;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "TEXT",
      description = "Form of the summary: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE});"
          + " JSON is one object on one line.")
  private SummaryForm format = SummaryForm.TEXT;

  @Mixin
  private HistoryOptions history = new HistoryOptions();

  @Mixin
  private PackOption packs;

  private final Function<List<PackFolder>, Stages> stages;
  private final Terminal terminal;

  RunCommand(Function<List<PackFolder>, Stages> stages, Terminal terminal) {
    this.stages = stages;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    int threads = options.threads();
    InputFiles files = options.files(Set.copyOf(List.of(out, reports)));
    Tally tally = new Tally(options, terminal, files.notices(), files.pages().size());
    try (Output output = Output.into(out, reports, terminal)) {
      return run(files, threads, tally, output);
    }
  }

  private int run(InputFiles files, int threads, Tally tally, Output output)
      throws IOException, InterruptedException {
    Stages steps = stages.apply(packs.folders());
    BatchCounts counts;
    int copies;
    List<String> more;
    try (Scratch scratch = new Scratch(output.data().own("scratch"));
        Recall recall = Recall.in(output.data().own("pages"), steps, full);
        Comparison comparison = new Comparison(steps, scratch, threads);
        RunWriter writer = new RunWriter(output, new TreeSet<>(formats), scratch);
        SourceStep cards = new SourceStep(sources, steps, scratch);
        HistoryStep past = new HistoryStep(history, out, steps.recipe(), scratch);
        ReferenceStep references =
            new ReferenceStep(checkReferences, output.data().own("references"), full)) {
      LocalEngine engine = new LocalEngine(steps, threads, recall);
      tally.add(engine.run(files.pages(), (result, thrown) -> {
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
      recall.complete();
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
    int exitCode = tally.exitCode() != ExitCodes.DONE ? tally.exitCode() : exitCode(counts);
    if (!options.quiet()) {
      new Summary(tally, counts, copies, more, out, reports, exitCode).print(format, terminal);
    }
    return exitCode;
  }

  private int exitCode(BatchCounts counts) {
    Severity limit = failOn;
    boolean found = limit != null
        && counts.verdicts().keySet().stream()
            .filter(verdict -> !HARMLESS.contains(verdict))
            .flatMap(verdict -> counts.severities(verdict).keySet().stream())
            .anyMatch(severity -> severity.compareTo(limit) <= 0);
    return found ? ExitCodes.FOUND : ExitCodes.DONE;
  }
}
