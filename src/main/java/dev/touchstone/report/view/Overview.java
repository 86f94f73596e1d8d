package dev.touchstone.report.view;

import java.util.List;

/**
 * The run at a glance: who agrees with whom, what is claimed.
 *
 * @param matrix one row per page that meets another in a finding
 * @param unmatched number of such pages that have no room
 * @param kinds claims by kind, most frequent first
 */
public record Overview(List<MatrixRow> matrix, int unmatched, List<Bar> kinds) {

  public Overview {
    matrix = List.copyOf(matrix);
    kinds = List.copyOf(kinds);
  }

  /**
   * A page in the matrix.
   *
   * @param number from 1
   * @param title of the page
   * @param source the page's id
   * @param cells what it has in common with the pages before it
   */
  public record MatrixRow(int number, String title, String source, List<MatrixCell> cells) {

    public MatrixRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Two pages.
   *
   * @param kind what the colour is: {@code same}, {@code apart}, {@code mixed}, or "none"
   * @param tone how dark, from 0 to 4
   * @param figure what stands in the cell; empty if the pages do not meet
   * @param words the same in a sentence
   */
  public record MatrixCell(String kind, int tone, String figure, String words) {}

  /**
   * A count as a bar.
   *
   * @param label what is counted
   * @param family colour group
   * @param count how many
   * @param width share of the longest bar, as a percentage
   */
  public record Bar(String label, String family, int count, String width) {}
}
