package dev.touchstone.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which items ask the same question, told by a part of their names. */
class KindsTest {

  private static Kinds of(List<String> items) {
    return Kinds.of(items, new boolean[items.size()]);
  }

  /** So many things, each asked about in so many ways. */
  private static List<String> names(int things, int kinds, String form) {
    List<String> items = new ArrayList<>();
    for (int thing = 0; thing < things; thing++) {
      for (int kind = 0; kind < kinds; kind++) {
        items.add(form.formatted("thing" + thing, "kind" + kind));
      }
    }
    return items;
  }

  @Test
  void lastPartOfTheNameTellsTheKind() {
    Kinds kinds = of(names(20, 3, "%1$s|%2$s"));

    assertEquals(3, kinds.count());
    assertEquals(kinds.ofItem()[0], kinds.ofItem()[3]);
    assertEquals(2, kinds.ofItem()[59]);
  }

  @Test
  void firstPartDoesWhereTheLastDoesNot() {
    assertEquals(3, of(names(20, 3, "%2$s|%1$s")).count());
    assertEquals(3, of(names(20, 3, "%2$s:from|%1$s")).count());
    assertEquals(3, of(names(20, 3, "of %1$s|x|%2$s")).count());
  }

  @Test
  void kindIsTheWholePartAndNoLetterMore() {
    List<String> items = names(40, 1, "%1$s|abc");
    items.addAll(names(40, 1, "%1$s|bbc"));

    assertEquals(2, of(items).count());
  }

  @Test
  void twentyItemsOfAKindMakeIt() {
    assertEquals(2, of(names(20, 2, "%1$s|%2$s")).count());
    assertEquals(1, of(names(19, 2, "%1$s|%2$s")).count());
  }

  @Test
  void moreThanThirtyKindsAreThings() {
    assertEquals(30, of(names(40, 30, "%1$s|%2$s")).count());
    assertEquals(1, of(names(40, 31, "%1$s|%2$s")).count());
  }

  @Test
  void separatorAtTheFrontParts() {
    List<String> items = names(40, 1, "|%1$s");
    items.addAll(names(40, 1, "b|%1$s"));

    assertEquals(2, of(items).count());
  }

  @Test
  void nameWithoutThatSeparatorMeansThereAreNoKinds() {
    List<String> items = names(40, 2, "%1$s|%2$s");
    items.add("thing");

    assertEquals(1, of(items).count());
  }

  @Test
  void figuresAreAKindOfTheirOwn() {
    List<String> items = names(20, 2, "%1$s|%2$s");
    boolean[] figures = new boolean[items.size()];
    for (int item = 0; item < 10; item++) {
      figures[item] = true;
    }

    assertEquals(4, Kinds.of(items, figures).count());
    assertEquals(2, Kinds.of(List.of("a", "b"), new boolean[] {true, false}).count());
  }
}
