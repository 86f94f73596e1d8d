package dev.touchstone.clean;

/** What a block of a page is. */
public enum BlockKind {
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  /** The row of column names of a table. */
  TABLE_HEADER,
  TABLE_ROW,
  QUOTE,
  CODE
}
