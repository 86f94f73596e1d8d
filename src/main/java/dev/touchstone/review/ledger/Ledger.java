package dev.touchstone.review.ledger;

import dev.touchstone.review.store.Store;
import dev.touchstone.review.store.StoreAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The decisions of an editor or a team, in SQLite or PostgreSQL. Nothing in it is ever changed.
 *
 * <p>A decision says by its version which older ones its author knew; if there is one that the author
 * did not know, nothing is written and the author is told. So two editors never overwrite each other.
 * When a method returns, what it recorded outlives the end of the process. Thread-safe.
 */
public final class Ledger implements AutoCloseable {

  private final Store store;

  private Ledger(Store store) {
    this.store = store;
  }

  /**
   * Opens a ledger, and makes it if there is none.
   *
   * @throws dev.touchstone.review.store.LedgerException if the database does not answer, or may not be written
   */
  public static Ledger open(StoreAddress address) {
    return new Ledger(new Store(address, "decision"));
  }

  /** The decisions after the first {@code seen}, in the order in which they were recorded. */
  public List<Decision> after(long seen) {
    return store.read(connection -> DecisionTable.after(connection, seen));
  }

  /** Records a decision, unless there is one on the same evidence that its author did not know. */
  public Outcome append(Decision decision) {
    return appendAll(List.of(decision)).get(0);
  }

  /** Records decisions, in one step: after a crash all of them are there, or none. */
  public List<Outcome> appendAll(List<Decision> decisions) {
    return store.write(connection -> {
      List<Outcome> outcomes = new ArrayList<>();
      for (Decision decision : decisions) {
        outcomes.add(append(connection, decision));
      }
      return Collections.unmodifiableList(outcomes);
    });
  }

  private static Outcome append(Connection connection, Decision decision) throws SQLException {
    Decision same = DecisionTable.byId(connection, decision.id());
    if (same != null) {
      return new Outcome.Recorded(same); // asked again after the connection broke
    }
    Decision newest = DecisionTable.newest(connection, decision.evidence());
    if (newest != null && newest.version() >= decision.version()) {
      return new Outcome.Overtaken(newest);
    }
    if (decision.version() != (newest == null ? 1 : newest.version() + 1)) {
      throw new IllegalArgumentException(
          "a decision knows of no others than there are, got version " + decision.version()
              + " after " + newest);
    }
    DecisionTable.insert(connection, decision);
    return new Outcome.Recorded(decision);
  }

  /**
   * Adds decisions from another ledger, after those on the same evidence that are here; those that are
   * here already are left out.
   *
   * @return the decisions that were added, with the versions that they got
   */
  public List<Decision> merge(List<Decision> decisions) {
    return store.write(connection -> {
      List<Decision> added = new ArrayList<>();
      for (Decision decision : decisions) {
        if (DecisionTable.byId(connection, decision.id()) == null) {
          Decision newest = DecisionTable.newest(connection, decision.evidence());
          Decision next = decision.withVersion(newest == null ? 1 : newest.version() + 1);
          DecisionTable.insert(connection, next);
          added.add(next);
        }
      }
      return Collections.unmodifiableList(added);
    });
  }

  @Override
  public void close() {
    store.close();
  }
}
