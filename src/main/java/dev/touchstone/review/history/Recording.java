package dev.touchstone.review.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** Writes a run over the one before it: ends what is gone, begins what is new, leaves the rest. */
final class Recording implements Merge.Visitor, AutoCloseable {

  private static final int BATCH = 1_000;

  private final String batch;
  private final int number;
  private final PreparedStatement end;
  private final PreparedStatement begin;
  private final PreparedStatement move;
  private int waiting;

  Recording(Connection connection, String batch, int number) throws SQLException {
    this.batch = batch;
    this.number = number;
    this.end = connection.prepareStatement(
        "update run_item set until = ? where batch = ? and item = ? and until is null");
    this.begin = connection.prepareStatement(
        "insert into run_item (batch, item, since, until, kind, print, ref, body)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)");
    this.move = connection.prepareStatement(
        "update run_item set ref = ? where batch = ? and item = ? and until is null");
  }

  @Override
  public void gone(ItemTable.Row old) throws SQLException {
    end.setInt(1, number - 1);
    end.setString(2, batch);
    end.setString(3, old.key());
    end.addBatch();
    flushIfFull();
  }

  @Override
  public void fresh(Item now) throws SQLException {
    begin.setString(1, batch);
    begin.setString(2, now.key());
    begin.setInt(3, number);
    begin.setNull(4, Types.BIGINT);
    begin.setString(5, now.kind());
    begin.setString(6, now.print());
    begin.setString(7, now.ref());
    begin.setBytes(8, Packed.bytes(now.body()));
    begin.addBatch();
    flushIfFull();
  }

  @Override
  public void both(ItemTable.Row old, Item now) throws SQLException {
    if (!old.print().equals(now.print())) {
      gone(old);
      fresh(now);
    } else if (!old.ref().equals(now.ref())) {
      move.setString(1, now.ref());
      move.setString(2, batch);
      move.setString(3, now.key());
      move.addBatch();
      flushIfFull();
    }
  }

  private void flushIfFull() throws SQLException {
    if (++waiting >= BATCH) {
      flush();
    }
  }

  /** What ends goes first: an item has one open row at most. */
  void flush() throws SQLException {
    end.executeBatch();
    move.executeBatch();
    begin.executeBatch();
    waiting = 0;
  }

  @Override
  public void close() throws SQLException {
    end.close();
    begin.close();
    move.close();
  }
}
