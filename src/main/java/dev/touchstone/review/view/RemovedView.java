package dev.touchstone.review.view;

import java.util.List;

/**
 * What cleaning took out of pages.
 *
 * @param source id of the page that is looked at; empty for all
 * @param reason code that is looked at; empty for all
 * @param search words that must occur
 * @param count how many pieces match
 * @param pieces the first of them
 * @param sources what can be chosen
 * @param reasons what can be chosen
 * @param back address of this page
 */
public record RemovedView(
    String source,
    String reason,
    String search,
    int count,
    List<Piece> pieces,
    List<QueueView.Choice> sources,
    List<QueueView.Choice> reasons,
    String back) {

  public RemovedView {
    pieces = List.copyOf(pieces);
    sources = List.copyOf(sources);
    reasons = List.copyOf(reasons);
  }

  /**
   * A piece that was taken out.
   *
   * @param key names it in forms
   * @param version how many decisions on it there are
   * @param source id of the page
   * @param reason in words
   * @param rule id of the cleaning rule
   * @param quote its words, cut if they are many
   * @param decided who decided what; empty if nobody did
   * @param undo id of the decision that can be taken back; empty if there is none
   */
  public record Piece(
      String key,
      int version,
      String source,
      String reason,
      String rule,
      String quote,
      String decided,
      String undo) {}
}
