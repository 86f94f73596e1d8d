package dev.touchstone.cli.run;

import dev.touchstone.cli.console.ExitCodes;
import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.option.BatchOptions;
import dev.touchstone.cli.option.ResultOptions;
import dev.touchstone.cli.option.WorkOptions;
import dev.touchstone.engine.InputFiles;
import dev.touchstone.engine.LocalEngine;
import dev.touchstone.engine.Recall;
import dev.touchstone.engine.Stages;
import dev.touchstone.engine.shard.Shard;
import dev.touchstone.engine.shard.ShardWriter;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads one shard of a batch and keeps what came of its pages: {@code run --shard}. Each shard has a
 * folder of its own, so that all may run at a time.
 */
public final class ShardRun {

  private final BatchOptions inputs;
  private final ResultOptions results;
  private final WorkOptions work;
  private final Stages steps;
  private final Terminal terminal;

  public ShardRun(
      BatchOptions inputs,
      ResultOptions results,
      WorkOptions work,
      Stages steps,
      Terminal terminal) {
    this.inputs = inputs;
    this.results = results;
    this.work = work;
    this.steps = steps;
    this.terminal = terminal;
  }

  /**
   * Makes the shard and prints what became of it.
   *
   * @param full whether to read pages again that have not changed
   * @return the exit code
   */
  public int run(Shard shard, boolean full) throws IOException, InterruptedException {
    InputFiles batch = inputs.files(results.folders());
    InputFiles own = new InputFiles(shard.of(batch.pages()), batch.notices());
    Tally tally = new Tally(work, terminal, own.notices(), own.pages().size());
    Path folder = results.out().resolve(shard.folder());
    try (Output output = Output.into(folder, terminal)) {
      try (Recall recall = Recall.in(output.data().own("pages"), steps, full);
          ShardWriter writer =
              new ShardWriter(output.data().file(ShardWriter.NAME), steps.recipe(), shard, batch)) {
        LocalEngine engine = new LocalEngine(steps, work.threads(), recall);
        writer.end(engine.run(own.pages(), (result, thrown, spot) -> {
          writer.write(result, spot);
          tally.add(result, thrown);
        }));
        output.publish();
        recall.complete();
      } catch (IOException e) {
        if (output.isStopped()) {
          return ExitCodes.INTERNAL;
        }
        throw e;
      }
    }
    tally.reportTrouble();
    if (!work.quiet()) {
      terminal.out().println(tally.pagesLine());
      terminal
          .out()
          .println("shard " + shard + " in " + folder + "; `touchstone merge` compares all shards");
    }
    return tally.exitCode();
  }
}
