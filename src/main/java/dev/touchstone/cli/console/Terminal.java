package dev.touchstone.cli.console;

import java.io.PrintWriter;

/**
 * Where the program writes.
 *
 * @param out data and results
 * @param err progress, notices and errors
 * @param watched whether a person looks at {@code err} while the program runs
 * @param colours whether {@code out} and {@code err} take ANSI colours
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean watched, boolean colours) {

  private static final String RED = "\u001B[31m";
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  public String bad(String words) {
    return colours ? RED + words + PLAIN : words;
  }

  public String strong(String words) {
    return colours ? BOLD + words + PLAIN : words;
  }
}
