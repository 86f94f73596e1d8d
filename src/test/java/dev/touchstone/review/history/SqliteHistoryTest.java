package dev.touchstone.review.history;

import dev.touchstone.review.store.StoreAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteHistoryTest implements HistoryContract {

  @TempDir
  private Path folder;

  @Override
  public StoreAddress fresh() {
    return StoreAddress.of(null, folder);
  }
}
