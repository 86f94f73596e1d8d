package dev.touchstone.clean.plain;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that name something and say what it is: "peak: 3 h", "lithium = no", "light  25 mg". */
final class Entries {

  private static final List<Pattern> SHAPES = List.of(
      Pattern.compile("[\\p{L}\\d][^.:;=]{0,30}:\\s+\\S.*"),
      Pattern.compile("[\\p{L}\\d][^.;=]{0,40} = \\S.*"),
      Pattern.compile("[\\p{L}\\d][^.:;=\\t]{0,30}?(?: {2,}|\\t+)\\S.*"));

  /** A name and two colons, as notes in Markdown have it: "peak:: 2 h". */
  private static final Pattern FIELD = Pattern.compile("[\\p{L}\\d][^:]{0,60}::\\s+\\S.*");

  private Entries() {}

  /** Whether a line is an entry whatever stands beside it. */
  static boolean isField(Line line) {
    return FIELD.matcher(line.text()).matches();
  }

  /** Whether two neighbouring lines are entries of one shape. */
  static boolean areAlike(List<Line> lines, int first, int second) {
    if (first < 0 || second >= lines.size() || lines.get(second).afterBlank()) {
      return false;
    }
    String one = lines.get(first).text();
    String other = lines.get(second).text();
    return SHAPES.stream()
        .anyMatch(shape -> shape.matcher(one).matches() && shape.matcher(other).matches());
  }
}
