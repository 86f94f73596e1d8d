package dev.touchstone.cli;

import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.console.Version;
import dev.touchstone.cli.option.HistoryOptions;
import dev.touchstone.cli.option.PackOption;
import dev.touchstone.cli.option.ResultOptions;
import dev.touchstone.cli.option.WorkOptions;
import dev.touchstone.cli.run.BatchRun;
import dev.touchstone.cli.run.Output;
import dev.touchstone.cli.run.Tally;
import dev.touchstone.engine.PageSink;
import dev.touchstone.engine.Stages;
import dev.touchstone.engine.shard.Shards;
import dev.touchstone.page.Notice;
import dev.touchstone.rules.PackFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Compare the pages of all shards that `run --shard` made, and write the results that one run over"
          + " all pages would have written.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  touchstone run pages/ --shard 1/2 --out shards    on one machine",
      "  touchstone run pages/ --shard 2/2 --out shards    on another",
      "  touchstone merge shards                           results in out/, reports/"
    })
final class MergeCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FOLDER",
      arity = "1..*",
      description = "Folders of shards, or a folder that holds all of them.")
  private List<Path> folders;

  @Mixin
  private WorkOptions work;

  @Mixin
  private ResultOptions results;

  @Mixin
  private HistoryOptions history = new HistoryOptions();

  @Mixin
  private PackOption packs;

  private final Function<List<PackFolder>, Stages> stages;
  private final Terminal terminal;

  MergeCommand(Function<List<PackFolder>, Stages> stages, Terminal terminal) {
    this.stages = stages;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    work.threads();
    Stages steps = stages.apply(packs.folders());
    try (Shards shards = Shards.in(folders, steps.recipe())) {
      Tally tally = new Tally(work, terminal, shards.notices(), shards.files());
      try (Output output = Output.into(results.out(), results.reports(), terminal)) {
        return new BatchRun(results, history, work, steps, tally, terminal)
            .run(new MergedPages(shards), output, false);
      }
    }
  }

  /** Pages that shards have made. */
  private record MergedPages(Shards shards) implements BatchRun.Pages {

    @Override
    public List<Notice> run(PageSink sink) throws IOException {
      return shards.run(sink);
    }

    @Override
    public void complete() {
      // What shards recall is theirs.
    }
  }
}
