package dev.touchstone.review.view;

import dev.touchstone.review.desk.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The queue, and the finding that is looked at.
 *
 * @param filter which findings are in the queue
 * @param address of this queue, to which {@code case=} can be added
 * @param query the filter as it stands in the address
 * @param total number of findings that match
 * @param position of the one that is looked at, from 1; 0 if it does not match
 * @param lines those around it
 * @param previous address of the one before; empty if there is none
 * @param next address of the one after; empty if there is none
 * @param choices of the filters
 * @param item what is looked at; null if nothing matches
 */
public record QueueView(
    Filter filter,
    String address,
    String query,
    int total,
    int position,
    List<Line> lines,
    String previous,
    String next,
    Choices choices,
    @Nullable ItemView item) {

  public QueueView {
    lines = List.copyOf(lines);
  }

  /**
   * A finding in the list.
   *
   * @param address of its page
   * @param question what it is about
   * @param gist its values
   * @param verdict code
   * @param severity in words
   * @param status code of how far the work on it is
   * @param current whether it is the one that is looked at
   */
  public record Line(
      String address,
      String question,
      String gist,
      String verdict,
      String severity,
      String status,
      boolean current) {}

  /**
   * A choice of a filter.
   *
   * @param code as it stands in the address
   * @param words what a reader sees
   * @param chosen whether it is chosen
   */
  public record Choice(String code, String words, boolean chosen) {}

  /** What can be chosen. */
  public record Choices(
      List<Choice> states,
      List<Choice> verdicts,
      List<Choice> severities,
      List<Choice> subjects,
      List<Choice> attributes,
      List<Choice> sources) {

    public Choices {
      states = List.copyOf(states);
      verdicts = List.copyOf(verdicts);
      severities = List.copyOf(severities);
      subjects = List.copyOf(subjects);
      attributes = List.copyOf(attributes);
      sources = List.copyOf(sources);
    }
  }
}
