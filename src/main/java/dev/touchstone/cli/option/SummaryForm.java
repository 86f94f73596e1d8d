package dev.touchstone.cli.option;

/** In which form a command tells what came of it. */
public enum SummaryForm {
  /** Lines for a person. */
  TEXT,
  /** One JSON object for a program. */
  JSON
}
