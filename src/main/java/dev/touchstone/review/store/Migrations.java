package dev.touchstone.review.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/** Brings the tables of a ledger up to date: plain files, run once each, in order. */
final class Migrations {

  private Migrations() {}

  /** Runs what has not been run; all of it or nothing. */
  static void run(Connection connection, Dialect dialect) throws SQLException {
    List<String> files = dialect.migrations();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      dialect.lockTables(statement);
      statement.execute(
          "create table if not exists migration (number bigint primary key, name text not null)");
      int done = done(statement);
      if (done > files.size()) {
        throw new LedgerException(
            "the ledger was made by a newer Touchstone (%s migrations, this".formatted(done)
                + " one knows " + files.size() + "); use that one");
      }
      for (int number = done + 1; number <= files.size(); number++) {
        String name = files.get(number - 1);
        for (String sql : read(name).split(";\\s*\\n\\n", -1)) {
          if (!sql.isBlank()) {
            statement.execute(sql);
          }
        }
        record(connection, number, name);
      }
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static int done(Statement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery("select count(*) from migration")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void record(Connection connection, int number, String name) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into migration (number, name) values (?, ?)")) {
      insert.setInt(1, number);
      insert.setString(2, name);
      insert.executeUpdate();
    }
  }

  private static String read(String name) {
    String path = "/ledger/" + name;
    try (InputStream file =
        Objects.requireNonNull(Migrations.class.getResourceAsStream(path), path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
