package dev.touchstone.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Sha256Test {

  private static final int MANY = 20_000;

  @Test
  void noNameReadsAsANumberAndMostAreTheFirstDigits() {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      String text = "claim " + i;
      String name = Sha256.name(text, 16);
      assertEquals(16, name.length());
      assertFalse(name.matches("\\d+(e\\d+)?"), name);
      if (!name.equals(Sha256.hex(text, 16))) {
        others.add(Sha256.hex(text, 16));
      }
    }
    assertTrue(others.size() > 0 && others.size() < MANY / 400, () -> others.size() + " others");
    others.forEach(number -> assertTrue(number.matches("\\d+(e\\d+)?"), number));
  }
}
