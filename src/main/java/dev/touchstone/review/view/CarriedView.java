package dev.touchstone.review.view;

import java.util.List;

/**
 * What became of earlier decisions.
 *
 * @param carried how many hold
 * @param changed how many have other evidence
 * @param lost how many are orphaned
 * @param stale those of this page whose evidence changed
 * @param orphaned those of this page whose finding, claim or block is gone
 * @param back address of the page before; empty if there is none
 * @param on address of the page after; empty if there is none
 */
public record CarriedView(
    int carried,
    int changed,
    int lost,
    List<Row> stale,
    List<Row> orphaned,
    String back,
    String on) {

  public CarriedView {
    stale = List.copyOf(stale);
    orphaned = List.copyOf(orphaned);
  }

  /**
   * A decision that does not hold as it is.
   *
   * @param told the decision
   * @param address of what it would be about now; empty if there is nothing
   * @param differences old and new words
   */
  public record Row(Told told, String address, List<Difference> differences) {

    public Row {
      differences = List.copyOf(differences);
    }
  }
}
