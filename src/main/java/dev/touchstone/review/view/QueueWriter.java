package dev.touchstone.review.view;

import dev.touchstone.report.words.Words;
import dev.touchstone.review.desk.Filter;
import dev.touchstone.review.desk.Item;
import dev.touchstone.review.desk.Standing;
import dev.touchstone.review.desk.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out the queue around one finding. */
public final class QueueWriter {

  /** How many findings the list shows before and after the current one. */
  private static final int BEFORE = 6;

  private static final int SHOWN = 30;

  private final Words words;
  private final ItemWriter items;
  private final ChoicesWriter choices;

  public QueueWriter(Words words, String version) {
    this.words = words;
    items = new ItemWriter(words, version);
    choices = new ChoicesWriter(words);
  }

  /**
   * The queue of a filter.
   *
   * @param key of the finding to look at; empty for the first one
   * @return null if no finding has the key
   */
  public @Nullable QueueView write(State state, Filter filter, String key) {
    List<Item> found = state.find(filter);
    Item current =
        key.isEmpty() ? found.stream().findFirst().orElse(null) : state.docket().item(key);
    if (current == null && !key.isEmpty()) {
      return null;
    }
    int position = current == null ? -1 : found.indexOf(current);
    String query = filter.query();
    String address = query.isEmpty() ? "/?" : "/?" + query + "&";
    boolean isIn = position >= 0;
    int start = Math.max(0, Math.min(position - BEFORE, found.size() - SHOWN));
    List<QueueView.Line> lines = new ArrayList<>();
    for (Item item : found.subList(start, Math.min(found.size(), start + SHOWN))) {
      lines.add(line(state, item, address, item.equals(current)));
    }
    return new QueueView(
        filter,
        address,
        query,
        found.size(),
        position + 1,
        lines,
        isIn && position > 0 ? address + "case=" + found.get(position - 1).key() : "",
        isIn && position + 1 < found.size()
            ? address + "case=" + found.get(position + 1).key()
            : "",
        choices.write(state.docket(), filter),
        current == null ? null : items.write(state, current));
  }

  private QueueView.Line line(State state, Item item, String address, boolean current) {
    Standing standing = state.standing(item);
    return new QueueView.Line(
        address + "case=" + item.key(),
        item.question(),
        item.gist(),
        item.finding().verdict().code(),
        words.of("severity", item.finding().severity().code()),
        standing.status().code(),
        current);
  }
}
