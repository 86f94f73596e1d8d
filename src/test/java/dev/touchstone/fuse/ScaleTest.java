package dev.touchstone.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What tells a measurement from a figure that is copied, and when figures stand on a logarithm. */
class ScaleTest {

  /** So many days, each with readings that are apart by that much. */
  private static Scale days(int count, double apart) {
    Scale scale = new Scale();
    for (int day = 0; day < count; day++) {
      double truth = 10 + 37 * (day % 3);
      scale.add(new double[] {truth, truth + apart});
    }
    return scale;
  }

  @Test
  void readingsNearOneAnotherAndNeverAlikeAreMeasured() {
    assertTrue(days(30, 0.4).isMeasured());
  }

  @Test
  void figuresThatSourcesShareAreTakenAtTheirWord() {
    assertFalse(days(30, 0).isMeasured());
  }

  @Test
  void figuresAsFarApartOnOneItemAsOnTwoAreNoMeasurements() {
    assertFalse(days(30, 37).isMeasured());
  }

  @Test
  void tenPairsMustHaveBeenSeenBesideAnotherItem() {
    assertFalse(days(10, 0.4).isMeasured()); // the first has none before it
    assertTrue(days(11, 0.4).isMeasured());
  }

  @Test
  void threeEqualPairsInTenAreTooManyForMeasurements() {
    assertTrue(mixed(29).isMeasured());
    assertFalse(mixed(30).isMeasured());
  }

  /** A hundred items of two readings each, so many of them equal. */
  private static Scale mixed(int equal) {
    Scale scale = new Scale();
    for (int item = 0; item < 100; item++) {
      double truth = 10 + 37 * (item % 3);
      scale.add(new double[] {truth, item < equal ? truth : truth + 0.4});
    }
    return scale;
  }

  @Test
  void orderOfItemsIsOfNoWeight() {
    Scale wideFirst = new Scale();
    Scale wideLast = new Scale();
    for (int item = 0; item < 40; item++) {
      wideFirst.add(pair(item, item < 12 ? 30 : 0.1));
      wideLast.add(pair(item, item >= 28 ? 30 : 0.1));
    }

    assertTrue(wideFirst.isMeasured());
    assertTrue(wideLast.isMeasured());
  }

  @Test
  void whatIsUsualIsNotWhatHappensToStandInTheMiddle() {
    Scale wideAmidst = new Scale();
    Scale sameAmidst = new Scale();
    for (int item = 0; item < 40; item++) {
      boolean amidst = item >= 15 && item < 26;
      wideAmidst.add(pair(item, amidst ? 30 : 0.1));
      sameAmidst.add(pair(amidst ? 0 : item, 0.1));
    }

    assertTrue(wideAmidst.isMeasured());
    assertTrue(sameAmidst.isMeasured());
  }

  private static double[] pair(int item, double apart) {
    double truth = 10 + 37 * (item % 3);
    return new double[] {truth, truth + apart};
  }

  @Test
  void nearIsThreeTenthsOfTheUsualDistance() {
    assertTrue(turns(0.46).isMeasured()); // 1.54 apart between items
    assertFalse(turns(0.47).isMeasured());
  }

  /** Items of 100 and of -100 in turn, with a second reading that is nearer to nothing by that share. */
  private static Scale turns(double share) {
    Scale scale = new Scale();
    for (int item = 0; item < 40; item++) {
      double truth = item % 2 == 0 ? 100 : -100;
      scale.add(new double[] {truth, truth * (1 - share)});
    }
    return scale;
  }

  @Test
  void figuresOfAllSizesStandOnALogarithm() {
    Scale towns = new Scale();
    towns.add(new double[] {50, 5001});
    Scale rooms = new Scale();
    rooms.add(new double[] {50, 5000});
    Scale cold = new Scale();
    cold.add(new double[] {0, 5000});

    assertEquals(Math.log(700), towns.of(700));
    assertEquals(700, rooms.of(700));
    assertEquals(700, cold.of(700));
  }
}
