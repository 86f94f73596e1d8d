package dev.touchstone.review.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.review.store.StoreAddress;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresLedgerTest implements LedgerContract {

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
  public StoreAddress fresh() throws IOException, InterruptedException {
    return server.database("ledger" + NUMBER.incrementAndGet());
  }

  @Test
  void aCrashOfTheServerLosesNothingAndTheLedgerGoesOn() throws Exception {
    try (Ledger ledger = Ledger.open(fresh())) {
      Decision first = LedgerContract.decision(LedgerContract.CASE, 1, Answer.ACCEPT_SIDE, "ada");
      ledger.append(first);
      server.crash();
      Decision second = LedgerContract.decision(LedgerContract.CASE, 2, Answer.BOTH_WRONG, "ada");
      assertEquals(new Outcome.Recorded(second), ledger.append(second));
      assertEquals(List.of(first, second), ledger.after(0));
    }
  }
}
