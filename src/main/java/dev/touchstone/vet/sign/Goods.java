package dev.touchstone.vet.sign;

import dev.touchstone.vet.sheet.Line;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page deals in, by the names in its title and headings.
 *
 * @param facts of the page
 * @param prescription names of medicines that take a prescription nearly everywhere
 * @param free what is sold freely in most places
 * @param other what is no medicine although it has a medicine's name
 */
record Goods(PageFacts facts, Pattern prescription, Pattern free, Pattern other) {

  /** Headings and names of goods are not longer, in characters. */
  private static final int LONGEST_HEADING = 70;

  static Goods of(PageFacts facts, Lexis lexis) {
    return new Goods(
        facts,
        lexis.list("prescription_names"),
        lexis.list("free_names"),
        lexis.list("other_goods"));
  }

  /** Where a medicine that takes a prescription stands as the page's topic or as a heading. */
  Optional<Line> medicine() {
    boolean opens = opensWith(prescription);
    if (opensWith(other) || (!opens && opensWith(free))) {
      return Optional.empty();
    }
    return facts.sheet().lines().stream()
        .filter(line -> opens || isHeading(line))
        .filter(line -> prescription.matcher(line.text()).find())
        .findFirst();
  }

  private static boolean isHeading(Line line) {
    return line.isContent() && line.text().length() <= LONGEST_HEADING;
  }

  /** Whether its title says that it deals in something else. */
  boolean areOther() {
    return opensWith(free) || opensWith(other);
  }

  private boolean opensWith(Pattern names) {
    return names.matcher(facts.opening()).find();
  }
}
