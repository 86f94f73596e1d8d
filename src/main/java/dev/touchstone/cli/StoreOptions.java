package dev.touchstone.cli;

import dev.touchstone.engine.InputException;
import dev.touchstone.review.ledger.Ledger;
import dev.touchstone.review.ledger.StoreAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a run's results and the decisions on them are. */
final class StoreOptions {

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "out",
      description = "Where `run` wrote its data sets (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("out");

  @Option(
      names = "--store",
      paramLabel = "URL",
      description = "The ledger of decisions: jdbc:postgresql://host/database for a team, or"
          + " jdbc:sqlite:FILE (default: ledger.db in --out).")
  private @Nullable String store;

  Path out() {
    return out;
  }

  StoreAddress address() {
    return StoreAddress.of(store, out);
  }

  /** The ledger; a new one where there is none. */
  Ledger ledger() {
    return Ledger.open(address());
  }

  /** The ledger, which must be there already if it is the file in the output folder. */
  Ledger existing() {
    Path file = out.resolve(StoreAddress.FILE);
    if (store == null && !Files.exists(file)) {
      throw new InputException(file + ": there is no ledger yet; `touchstone review` makes one");
    }
    return ledger();
  }
}
