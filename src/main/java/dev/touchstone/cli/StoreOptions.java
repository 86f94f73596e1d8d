package dev.touchstone.cli;

import dev.touchstone.engine.InputException;
import dev.touchstone.review.history.History;
import dev.touchstone.review.ledger.Ledger;
import dev.touchstone.review.store.StoreAddress;
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
      description =
          "The ledger of decisions and runs: jdbc:postgresql://host/database for a team, or"
              + " jdbc:sqlite:FILE (default: ledger.db in --out).")
  private @Nullable String store;

  /** The runs into the folder; a folder in a ledger of its own needs no name there. */
  static History history(Path out, @Nullable String store) {
    String batch = store == null ? "" : out.normalize().toString().replace('\\', '/');
    return History.open(StoreAddress.of(store, out), batch);
  }

  /** The runs that were recorded; there must be a ledger if it is the file in the output folder. */
  History history() {
    if (store == null && !Files.exists(out.resolve(StoreAddress.FILE))) {
      throw new InputException(out + ": no run is recorded there; `touchstone run` records each,"
          + " --out names its folder");
    }
    return history(out, store);
  }

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
      throw new InputException(file + ": there is no ledger yet; `touchstone run` makes one");
    }
    return ledger();
  }
}
