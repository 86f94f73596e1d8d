package dev.touchstone.cli;

import dev.touchstone.cli.console.ExitCodes;
import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.console.Version;
import dev.touchstone.cli.option.StoreOptions;
import dev.touchstone.cli.run.Tally;
import dev.touchstone.engine.InputException;
import dev.touchstone.review.desk.Desk;
import dev.touchstone.review.entry.DeskAddress;
import dev.touchstone.review.entry.Editor;
import dev.touchstone.review.entry.Tokens;
import dev.touchstone.review.ledger.Ledger;
import dev.touchstone.review.web.DeskServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Open the review desk: a web page on this machine on which you decide the findings of a run.",
      "",
      "Prints an address with a secret in it; open it in a browser. Decisions go into a ledger that"
          + " nothing is ever deleted from, and the next run's desk knows them. Ctrl+C ends it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  touchstone run pages/ && touchstone review",
      "  touchstone review --store jdbc:postgresql://db.example.org/touchstone?user=desk",
      "  touchstone review --listen desk.example.org --port 8443 --tls desk.p12 --users people.tsv",
      "",
      "docs/review.md shows the desk, docs/security.md says who can reach it."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {ExitCodes.DONE_HELP, ExitCodes.USAGE_HELP, ExitCodes.INTERNAL_HELP})
final class ReviewCommand implements Callable<Integer> {

  private static final String PASSWORD = "TOUCHSTONE_TLS_PASSWORD";

  @Mixin
  private StoreOptions store = new StoreOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "0",
      description = "Port to listen on; 0 is any that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who decides, as it is written into the ledger (default: your user name).")
  private @Nullable String author;

  @Option(
      names = "--listen",
      paramLabel = "HOST",
      description = "Let other machines in, at this name or address. Needs --users, and --tls or"
          + " --proxy.")
  private @Nullable String listen;

  @Option(
      names = "--users",
      paramLabel = "FILE",
      description = "Who may come in: name, role (reader or editor) and token a line, separated by"
          + " tabs.")
  private @Nullable Path users;

  @Option(
      names = "--tls",
      paramLabel = "FILE",
      description = "PKCS #12 file with key and certificate; " + PASSWORD + " has its password.")
  private @Nullable Path tls;

  @Option(
      names = "--proxy",
      paramLabel = "URL",
      description = "https address under which a proxy with TLS shows the desk.")
  private @Nullable URI proxy;

  private final Terminal terminal;

  ReviewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    DeskAddress address = address();
    String secret = Tokens.random();
    Tokens tokens = users == null
        ? Tokens.of(secret, new Editor(name(), Editor.Role.EDITOR))
        : Tokens.read(users);
    dev.touchstone.review.batch.BatchReader.stamp(store.out()); // before a ledger is made there
    try (Ledger ledger = store.ledger()) {
      Desk desk = new Desk(store.out(), ledger, Clock.system(ZoneId.systemDefault()));
      int open = desk.state().progress().open();
      try (DeskServer server = DeskServer.start(address, tokens, desk, this::report)) {
        terminal.out().println(Tally.counted(open, "finding") + " to decide");
        String query = users == null ? "/?token=" + secret : "/";
        terminal.out().println(terminal.strong(address.shown(server.port()) + query));
        terminal.out().println("Ctrl+C ends the desk; what was decided is kept.");
        terminal.out().flush();
        new CountDownLatch(1).await(); // until the process is ended
      }
    }
    return ExitCodes.DONE;
  }

  private DeskAddress address() throws IOException {
    if (listen == null) {
      if (tls != null || proxy != null) {
        throw new InputException(
            "--tls and --proxy are for --listen; this desk is on this machine" + " alone");
      }
      return DeskAddress.local(port);
    }
    if (users == null) {
      throw new InputException("--listen " + listen + ": everybody needs a token of their own; name"
          + " the file of them with --users");
    }
    String password = System.getenv(PASSWORD);
    SSLContext keys = tls == null
        ? null
        : DeskAddress.tls(tls, password == null ? new char[0] : password.toCharArray());
    return DeskAddress.beyond(listen, port, keys, proxy);
  }

  private String name() {
    String given = author;
    return given == null || given.isBlank() ? System.getProperty("user.name", "editor") : given;
  }

  private void report(Exception e) {
    terminal.err().println(terminal.bad("the desk failed to answer: " + e));
  }
}
