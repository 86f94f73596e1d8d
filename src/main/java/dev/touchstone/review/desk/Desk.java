package dev.touchstone.review.desk;

import dev.touchstone.report.words.Words;
import dev.touchstone.review.batch.BatchReader;
import dev.touchstone.review.carry.Carried;
import dev.touchstone.review.evidence.Case;
import dev.touchstone.review.ledger.Answer;
import dev.touchstone.review.ledger.Decision;
import dev.touchstone.review.ledger.Ledger;
import dev.touchstone.review.ledger.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run's findings and a ledger of decisions on them. Sees what other desks on the same ledger decide,
 * and a new run in the same folder, at the next call. Thread-safe.
 */
public final class Desk {

  private final Path folder;
  private final Ledger ledger;
  private final Clock clock;
  private final Words words = Words.bundled();
  private final List<Decision> decisions = new ArrayList<>();
  private @Nullable State state;
  private LocalDate day = LocalDate.MIN;

  /**
   * Opens a desk; the caller closes the ledger.
   *
   * @param folder where a run wrote its data sets
   * @param clock the time of decisions
   */
  public Desk(Path folder, Ledger ledger, Clock clock) {
    this.folder = folder;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * What there is now.
   *
   * @throws dev.touchstone.engine.InputException if no run has written to the folder
   */
  public synchronized State state() {
    try {
      State known = state;
      List<Decision> fresh = ledger.after(decisions.size());
      decisions.addAll(fresh);
      boolean sameRun =
          known != null && known.docket().batch().stamp().equals(BatchReader.stamp(folder));
      LocalDate today = LocalDate.now(clock);
      if (known == null || !sameRun || !fresh.isEmpty() || !today.equals(day)) {
        Docket docket =
            known != null && sameRun ? known.docket() : new Docket(BatchReader.read(folder), words);
        known = new State(docket, decisions, today);
        state = known;
        day = today;
      }
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Records a decision, unless the editor has not seen the newest one. */
  public Outcome decide(Wish wish, String author) {
    return ledger.append(decision(state(), wish, author, null));
  }

  /**
   * Records many decisions in one step, each unless the editor has not seen the newest one.
   *
   * @return what the decisions share, and what came of each
   */
  public Bulk decideAll(List<Wish> wishes, String author) {
    State now = state();
    String bulk = UUID.randomUUID().toString();
    List<Decision> all =
        wishes.stream().map(wish -> decision(now, wish, author, bulk)).toList();
    return new Bulk(bulk, ledger.appendAll(all));
  }

  /**
   * What came of a bulk action.
   *
   * @param id what its decisions share
   * @param outcomes in the order asked for
   */
  public record Bulk(String id, List<Outcome> outcomes) {}

  private Decision decision(State now, Wish wish, String author, @Nullable String bulk) {
    Case about = now.docket().anchored(wish.key());
    if (about == null) {
      throw new UnknownCaseException(wish.key());
    }
    Carried stale = now.standing(wish.key()).stale();
    return new Decision(
        UUID.randomUUID().toString(),
        wish.known() + 1,
        about,
        wish.answer(),
        wish.choice(),
        wish.reason(),
        wish.note(),
        author,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        wish.expires(),
        stale == null ? null : stale.decision().id(),
        bulk);
  }

  /** Takes a decision back, unless another has come after it. */
  public Outcome undo(String id, String author) {
    return undoAll(List.of(known(id)), author).get(0);
  }

  /** Takes back what still counts of a bulk action. */
  public List<Outcome> undoBulk(String bulk, String author) {
    return undoAll(state().bulk(bulk), author);
  }

  private Decision known(String id) {
    Decision decision = state().decision(id);
    if (decision == null) {
      throw new UnknownCaseException(id);
    }
    return decision;
  }

  private List<Outcome> undoAll(List<Decision> all, String author) {
    State now = state();
    List<Decision> withdrawals = new ArrayList<>();
    for (Decision decision : all) {
      boolean counts = now.counts(decision);
      withdrawals.add(new Decision(
          UUID.randomUUID().toString(),
          counts ? now.version(decision.evidence()) + 1 : decision.version(),
          decision.about(),
          Answer.WITHDRAWN,
          "",
          "",
          "",
          author,
          clock.instant().truncatedTo(ChronoUnit.MILLIS),
          null,
          decision.id(),
          decision.bulk()));
    }
    return ledger.appendAll(withdrawals);
  }
}
