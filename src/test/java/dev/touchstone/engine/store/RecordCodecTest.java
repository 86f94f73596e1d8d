package dev.touchstone.engine.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.compare.family.PageWords;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCodecTest {

  enum Colour {
    RED,
    GREEN
  }

  sealed interface Shape {}

  record Circle(double radius) implements Shape {}

  record Square(BigDecimal side, @Nullable String name) implements Shape {}

  record Sample(
      int number,
      long large,
      boolean holds,
      @Nullable Integer maybe,
      @Nullable String text,
      List<Shape> shapes,
      Map<Colour, Integer> counts) {}

  private static Sample sample(String text) {
    return new Sample(
        -70_000,
        Long.MIN_VALUE,
        true,
        null,
        text,
        List.of(
            new Circle(-0.1),
            new Square(new BigDecimal("1.50"), null),
            new Square(BigDecimal.TEN, "")),
        Map.of(Colour.GREEN, Integer.MAX_VALUE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "µg ÿ", "“curly” 😀", "half \uD83D of a pair", "\0"})
  void everyValueComesBack(String text) {
    RecordCodec<Sample> codec = RecordCodec.of(Sample.class);
    Sample sample = sample(text);

    assertEquals(sample, codec.decode(codec.encode(sample)));
  }

  @Test
  void absentStaysAbsentAndIsNotEmpty() {
    RecordCodec<Square> codec = RecordCodec.of(Square.class);

    for (String name : Arrays.asList(null, "")) {
      Square square = new Square(BigDecimal.ONE, name);
      assertEquals(square, codec.decode(codec.encode(square)));
    }
  }

  @Test
  void wordingOfAPageComesBack() {
    RecordCodec<PageWords> codec = RecordCodec.of(PageWords.class);
    PageWords words = PageWords.of(
        "a",
        "so many words that more than one window of runs is chosen "
            + "from them and every hash that stands for them has to come back as it was before");

    PageWords again = codec.decode(codec.encode(words));

    assertEquals("a", again.source());
    assertArrayEquals(words.hashes(), again.hashes());
  }
}
