package dev.touchstone.review.ledger;

import dev.touchstone.review.store.LedgerException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Decisions as JSON Lines, for a repository or another ledger: one decision a line, oldest first. */
public final class DecisionLines {

  private DecisionLines() {}

  /** Writes all decisions; does not close the writer. */
  public static void write(List<Decision> decisions, Writer out) throws IOException {
    for (Decision decision : decisions) {
      out.write(DecisionJson.of(decision));
      out.write('\n');
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param name what error messages call the file
   * @throws LedgerException if a line is no decision
   */
  public static List<Decision> read(String name, BufferedReader in) throws IOException {
    List<Decision> decisions = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        try {
          decisions.add(DecisionJson.decision(line));
        } catch (IllegalArgumentException e) {
          throw new LedgerException(
              "%s, line %s: is no decision (%s); export it again"
                  .formatted(name, number, e.getMessage()),
              e);
        }
      }
    }
    return decisions;
  }
}
