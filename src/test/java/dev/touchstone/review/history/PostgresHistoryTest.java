package dev.touchstone.review.history;

import dev.touchstone.review.ledger.PostgresDatabases;
import dev.touchstone.review.store.StoreAddress;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresHistoryTest implements HistoryContract {

  @RegisterExtension
  static final PostgresDatabases DATABASES = new PostgresDatabases();

  @Override
  public StoreAddress fresh() throws Exception {
    return DATABASES.fresh();
  }
}
