package dev.touchstone.review.history;

import dev.touchstone.review.ledger.PostgresServer;
import dev.touchstone.review.store.StoreAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresHistoryTest implements HistoryContract {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static PostgresServer server;

  @BeforeAll
  static void startTheServer() throws Exception {
    server = PostgresServer.start();
  }

  @AfterAll
  static void endTheServer() throws Exception {
    if (server != null) {
      server.stop();
    }
  }

  @Override
  public StoreAddress fresh() throws Exception {
    return server.database("history" + NUMBER.incrementAndGet());
  }
}
