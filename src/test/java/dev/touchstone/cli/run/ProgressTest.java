package dev.touchstone.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter drawn = new StringWriter();
  private final AtomicLong clock = new AtomicLong(1);

  @Test
  void lineIsRedrawnFiveTimesASecondAndWipedAtTheEnd() {
    Progress progress = new Progress(new PrintWriter(drawn), true, 200, clock::get);
    for (int page = 0; page < 100; page++) {
      clock.addAndGet(4_000_000);
      progress.step();
    }
    progress.end();

    assertEquals(
        "\r50 of 200 pages, 250 a second, 0:01 left"
            + "\r100 of 200 pages, 250 a second, 0:00 left"
            + "\r" + " ".repeat(41) + "\r",
        drawn.toString());
  }

  @Test
  void nothingIsDrawnWhereNobodyWatches() {
    Progress progress = new Progress(new PrintWriter(drawn), false, 2, clock::get);
    clock.addAndGet(1_000_000_000);
    progress.step();
    progress.end();

    assertEquals("", drawn.toString());
  }
}
