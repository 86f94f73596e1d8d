package dev.touchstone.rules.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern's steps, each knowing what follows it; numbered, so that failed places can be noted. */
record Program(Node first, int size, List<Step> steps) {

  /**
   * One step with its continuation.
   *
   * @param id its number
   * @param step what to take; null at the end of the pattern
   * @param next where to go on; several at an {@link Step.Either}
   * @param opening what can stand where it begins; null if anything can
   */
  record Node(
      int id,
      @Nullable Step step,
      List<Node> next,
      @Nullable Opening opening) {}

  static Program of(List<Step> steps) {
    Builder builder = new Builder();
    Node end = builder.node(null, List.of());
    Node first = builder.chain(steps, end);
    return new Program(first, builder.count, List.copyOf(steps));
  }

  private static final class Builder {
    private int count;

    Node node(@Nullable Step step, List<Node> next) {
      return new Node(count++, step, next, Opening.of(step, next));
    }

    Node chain(List<Step> steps, Node end) {
      Node next = end;
      for (int i = steps.size() - 1; i >= 0; i--) {
        if (steps.get(i) instanceof Step.Either either) {
          List<Node> ways = new ArrayList<>();
          for (List<Step> alternative : either.alternatives()) {
            ways.add(chain(alternative, next));
          }
          next = node(either, List.copyOf(ways));
        } else {
          next = node(steps.get(i), List.of(next));
        }
      }
      return next;
    }
  }
}
