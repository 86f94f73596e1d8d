package dev.touchstone.cli;

import dev.touchstone.review.ledger.PostgresDatabases;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same with the ledger of a team. */
class PostgresDiffTest extends DiffCommandTest {

  @RegisterExtension
  static final PostgresDatabases DATABASES = new PostgresDatabases();

  private String url = "";

  @BeforeEach
  @Override
  void twoPagesThatDisagree() throws IOException {
    try {
      url = DATABASES.fresh().url();
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
