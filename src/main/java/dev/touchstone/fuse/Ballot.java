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

  /**
   * A ballot.
   *
   * @param labels how many labels there are
   * @param columns what the accessors return, in their order
   */
  Ballot(int labels, int[]... columns) {
    this.labels = labels;
    this.columns = columns;
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

  int items() {
    return votesFrom().length - 1;
  }

  int votesOf(int item) {
    return votesFrom()[item + 1] - votesFrom()[item];
  }

  /** Whether all items are answered from one short list, as in a questionnaire. */
  boolean isChoice() {
    return labels <= MOST_LABELS && labels * ITEMS_PER_LABEL <= items();
  }
}
