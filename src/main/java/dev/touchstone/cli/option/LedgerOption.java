package dev.touchstone.cli.option;

import dev.touchstone.review.history.History;
import dev.touchstone.review.store.StoreAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger the decisions and runs of an output folder are in. */
public final class LedgerOption {

  @Option(
      names = "--store",
      paramLabel = "URL",
      description =
          "The ledger of decisions and runs: jdbc:postgresql://host/database for a team, or"
              + " jdbc:sqlite:FILE (default: ledger.db in --out).")
  private @Nullable String store;

  StoreAddress address(Path out) {
    return StoreAddress.of(store, out);
  }

  /** Whether there is no ledger yet: it would be the file in the output folder. */
  public boolean isMissing(Path out) {
    return store == null && !Files.exists(out.resolve(StoreAddress.FILE));
  }

  /** The runs into the folder; a folder in a ledger of its own needs no name there. */
  public History history(Path out) {
    String batch = store == null ? "" : out.normalize().toString().replace('\\', '/');
    return History.open(address(out), batch);
  }
}
