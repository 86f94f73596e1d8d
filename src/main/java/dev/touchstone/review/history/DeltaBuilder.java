package dev.touchstone.review.history;

import dev.touchstone.dataset.changes.Delta;
import dev.touchstone.dataset.changes.FindingState;
import dev.touchstone.dataset.changes.PageState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together in what two runs differ. */
final class DeltaBuilder implements Merge.Visitor {

  private final ItemTable table;
  private final int earlier;
  private final List<Delta.Pair<FindingState>> findings = new ArrayList<>();
  private final List<Delta.Pair<PageState>> pages = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  /** @param earlier number of the earlier run */
  DeltaBuilder(ItemTable table, int earlier) {
    this.table = table;
    this.earlier = earlier;
  }

  @Override
  public void gone(ItemTable.Row old) throws SQLException {
    add(table.newest(old.key()), null);
  }

  @Override
  public void fresh(Item now) throws SQLException {
    add(null, now);
  }

  @Override
  public void both(ItemTable.Row old, Item now) throws SQLException {
    if (!old.print().equals(now.print())) {
      add(table.newest(old.key()), now);
    }
  }

  /** What the earlier run has otherwise, and what the later one has otherwise. */
  void addAll(List<Item> ended, List<Item> begun) throws SQLException {
    Map<String, Item> left = new HashMap<>();
    ended.forEach(item -> left.put(item.key(), item));
    for (Item now : begun) {
      Item old = left.remove(now.key());
      if (old == null || !old.body().equals(now.body())) { // it may have changed and changed back
        add(old, now);
      }
    }
    for (Item old : ended) {
      if (left.containsKey(old.key())) {
        add(old, null);
      }
    }
  }

  private void add(@Nullable Item old, @Nullable Item now) throws SQLException {
    Item any = now == null ? old : now;
    if (any == null) {
      return;
    }
    if (any.kind().equals(Item.PAGE)) {
      pages.add(new Delta.Pair<>(
          old == null ? null : StateJson.page(old), now == null ? null : StateJson.page(now)));
      return;
    }
    FindingState after = now == null ? null : StateJson.finding(now);
    findings.add(new Delta.Pair<>(old == null ? null : StateJson.finding(old), after));
    if (old == null && after != null && table.wasBefore(any.key(), earlier)) {
      known.add(after.evidence());
    }
  }

  Delta build() {
    return new Delta(findings, pages, known);
  }
}
