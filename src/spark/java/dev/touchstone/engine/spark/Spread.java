package dev.touchstone.engine.spark;

import org.apache.spark.Partitioner;

/** Sends keys that have to meet to one task. */
final class Spread extends Partitioner {

  private static final long serialVersionUID = 1;

  /** A key that says with which others it has to meet. */
  interface Meeting {

    /** A number that all keys share that have to meet. */
    long group();
  }

  private final int tasks;

  Spread(int tasks) {
    this.tasks = tasks;
  }

  @Override
  public int numPartitions() {
    return tasks;
  }

  @Override
  public int getPartition(Object key) {
    return Math.floorMod(((Meeting) key).group(), tasks);
  }
}
