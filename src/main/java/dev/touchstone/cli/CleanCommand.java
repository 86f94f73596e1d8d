package dev.touchstone.cli;

import dev.touchstone.cli.console.ExitCodes;
import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.console.Version;
import dev.touchstone.cli.option.BatchOptions;
import dev.touchstone.cli.option.WorkOptions;
import dev.touchstone.cli.run.Tally;
import dev.touchstone.dataset.json.JsonLines;
import dev.touchstone.dataset.json.PageJson;
import dev.touchstone.engine.InputFiles;
import dev.touchstone.engine.LocalEngine;
import dev.touchstone.engine.Stages;
import dev.touchstone.page.Notice;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Print the content of pages, without menus, prices, forms and advertising.",
      "",
      "One JSON object a page on standard output: id, text, title, author, date, what else the page"
          + " says of itself (reviewer, credentials, language, site, canonical, kind, types), and"
          + " removed, a list of {reason, rule, score, quote, start, end} with places in the page's"
          + " own source. A page that could not be read has id and error.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  touchstone clean page.html",
      "  touchstone clean pages/ > pages.jsonl",
      "  touchstone clean page.html | jq -r .text"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCodes.DONE_HELP,
      ExitCodes.USAGE_HELP,
      ExitCodes.UNREADABLE_HELP,
      ExitCodes.INTERNAL_HELP
    })
final class CleanCommand implements Callable<Integer> {

  @Mixin
  private BatchOptions inputs;

  @Mixin
  private WorkOptions options;

  private final Supplier<Stages> stages;
  private final Terminal terminal;

  CleanCommand(Supplier<Stages> stages, Terminal terminal) {
    this.stages = stages;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    LocalEngine engine = new LocalEngine(stages.get(), options.threads());
    InputFiles files = inputs.files(Set.of());
    Tally tally = new Tally(options, terminal, files.notices(), files.pages().size());
    JsonLines out = new JsonLines(terminal.out());
    List<Notice> archives = engine.run(files.pages(), (result, thrown) -> {
      out.write(PageJson::writeContent, result);
      out.flush();
      if (terminal.out().checkError()) {
        throw new IOException("standard output was closed");
      }
      tally.add(result, thrown);
    });
    tally.add(archives);
    tally.reportTrouble();
    if (!options.quiet()) {
      terminal.err().println(tally.pagesLine());
    }
    return tally.exitCode();
  }
}
