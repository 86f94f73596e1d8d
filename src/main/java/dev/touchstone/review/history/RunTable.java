package dev.touchstone.review.history;

import dev.touchstone.dataset.changes.RecordedRun;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The table of runs: rows in, runs out, and back. */
final class RunTable {

  private static final String COLUMNS =
      "id, number, recorded_at, version, rules, inputs, pages, claims, findings";

  private RunTable() {}

  /** All runs of a batch, oldest first. */
  static List<RecordedRun> of(Connection connection, String batch) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(
        "select " + COLUMNS + " from run where batch = ? order by number")) {
      select.setString(1, batch);
      List<RecordedRun> runs = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          runs.add(new RecordedRun(
              row.getString(1),
              row.getInt(2),
              Instant.parse(row.getString(3)),
              row.getString(4),
              row.getString(5),
              row.getString(6),
              row.getInt(7),
              row.getInt(8),
              row.getInt(9)));
        }
      }
      return runs;
    }
  }

  static void insert(Connection connection, String batch, RecordedRun run) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(
        "insert into run (batch, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, batch);
      insert.setString(2, run.id());
      insert.setInt(3, run.number());
      insert.setString(4, run.at().toString());
      insert.setString(5, run.version());
      insert.setString(6, run.rules());
      insert.setString(7, run.inputs());
      insert.setInt(8, run.pages());
      insert.setInt(9, run.claims());
      insert.setInt(10, run.findings());
      insert.executeUpdate();
    }
  }
}
