package dev.touchstone.cli.option;

import dev.touchstone.engine.InputException;
import dev.touchstone.review.history.History;
import dev.touchstone.review.ledger.Ledger;
import dev.touchstone.review.store.StoreAddress;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a run's results and the decisions on them are. */
public final class StoreOptions {

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "out",
      description = "Where `run` wrote its data sets (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("out");

  @Mixin
  private LedgerOption ledger = new LedgerOption();

  /** The runs that were recorded; there must be a ledger if it is the file in the output folder. */
  public History history() {
    if (ledger.isMissing(out)) {
      throw new InputException(out + ": no run is recorded there; `touchstone run` records each,"
          + " --out names its folder");
    }
    return ledger.history(out);
  }

  public Path out() {
    return out;
  }

  StoreAddress address() {
    return ledger.address(out);
  }

  /** The ledger; a new one where there is none. */
  public Ledger ledger() {
    return Ledger.open(address());
  }

  /** The ledger, which must be there already if it is the file in the output folder. */
  public Ledger existing() {
    if (ledger.isMissing(out)) {
      throw new InputException(
          out.resolve(StoreAddress.FILE) + ": there is no ledger yet; `touchstone run` makes one");
    }
    return ledger();
  }
}
