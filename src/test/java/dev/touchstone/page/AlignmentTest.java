package dev.touchstone.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AlignmentTest {

  /** "a &amp; b" reads as "a & b". */
  private static final Alignment ENTITY =
      new Alignment.Builder().copy(0, 2).replace(1, 2, 7).copy(7, 2).build();

  @Test
  void identityMapsEveryRangeToItself() {
    assertEquals(new Span(2, 5), Alignment.identity(9).toOrigin(new Span(2, 5)));
  }

  @Test
  void replacedRunMapsAsAWhole() {
    assertEquals(new Span(2, 7), ENTITY.toOrigin(new Span(2, 3)));
    assertEquals(new Span(1, 8), ENTITY.toOrigin(new Span(1, 4)));
  }

  @Test
  void insertedCharactersAreLeftOutAtBothEnds() {
    Alignment alignment =
        new Alignment.Builder().insert(2).copy(10, 3).insert(1).build();

    assertEquals(new Span(10, 13), alignment.toOrigin(new Span(0, 6)));
  }

  @Test
  void copiedRunsThatFollowEachOtherAreOne() {
    Alignment alignment = new Alignment.Builder().copy(4, 2).copy(6, 2).build();

    assertEquals(new Span(5, 7), alignment.toOrigin(new Span(1, 3)));
  }

  @Test
  void compositionGoesBackTwoSteps() {
    // From "a & b" keep "& b" and put "- " before it.
    Alignment second = new Alignment.Builder().insert(2).copy(2, 3).build();

    Alignment both = second.andThen(ENTITY);

    assertEquals(5, both.length());
    assertEquals(new Span(2, 9), both.toOrigin(new Span(0, 5)));
    assertEquals(new Span(2, 7), both.toOrigin(new Span(2, 3)));
    assertEquals(new Span(8, 9), both.toOrigin(new Span(4, 5)));
  }
}
