package dev.touchstone.cli;

import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.console.Version;
import dev.touchstone.cli.option.BatchOptions;
import dev.touchstone.cli.option.FetchOptions;
import dev.touchstone.cli.option.HistoryOptions;
import dev.touchstone.cli.option.PackOption;
import dev.touchstone.cli.option.ResultOptions;
import dev.touchstone.cli.option.WorkOptions;
import dev.touchstone.cli.run.BatchRun;
import dev.touchstone.cli.run.Output;
import dev.touchstone.cli.run.ShardRun;
import dev.touchstone.cli.run.Tally;
import dev.touchstone.engine.Input;
import dev.touchstone.engine.InputFiles;
import dev.touchstone.engine.LocalEngine;
import dev.touchstone.engine.PageSink;
import dev.touchstone.engine.Recall;
import dev.touchstone.engine.Stages;
import dev.touchstone.engine.shard.Shard;
import dev.touchstone.page.Notice;
import dev.touchstone.rules.PackFolder;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
      "  touchstone run --urls list.txt             pages from the web, fetched politely",
      "  touchstone run pages/ --shard 2/8          one of eight jobs; then `touchstone merge out`",
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
    })
final class RunCommand implements Callable<Integer> {

  private static final String RESULTS = "results";
  private static final String HISTORY = "history";

  @Mixin
  private BatchOptions inputs;

  @Mixin
  private FetchOptions fetch = new FetchOptions();

  @Mixin
  private WorkOptions work;

  @Mixin(name = RESULTS)
  private ResultOptions results;

  @Option(
      names = "--full",
      description =
          "Read every page again, also those that have not changed since the last run. The"
              + " results are the same; it only takes longer.")
  private boolean full;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "Only read the I-th of N shards of the pages, as one job of many, and keep what"
          + " came of them in a folder below --out; `touchstone merge` makes the results of all.")
  private @Nullable String shard;

  @Mixin(name = HISTORY)
  private HistoryOptions history = new HistoryOptions();

  @Mixin
  private PackOption packs;

  @Spec
  private CommandSpec command;

  private final Function<List<PackFolder>, Stages> stages;
  private final Terminal terminal;

  RunCommand(Function<List<PackFolder>, Stages> stages, Terminal terminal) {
    this.stages = stages;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    work.threads();
    if (shard != null) {
      Shard part = Shard.parse(shard);
      refuseWithShard();
      return new ShardRun(inputs, results, work, stages.apply(packs.folders()), terminal)
          .run(part, full);
    }
    InputFiles named =
        inputs.isEmpty() && fetch.isGiven() ? FetchOptions.none() : inputs.files(results.folders());
    try (Output output = Output.into(results.out(), results.reports(), terminal)) {
      InputFiles files = fetch.addTo(named, output.data().own("fetched"), work, terminal);
      Tally tally = new Tally(work, terminal, files.notices(), files.pages().size());
      Stages steps = stages.apply(packs.folders());
      try (Recall recall = Recall.in(output.data().own("pages"), steps, full)) {
        LocalEngine engine = new LocalEngine(steps, work.threads(), recall);
        return new BatchRun(results, history, work, steps, tally, terminal)
            .run(new LocalPages(engine, files.pages(), recall), output, full);
      }
    }
  }

  /** Pages that are made here. */
  private record LocalPages(LocalEngine engine, List<Input> files, Recall recall)
      implements BatchRun.Pages {

    @Override
    public List<Notice> run(PageSink sink) throws IOException, InterruptedException {
      return engine.run(files, sink);
    }

    @Override
    public void complete() throws IOException {
      recall.complete();
    }
  }

  /** What concerns contradictions is for {@code merge}: one shard does not see them all. */
  private void refuseWithShard() {
    if (fetch.isGiven()) {
      throw new ParameterException(
          command.commandLine(),
          "--urls: cannot be used with --shard; run it alone, then give the shards "
              + results.out().resolve(".touchstone/fetched/pages.warc.gz"));
    }
    Set<String> merged = Set.of(RESULTS, HISTORY);
    command.mixins().entrySet().stream()
        .filter(part -> merged.contains(part.getKey()))
        .flatMap(part -> part.getValue().options().stream())
        .map(OptionSpec::longestName)
        .filter(option -> !option.equals("--out"))
        .filter(option -> command.commandLine().getParseResult().hasMatchedOption(option))
        .findFirst()
        .ifPresent(option -> {
          throw new ParameterException(
              command.commandLine(), option + ": is for `merge`; a shard compares no pages");
        });
  }
}
