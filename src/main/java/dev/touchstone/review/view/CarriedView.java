package dev.touchstone.review.view;

import java.util.List;

/**
 * What became of earlier decisions.
 *
 * @param carried how many hold
 * @param stale those whose evidence changed
 * @param orphaned those whose finding, claim or block is gone
 */
public record CarriedView(int carried, List<Row> stale, List<Row> orphaned) {

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
