package dev.touchstone.review.history;

import dev.touchstone.engine.store.Sorted;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Walks through what the newest recorded run has and what a snapshot has, side by side. */
final class Merge {

  static final Comparator<Item> ORDER =
      Comparator.comparing(Item::key).thenComparing(Item::body).thenComparing(Item::ref);

  private Merge() {}

  /** What is done with each. */
  interface Visitor {

    /** Only the recorded run has it. */
    void gone(ItemTable.Row old) throws SQLException;

    /** Only the snapshot has it. */
    void fresh(Item now) throws SQLException;

    /** Both have it. */
    void both(ItemTable.Row old, Item now) throws SQLException;
  }

  static void walk(ItemTable.Open recorded, Snapshot snapshot, Visitor visitor)
      throws SQLException, IOException {
    try (Sorted.Cursor<Item> items = snapshot.read()) {
      ItemTable.Row old = recorded.next();
      Item now = items.next();
      while (old != null || now != null) {
        int order = order(old, now);
        if (order < 0 && old != null) {
          visitor.gone(old);
        } else if (order > 0 && now != null) {
          visitor.fresh(now);
        } else if (old != null && now != null) {
          visitor.both(old, now);
        }
        old = order <= 0 ? recorded.next() : old;
        now = order >= 0 ? next(items, now) : now;
      }
    }
  }

  private static int order(ItemTable.@Nullable Row old, @Nullable Item now) {
    if (old == null || now == null) {
      return old == null ? 1 : -1;
    }
    return old.key().compareTo(now.key());
  }

  /** Two findings may rest on the same evidence; the first stands for both. */
  private static @Nullable Item next(Sorted.Cursor<Item> items, @Nullable Item last)
      throws IOException {
    Item item = items.next();
    while (item != null && last != null && item.key().equals(last.key())) {
      item = items.next();
    }
    return item;
  }
}
