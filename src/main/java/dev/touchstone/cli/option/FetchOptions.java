package dev.touchstone.cli.option;

import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.console.Version;
import dev.touchstone.cli.run.Tally;
import dev.touchstone.engine.InputFiles;
import dev.touchstone.engine.lookup.fetch.AddressList;
import dev.touchstone.engine.lookup.fetch.FetchPolicy;
import dev.touchstone.engine.lookup.fetch.Fetcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Pages that {@code run} fetches; without the option, nothing leaves this machine. */
public final class FetchOptions {

  @Option(
      names = "--urls",
      paramLabel = "FILE",
      description =
          "Also fetch the pages whose addresses stand in this file, one a line. Asks one page"
              + " a second of a host at most, obeys robots.txt (as \"touchstone\"), and keeps the pages for"
              + " the next run, which asks only for what has changed. Private networks are refused.")
  private @Nullable Path urls;

  @Option(
      names = "--private-host",
      paramLabel = "HOST",
      split = ",",
      description =
          "A host of --urls, with its port if it has one, that may be in a private network,"
              + " such as wiki.intranet:8080. For each host on its own, so that no page can lead elsewhere.")
  private Set<String> named = new TreeSet<>();

  public boolean isGiven() {
    return urls != null;
  }

  /**
   * The inputs with the pages that could be fetched, and those that could not.
   *
   * @param folder where they are kept
   */
  public InputFiles addTo(InputFiles files, Path folder, WorkOptions work, Terminal terminal)
      throws IOException, InterruptedException {
    Path list = urls;
    if (list == null) {
      return files;
    }
    AddressList addresses = AddressList.read(list);
    String agent = "touchstone/" + Version.number() + " (fetches listed pages, one a second)";
    Set<String> hosts =
        named.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    Fetcher.Fetched fetched =
        new Fetcher(FetchPolicy.polite(agent, hosts)).fetch(addresses.addresses(), folder);
    if (!work.quiet()) {
      terminal
          .out()
          .println(Tally.counted(fetched.fetched(), "page") + " fetched, " + fetched.unchanged()
              + " unchanged since the last run, " + fetched.failures().size() + " not to be had");
    }
    return files.with(list, fetched, addresses.notices());
  }

  /** No files: pages are fetched alone. */
  public static InputFiles none() {
    return new InputFiles(List.of(), List.of());
  }
}
