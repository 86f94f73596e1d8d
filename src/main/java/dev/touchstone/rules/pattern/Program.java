package dev.touchstone.rules.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern's steps, each knowing what follows it; numbered, so that failed places can be noted. */
record Program(Node first, int size, List<Step> steps) {

  /** One step with its continuation. A run goes from node to node more often than it does anything else. */
  static final class Node {

    /** Its number. */
    final int id;

    /** What to take; null at the end of the pattern. */
    final @Nullable Step step;

    /** Where to go on: several ways at an {@link Step.Either}, none at the end, otherwise one. */
    final Node[] next;

    /** What can stand where it begins; null if anything can. */
    final @Nullable Opening opening;

    private Node(int id, @Nullable Step step, Node... next) {
      this.id = id;
      this.step = step;
      this.next = next;
      this.opening = Opening.of(step, next);
    }
  }

  static Program of(List<Step> steps) {
    Builder builder = new Builder();
    Node end = builder.node(null);
    Node first = builder.chain(steps, end);
    return new Program(first, builder.count, List.copyOf(steps));
  }

  private static final class Builder {
    private int count;

    Node node(@Nullable Step step, Node... next) {
      return new Node(count++, step, next);
    }

    Node chain(List<Step> steps, Node end) {
      Node next = end;
      for (int i = steps.size() - 1; i >= 0; i--) {
        Node then = next;
        next = steps.get(i) instanceof Step.Either either
            ? node(
                either,
                either.alternatives().stream()
                    .map(alternative -> chain(alternative, then))
                    .toArray(Node[]::new))
            : node(steps.get(i), then);
      }
      return next;
    }
  }
}
