package dev.touchstone.review.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.review.store.LedgerException;
import dev.touchstone.review.store.StoreAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest implements LedgerContract {

  @TempDir
  private Path folder;

  @Override
  public StoreAddress fresh() {
    return StoreAddress.of(null, folder);
  }

  @Test
  void anotherAddressIsRefused() {
    LedgerException refused =
        assertThrows(LedgerException.class, () -> StoreAddress.of("mysql://x", folder));
    assertEquals(
        "--store mysql://x: expected jdbc:postgresql://host/database or jdbc:sqlite:file",
        refused.getMessage());
  }

  @Test
  void aFileThatIsNoLedgerIsRefused() throws Exception {
    Files.writeString(
        folder.resolve(StoreAddress.FILE), "not a database, but long enough to be read");
    assertThrows(LedgerException.class, () -> Ledger.open(fresh()));
  }
}
