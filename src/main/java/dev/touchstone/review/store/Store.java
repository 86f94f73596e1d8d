package dev.touchstone.review.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One connection to a ledger's database, opened again where it broke. Thread-safe: one caller at a
 * time.
 */
public final class Store implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 5;

  private final StoreAddress address;
  private final String table;
  private Connection connection;

  /** @param table in which nobody else may write while {@link #write} does */
  public Store(StoreAddress address, String table) {
    this.address = address;
    this.table = table;
    try {
      this.connection = connect();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Gets the driver of ledgers that are files going, which takes longer than to open one: for a caller
   * who will make one later.
   */
  public static void prepare() {
    try (Connection nothing = Dialect.SQLITE.connect("jdbc:sqlite::memory:")) {
      nothing.getMetaData();
    } catch (SQLException e) { // whoever makes the ledger will hear of it
      return;
    }
  }

  private Connection connect() throws SQLException {
    Connection fresh = address.dialect().connect(address.url());
    try {
      Migrations.run(fresh, address.dialect());
      return fresh;
    } catch (SQLException | RuntimeException e) {
      fresh.close();
      throw e;
    }
  }

  /** Work on a connection. Done again if the connection broke, so it must be fit for that. */
  @FunctionalInterface
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Reads. */
  public synchronized <T> T read(Work<T> work) {
    try {
      try {
        return work.on(connection);
      } catch (SQLException e) {
        reopen(e);
        return work.on(connection);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Reads and writes in one transaction during which nobody else appends. */
  public synchronized <T> T write(Work<T> work) {
    return read(open -> inTransaction(open, work));
  }

  private <T> T inTransaction(Connection open, Work<T> work) throws SQLException {
    open.setAutoCommit(false);
    try (Statement statement = open.createStatement()) {
      address.dialect().lock(statement, table);
      T result = work.on(open);
      open.commit();
      return result;
    } catch (SQLException | RuntimeException e) {
      rollBack(open, e);
      throw e;
    } finally {
      if (!open.isClosed()) {
        open.setAutoCommit(true);
      }
    }
  }

  private static void rollBack(Connection open, Exception cause) {
    try {
      open.rollback();
    } catch (SQLException e) { // the connection is lost, and with it the transaction
      cause.addSuppressed(e);
    }
  }

  private void reopen(SQLException cause) throws SQLException {
    if (connection.isValid(PATIENCE_SECONDS)) {
      throw cause;
    }
    connection = connect();
  }

  private LedgerException failed(SQLException e) {
    return new LedgerException(
        "the ledger at %s does not answer: %s; check --store, and that you may write there"
            .formatted(address.shown(), String.valueOf(e.getMessage()).replace('\n', ' ')),
        e);
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
