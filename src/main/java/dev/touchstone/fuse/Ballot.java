package dev.touchstone.fuse;

/**
 * A poll in order: the votes of each item, and the options that they are for. All are numbers that
 * stand for names in the poll. An item's options come best supported first. Nobody writes into the
 * arrays once it is made.
 */
final class Ballot {

  /** More labels than this are an open question, not a choice. */
  private static final int MOST_LABELS = 20;

  private static final int ITEMS_PER_LABEL = 10;

  private final int[][] columns;
  private final int labels;
  private final Kinds kinds;
  private final double[] figure;
  private final long[] wider;
  private final Likeness likeness;

  /**
   * A ballot.
   *
   * @param labels how many labels there are
   * @param kinds what is asked of items
   * @param figure of each option of an item that is measured, on its scale; else not a number; empty
   *     where no item is measured
   * @param wider for each option, those options of its item that say the same less exactly, as bits;
   *     empty where none is
   * @param likeness how options of an item are like one another
   * @param columns what the accessors return, in their order
   */
  Ballot(
      int labels, Kinds kinds, double[] figure, long[] wider, Likeness likeness, int[]... columns) {
    this.columns = columns;
    this.labels = labels;
    this.kinds = kinds;
    this.figure = figure;
    this.wider = wider;
    this.likeness = likeness;
  }

  /** For an item, its first vote; one more at the end. */
  int[] votesFrom() {
    return columns[0];
  }

  /** For an item, its first option; one more at the end. */
  int[] optionsFrom() {
    return columns[1];
  }

  /** Source of each vote. */
  int[] source() {
    return columns[2];
  }

  /** Option that each vote is for. */
  int[] option() {
    return columns[3];
  }

  /** Value of each option, as most of its votes spell it. */
  int[] value() {
    return columns[4];
  }

  /** Label of each option: the same in every item where the value is the same. */
  int[] label() {
    return columns[5];
  }

  /** How many votes each option has. */
  int[] support() {
    return columns[6];
  }

  int labels() {
    return labels;
  }

  Kinds kinds() {
    return kinds;
  }

  int items() {
    return votesFrom().length - 1;
  }

  int votesOf(int item) {
    return votesFrom()[item + 1] - votesFrom()[item];
  }

  /** Whether the item is asked for a measurement, which sources give more or less exactly. */
  boolean isMeasured(int item) {
    return figure.length > 0 && !Double.isNaN(figure[optionsFrom()[item]]);
  }

  /** What the option of a measured item says, on a scale where equal distances are equally wrong. */
  double figure(int option) {
    return figure[option];
  }

  /** Whether one option of an item says the same as the other, but less exactly: Peru for Cusco, Peru. */
  boolean isWider(int item, int wide, int narrow) {
    int place = wide - optionsFrom()[item];
    return wider.length > 0 && place < Long.SIZE && (wider[narrow] >>> place & 1) != 0;
  }

  /** What an option of an item is to the one that is true. */
  Likeness.Way likeness(int item, int truth, int said) {
    int from = optionsFrom()[item];
    return likeness.of(item, optionsFrom()[item + 1] - from, truth - from, said - from);
  }

  /** Whether all items are answered from one short list, as in a questionnaire. */
  boolean isChoice() {
    return labels <= MOST_LABELS && labels * ITEMS_PER_LABEL <= items();
  }
}
