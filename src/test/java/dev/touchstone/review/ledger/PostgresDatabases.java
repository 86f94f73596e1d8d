package dev.touchstone.review.ledger;

import dev.touchstone.review.store.StoreAddress;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One server for all tests of a class, and a new database for each that asks. */
public final class PostgresDatabases implements BeforeAllCallback, AfterAllCallback {

  private @Nullable PostgresServer server;
  private int made;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
    server = PostgresServer.start();
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    if (server != null) {
      server.stop();
    }
  }

  PostgresServer server() {
    return Objects.requireNonNull(server);
  }

  /** The address of a new, empty database. */
  public StoreAddress fresh() throws IOException, InterruptedException {
    return server().database("fresh" + ++made);
  }
}
