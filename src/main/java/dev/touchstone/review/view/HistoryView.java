package dev.touchstone.review.view;

import java.util.List;

/**
 * Decisions, newest first.
 *
 * @param count of all
 * @param told those of this page
 * @param newer address of the page with newer ones; empty if there is none
 * @param older address of the page with older ones; empty if there is none
 */
public record HistoryView(int count, List<Told> told, String newer, String older) {

  public HistoryView {
    told = List.copyOf(told);
  }
}
