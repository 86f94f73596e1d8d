package dev.touchstone.review.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.review.store.StoreAddress;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresLedgerTest implements LedgerContract {

  @RegisterExtension
  static final PostgresDatabases DATABASES = new PostgresDatabases();

  @Override
  public StoreAddress fresh() throws IOException, InterruptedException {
    return DATABASES.fresh();
  }

  @Test
  void aCrashOfTheServerLosesNothingAndTheLedgerGoesOn() throws Exception {
    try (Ledger ledger = Ledger.open(fresh())) {
      Decision first = LedgerContract.decision(LedgerContract.CASE, 1, Answer.ACCEPT_SIDE, "ada");
      ledger.append(first);
      DATABASES.server().crash();
      Decision second = LedgerContract.decision(LedgerContract.CASE, 2, Answer.BOTH_WRONG, "ada");
      assertEquals(new Outcome.Recorded(second), ledger.append(second));
      assertEquals(List.of(first, second), ledger.after(0));
    }
  }
}
