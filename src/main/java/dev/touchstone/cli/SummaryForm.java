package dev.touchstone.cli;

/** In which form a command tells what came of it. */
enum SummaryForm {
  /** Lines for a person. */
  TEXT,
  /** One JSON object for a program. */
  JSON
}
