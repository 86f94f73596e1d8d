package dev.touchstone.fuse;

/**
 * A poll in order: the votes of each item, and the options that they are for. All are numbers that
 * stand for names in the poll. An item's options come best supported first.
 *
 * @param votesFrom for an item, its first vote; one more at the end
 * @param optionsFrom for an item, its first option; one more at the end
 * @param source of each vote
 * @param option that each vote is for
 * @param value of each option, as most of its votes spell it
 * @param label of each option: the same in every item where the value is the same
 * @param support how many votes each option has
 * @param labels how many labels there are
 */
record Ballot(
    int[] votesFrom,
    int[] optionsFrom,
    int[] source,
    int[] option,
    int[] value,
    int[] label,
    int[] support,
    int labels) {

  /** More labels than this are an open question, not a choice. */
  private static final int MOST_LABELS = 20;

  private static final int ITEMS_PER_LABEL = 10;

  int items() {
    return votesFrom.length - 1;
  }

  int votesOf(int item) {
    return votesFrom[item + 1] - votesFrom[item];
  }

  /** Whether all items are answered from one short list, as in a questionnaire. */
  boolean isChoice() {
    return labels <= MOST_LABELS && labels * ITEMS_PER_LABEL <= items();
  }
}
