package dev.touchstone.report.view;

import java.util.List;

/**
 * The run at a glance: who agrees with whom, what is claimed, what was taken out.
 *
 * @param matrix one row per page that meets another in a finding
 * @param unmatched number of such pages that have no room
 * @param kinds claims by kind, most frequent first
 * @param losses what cleaning took out of each page that could be read, the most first
 */
public record Overview(List<MatrixRow> matrix, int unmatched, List<Bar> kinds, List<Loss> losses) {

  /** How many bars the first screen has of a kind; the others are one click away. */
  private static final int FIRST = 8;

  public Overview {
    matrix = List.copyOf(matrix);
    kinds = List.copyOf(kinds);
    losses = List.copyOf(losses);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return matrix.isEmpty() && kinds.isEmpty() && losses.isEmpty();
  }

  /** The most frequent kinds of claims. */
  public List<Bar> firstKinds() {
    return kinds.subList(0, Math.min(FIRST, kinds.size()));
  }

  /** The other kinds of claims. */
  public List<Bar> otherKinds() {
    return kinds.subList(firstKinds().size(), kinds.size());
  }

  /** The pages that lost most. */
  public List<Loss> firstLosses() {
    return losses.subList(0, Math.min(FIRST, losses.size()));
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
   * What cleaning took out of a page.
   *
   * @param title of the page
   * @param share of its text that was taken out, in percent
   * @param slices what it kept and lost, as pieces of one bar
   */
  public record Loss(String title, int share, List<ReportView.Slice> slices) {

    public Loss {
      slices = List.copyOf(slices);
    }
  }

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
