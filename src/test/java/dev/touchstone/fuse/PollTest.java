package dev.touchstone.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows are kept as they came, however many. */
class PollTest {

  @Test
  void rowsAreKeptAsNumbersOfNames() {
    Poll poll = new Poll();
    poll.add("a", "x", "1");
    poll.add("b", "x", "2");
    poll.add("a", "y", "2");

    assertEquals(3, poll.size());
    assertEquals(List.of("a", "b"), poll.sources());
    assertEquals(List.of("x", "y"), poll.items());
    assertEquals(List.of("1", "2"), poll.values());
    assertEquals(List.of(0, 1, 1), List.of(poll.source(2), poll.item(2), poll.value(2)));
    assertTrue(poll.hasSource("b"));
    assertFalse(poll.hasSource("c"));
  }

  @Test
  void thousandsOfRowsAreAllThere() {
    Poll poll = new Poll();
    for (int row = 0; row < 5000; row++) {
      poll.add("s" + row % 7, "i" + row, "v" + row % 11);
    }

    assertEquals(5000, poll.size());
    for (int row = 0; row < 5000; row++) {
      assertEquals("s" + row % 7, poll.sources().get(poll.source(row)));
      assertEquals("i" + row, poll.items().get(poll.item(row)));
      assertEquals("v" + row % 11, poll.values().get(poll.value(row)));
    }
  }
}
