package dev.touchstone.review.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/** In what SQLite and PostgreSQL differ for us. */
public enum Dialect {
  /** A file. Only one writes at a time; the others wait. */
  SQLITE("", "") {
    @Override
    Connection connect(String url) throws SQLException {
      Properties settings = new Properties();
      settings.setProperty("busy_timeout", "20000");
      settings.setProperty("journal_mode", "WAL");
      settings.setProperty("synchronous", "FULL"); // what was acknowledged outlives a power cut
      settings.setProperty("transaction_mode", "IMMEDIATE");
      long until = System.nanoTime() + PATIENCE_NANOS;
      while (true) {
        try {
          return DriverManager.getConnection(url, settings);
        } catch (SQLException e) {
          // who first turns a new file to its journal waits for nobody, and fails
          if (e.getErrorCode() != BUSY || System.nanoTime() > until) {
            throw e;
          }
          LockSupport.parkNanos(PAUSE_NANOS);
        }
      }
    }
  },
  /** A server. The lock lets one append at a time, so that the order of numbers is that of commits. */
  POSTGRESQL("lock table %s in share row exclusive mode", "select pg_advisory_xact_lock(7433)") {
    @Override
    Connection connect(String url) throws SQLException {
      Properties settings = new Properties();
      settings.setProperty("connectTimeout", "10");
      settings.setProperty("socketTimeout", "30");
      settings.setProperty("ApplicationName", "touchstone");
      return DriverManager.getConnection(url, settings);
    }
  };

  /** SQLite's result code when somebody else holds the file. */
  private static final int BUSY = 5;

  private static final long PATIENCE_NANOS = 20_000_000_000L;
  private static final long PAUSE_NANOS = 20_000_000L;

  private final String lock;
  private final String migrationLock;

  Dialect(String lock, String migrationLock) {
    this.lock = lock;
    this.migrationLock = migrationLock;
  }

  abstract Connection connect(String url) throws SQLException;

  /** Lets nobody else append to a table until the transaction ends. */
  void lock(Statement statement, String table) throws SQLException {
    execute(lock.formatted(table), statement);
  }

  /** Lets nobody else make or change tables until the transaction ends. */
  void lockTables(Statement statement) throws SQLException {
    execute(migrationLock, statement);
  }

  private static void execute(String sql, Statement statement) throws SQLException {
    if (!sql.isEmpty()) {
      statement.execute(sql);
    }
  }

  /** The files of a migration that this database needs, in order. */
  List<String> migrations() {
    String own = this == SQLITE ? "sqlite" : "postgresql";
    return List.of("0001-tables.sql", "0002-append-only." + own + ".sql", "0003-runs.sql");
  }
}
