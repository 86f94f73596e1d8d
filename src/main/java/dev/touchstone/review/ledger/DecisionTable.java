package dev.touchstone.review.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.touchstone.review.store.LedgerException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of decisions: rows in, decisions out, and back. */
final class DecisionTable {

  private static final String COLUMNS =
      "id, version, answer, choice, reason, note, author, decided_at, expires_on, replaces, bulk, about";

  private static final String NEXT = "(select coalesce(max(seq), 0) + 1 from decision)";

  private DecisionTable() {}

  /** All decisions after the first {@code seen}. */
  static List<Decision> after(Connection connection, long seen) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(
        "select " + COLUMNS + " from decision where seq > ? order by seq")) {
      select.setLong(1, seen);
      return decisions(select);
    }
  }

  static @Nullable Decision byId(Connection connection, String id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select " + COLUMNS + " from decision where id = ?")) {
      select.setString(1, id);
      return decisions(select).stream().findFirst().orElse(null);
    }
  }

  /** The newest decision on an evidence; null if there is none. */
  static @Nullable Decision newest(Connection connection, String evidence) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(
        "select " + COLUMNS + " from decision where evidence = ? order by version desc limit 1")) {
      select.setString(1, evidence);
      return decisions(select).stream().findFirst().orElse(null);
    }
  }

  private static List<Decision> decisions(PreparedStatement select) throws SQLException {
    List<Decision> decisions = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        decisions.add(decision(row));
      }
    }
    return decisions;
  }

  private static Decision decision(ResultSet row) throws SQLException {
    String expires = row.getString("expires_on");
    try {
      return new Decision(
          row.getString("id"),
          row.getInt("version"),
          DecisionJson.about(row.getString("about")),
          Objects.requireNonNull(Answer.of(row.getString("answer")), "answer"),
          row.getString("choice"),
          row.getString("reason"),
          row.getString("note"),
          row.getString("author"),
          Instant.parse(row.getString("decided_at")),
          expires == null ? null : LocalDate.parse(expires),
          row.getString("replaces"),
          row.getString("bulk"));
    } catch (JsonProcessingException e) {
      throw new LedgerException(
          "decision " + row.getString("id")
              + " in the ledger cannot be read; was it made by a newer Touchstone?",
          e);
    }
  }

  /** Adds a row; the caller holds the lock. */
  static void insert(Connection connection, Decision decision) throws SQLException {
    String marks = "?, ".repeat(COLUMNS.split(", ", -1).length + 4);
    try (PreparedStatement insert = connection.prepareStatement("insert into decision (" + COLUMNS
        + ", kind, case_id, evidence, verdict, seq) values (" + marks + NEXT + ")")) {
      LocalDate expires = decision.expires();
      insert.setString(1, decision.id());
      insert.setInt(2, decision.version());
      insert.setString(3, decision.answer().code());
      insert.setString(4, decision.choice());
      insert.setString(5, decision.reason());
      insert.setString(6, decision.note());
      insert.setString(7, decision.author());
      insert.setString(8, decision.at().toString());
      insert.setString(9, expires == null ? null : expires.toString());
      insert.setString(10, decision.replaces());
      insert.setString(11, decision.bulk());
      insert.setString(12, DecisionJson.of(decision.about()));
      insert.setString(13, decision.about().kind().code());
      insert.setString(14, decision.about().id());
      insert.setString(15, decision.evidence());
      insert.setString(16, decision.about().verdict());
      insert.executeUpdate();
    }
  }
}
