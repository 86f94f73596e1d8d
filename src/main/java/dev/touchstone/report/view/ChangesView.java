package dev.touchstone.report.view;

import java.util.List;

/**
 * What has changed since the last run, in words.
 *
 * @param since the earlier run
 * @param summary all of it in one line
 * @param caution that the program or its rules are others; empty if they are not
 * @param findings the worst first
 * @param values by page
 * @param pages by kind
 * @param left number of changes that have no room
 */
public record ChangesView(
    String since,
    String summary,
    String caution,
    List<Finding> findings,
    List<Value> values,
    List<Page> pages,
    int left) {

  public ChangesView {
    findings = List.copyOf(findings);
    values = List.copyOf(values);
    pages = List.copyOf(pages);
  }

  /**
   * A finding.
   *
   * @param kind what became of it
   * @param verdict code, for its colour
   * @param severity code
   * @param judgement verdict and severity in words
   * @param question what it is about
   * @param id of the finding in this report; empty if it is gone
   * @param sides who says what; what was said before comes first
   */
  public record Finding(
      String kind,
      String verdict,
      String severity,
      String judgement,
      String question,
      String id,
      List<Side> sides) {

    public Finding {
      sides = List.copyOf(sides);
    }
  }

  /**
   * A value that somebody says, or said.
   *
   * @param when {@code was}, {@code now}, or empty where there is nothing to tell apart
   */
  public record Side(String when, String value, String quote, String pages) {}

  /** A page that gives another value. */
  public record Value(String page, String question, Side old, Side now) {}

  /** A page that came, went or says something else. */
  public record Page(String kind, String id, String error) {}
}
