package dev.touchstone.cli;

import dev.touchstone.cli.console.ExitCodes;
import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.console.Version;
import dev.touchstone.cli.option.StoreOptions;
import dev.touchstone.review.audit.Audit;
import dev.touchstone.review.audit.Overruled;
import dev.touchstone.review.ledger.Book;
import dev.touchstone.review.ledger.Ledger;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Say how often editors overruled each rule, page and verdict.",
      "",
      "Counts the decisions in the ledger that hold. A rule is overruled when a claim that it read is"
          + " corrected, or a piece that it took out belongs to the content; a page, when a side that"
          + " it does not take is accepted, or none; a verdict, when a finding is no conflict."
          + " Tab-separated, for a spreadsheet."
    },
    footerHeading = "%nExample:%n",
    footer = "  touchstone audit > audit.tsv",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {ExitCodes.DONE_HELP, ExitCodes.USAGE_HELP, ExitCodes.INTERNAL_HELP})
final class AuditCommand implements Callable<Integer> {

  @Mixin
  private StoreOptions store = new StoreOptions();

  private final Terminal terminal;

  AuditCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = store.existing()) {
      List<Overruled> rows = Audit.of(new Book().addAll(ledger.after(0)).live());
      terminal.out().println("kind\tname\tjudged\toverruled");
      for (Overruled row : rows) {
        terminal
            .out()
            .println(String.join(
                "\t",
                row.kind(),
                row.name(),
                String.valueOf(row.judged()),
                String.valueOf(row.overruled())));
      }
      terminal.out().flush();
    }
    return ExitCodes.DONE;
  }
}
