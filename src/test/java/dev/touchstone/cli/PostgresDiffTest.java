package dev.touchstone.cli;

import dev.touchstone.review.ledger.PostgresServer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The same with the ledger of a team. */
class PostgresDiffTest extends DiffCommandTest {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static PostgresServer server;

  private String url = "";

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

  @BeforeEach
  @Override
  void twoPagesThatDisagree() throws IOException {
    try {
      url = server.database("diff" + NUMBER.incrementAndGet()).url();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    super.twoPagesThatDisagree();
  }

  @Override
  List<Object> store() {
    return List.of("--store", url);
  }
}
