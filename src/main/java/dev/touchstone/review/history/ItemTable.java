package dev.touchstone.review.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of what runs found: rows in, items out, and back. */
final class ItemTable {

  private static final int ROWS = 5_000;

  private final Connection connection;
  private final String batch;

  ItemTable(Connection connection, String batch) {
    this.connection = connection;
    this.batch = batch;
  }

  /** What the newest run has of an item, without its body. */
  record Row(String key, String print, String ref) {}

  /** All that the newest run has, by key; some thousand rows in memory at a time. */
  final class Open {

    private Iterator<Row> rows = List.<Row>of().iterator();
    private @Nullable String last = "";

    @Nullable
    Row next() throws SQLException {
      String from = last;
      if (!rows.hasNext() && from != null) {
        rows = after(from).iterator();
      }
      Row row = rows.hasNext() ? rows.next() : null;
      last = row == null ? null : row.key;
      return row;
    }
  }

  Open open() {
    return new Open();
  }

  private List<Row> after(String key) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(
        "select item, print, ref from run_item where batch = ? and until is null and item > ?"
            + " order by item limit " + ROWS)) {
      select.setString(1, batch);
      select.setString(2, key);
      List<Row> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(new Row(row.getString(1), row.getString(2), row.getString(3)));
        }
      }
      return found;
    }
  }

  /** An item as the newest run has it. */
  Item newest(String key) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(
        "select item, kind, ref, body from run_item where batch = ? and item = ? and until is null")) {
      select.setString(1, batch);
      select.setString(2, key);
      return items(select).get(0);
    }
  }

  /** What a run has and a later one has not, or not so. */
  List<Item> ended(int run, int later) throws SQLException {
    return items(
        "select item, kind, ref, body from run_item where batch = ? and until >= ? and until < ?"
            + " and since <= ? order by item",
        run,
        later,
        run);
  }

  /** What a run has and an earlier one had not, or not so. */
  List<Item> begun(int earlier, int run) throws SQLException {
    return items(
        "select item, kind, ref, body from run_item where batch = ? and since > ? and since <= ?"
            + " and (until is null or until >= ?) order by item",
        earlier,
        run,
        run);
  }

  private List<Item> items(String sql, int... numbers) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, batch);
      for (int i = 0; i < numbers.length; i++) {
        select.setInt(i + 2, numbers[i]);
      }
      return items(select);
    }
  }

  private static List<Item> items(PreparedStatement select) throws SQLException {
    List<Item> items = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        String body = Packed.text(row.getBytes(4));
        items.add(new Item(row.getString(1), row.getString(2), row.getString(3), body));
      }
    }
    return items;
  }

  /** Whether some run before that one had it, and had it no more later. */
  boolean wasBefore(String key, int run) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(
        "select 1 from run_item where batch = ? and item = ? and until < ? limit 1")) {
      select.setString(1, batch);
      select.setString(2, key);
      select.setInt(3, run);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  /** Forgets what no run from that one on has. */
  void forgetBefore(int run) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from run_item where batch = ? and until < ?")) {
      delete.setString(1, batch);
      delete.setInt(2, run);
      delete.executeUpdate();
    }
  }
}
