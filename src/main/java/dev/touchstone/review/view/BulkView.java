package dev.touchstone.review.view;

import java.util.List;

/**
 * What a bulk action would decide.
 *
 * @param query the filter as it stands in the address
 * @param back address of the queue
 * @param count how many findings match
 * @param decided how many of them are decided already, and would be decided anew
 * @param seen fingerprint of these findings and the decisions on them
 * @param first the worst of them
 */
public record BulkView(
    String query, String back, int count, int decided, String seen, List<QueueView.Line> first) {

  public BulkView {
    first = List.copyOf(first);
  }
}
