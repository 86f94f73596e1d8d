package dev.touchstone.review.desk;

import dev.touchstone.review.carry.Carried;
import dev.touchstone.review.carry.Fate;
import dev.touchstone.review.desk.Standing.Status;
import dev.touchstone.review.ledger.Book;
import dev.touchstone.review.ledger.Decision;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** A run and all decisions at one moment. Does not change. Thread-safe. */
public final class State {

  private final Docket docket;
  private final Book book;
  private final LocalDate today;
  private final List<Carried> carried;
  private final Map<String, Carried> stale = new HashMap<>();
  private final Progress progress;
  /** What was last looked for: a decision and the page after it ask for the same. */
  private volatile @Nullable Found found;

  private record Found(Filter filter, List<Item> items) {}

  State(Docket docket, List<Decision> decisions, LocalDate today) {
    this.docket = docket;
    this.book = new Book().addAll(decisions);
    this.today = today;
    this.carried = docket.carryOver().of(book.live());
    for (Carried one : carried) {
      if (one.fate() == Fate.STALE && one.now() != null) {
        stale.put(one.now().evidence(), one);
      }
    }
    this.progress = count();
  }

  private Progress count() {
    Map<Status, Integer> counts = new HashMap<>();
    docket.items().forEach(item -> counts.merge(standing(item).status(), 1, Integer::sum));
    int quiet = counts.getOrDefault(Status.QUIET, 0);
    long orphaned = carried.stream().filter(one -> one.fate() == Fate.ORPHANED).count();
    return new Progress(
        docket.items().size() - quiet,
        counts.getOrDefault(Status.DECIDED, 0),
        counts.getOrDefault(Status.WAITING, 0),
        counts.getOrDefault(Status.STALE, 0),
        (int) orphaned);
  }

  public Docket docket() {
    return docket;
  }

  public Progress progress() {
    return progress;
  }

  /** Every decision that counts, and what became of it. */
  public List<Carried> carried() {
    return carried;
  }

  /** How far the work on a finding is. */
  public Standing standing(Item item) {
    return standing(item.key(), item.toDecide());
  }

  /** How far the work on a claim or removed block is. */
  public Standing standing(String key) {
    return standing(key, false);
  }

  private Standing standing(String key, boolean toDecide) {
    Decision decision = book.current(key);
    if (decision != null && !decision.isExpired(today)) {
      Status status = decision.answer().settles() ? Status.DECIDED : Status.WAITING;
      return new Standing(status, decision, null);
    }
    Carried old = decision == null ? stale.get(key) : null;
    Status status = old != null ? Status.STALE : toDecide ? Status.OPEN : Status.QUIET;
    return new Standing(status, decision, old);
  }

  /** The findings that a filter lets pass, worst first. */
  public List<Item> find(Filter filter) {
    Found last = found;
    if (last == null || !last.filter.equals(filter)) {
      BiPredicate<Item, Standing> test = filter.test();
      List<Item> items = docket.items().stream()
          .filter(item -> test.test(item, standing(item)))
          .toList();
      last = new Found(filter, items);
      found = last;
    }
    return last.items;
  }

  /** How many decisions there are on an evidence: what the next one has to know. */
  public int version(String key) {
    return book.version(key);
  }

  /** Every decision on an evidence, oldest first. */
  public List<Decision> history(String key) {
    return book.history(key);
  }

  /** Every decision, oldest first. */
  public List<Decision> decisions() {
    return Collections.unmodifiableList(book.all());
  }

  /** The decision with an id; null if there is none. */
  public @Nullable Decision decision(String id) {
    return book.byId(id);
  }

  /** Whether a decision still counts. */
  public boolean counts(Decision decision) {
    return decision.equals(book.current(decision.evidence()));
  }

  /** The decisions of a bulk action that still count. */
  public List<Decision> bulk(String bulk) {
    return book.bulk(bulk);
  }
}
