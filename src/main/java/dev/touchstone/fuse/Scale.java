package dev.touchstone.fuse;

import java.util.Arrays;

/**
 * Tells measurements from figures that sources copy from one truth: of a temperature hardly two
 * sources give the same, but all are near.
 */
final class Scale {

  /** With more pairs of votes that agree than this share, figures are taken at their word. */
  private static final double AGREE = 0.3;

  /** Votes on one item are this much nearer to one another than those on two items. */
  private static final double NEAR = 0.3;

  private static final double WIDE = 100;
  private static final int FEWEST = 10;
  private static final int SAMPLE = 20_000;

  private final double[] within = new double[SAMPLE];
  private final double[] between = new double[SAMPLE];
  private int noted;
  private long pairs;
  private long equal;
  private double least = Double.POSITIVE_INFINITY;
  private double greatest = Double.NEGATIVE_INFINITY;
  private double before = Double.NaN;

  /** Notes what sources say of one more item. */
  void add(double[] figures) {
    for (int one = 0; one < figures.length; one++) {
      least = Math.min(least, figures[one]);
      greatest = Math.max(greatest, figures[one]);
      for (int two = 0; two < one; two++) {
        pairs++;
        equal += figures[one] == figures[two] ? 1 : 0;
      }
      if (one > 0 && !Double.isNaN(before) && noted < SAMPLE) {
        within[noted] = share(figures[one], figures[one - 1]);
        between[noted++] = share(figures[one], before);
      }
    }
    before = figures[0];
  }

  /** Whether what was noted are measurements. */
  boolean isMeasured() {
    Arrays.sort(within, 0, noted);
    Arrays.sort(between, 0, noted);
    return noted >= FEWEST
        && equal < AGREE * pairs
        && within[noted / 2] <= NEAR * between[noted / 2];
  }

  /** How far two figures are apart, as a share of the larger. */
  private static double share(double one, double two) {
    double larger = Math.max(Math.abs(one), Math.abs(two));
    return larger == 0 ? 0 : Math.abs(one - two) / larger;
  }

  /** A figure where equal distances are equally wrong: its logarithm where figures are of all sizes. */
  double of(double figure) {
    return least > 0 && greatest > WIDE * least ? Math.log(figure) : figure;
  }
}
