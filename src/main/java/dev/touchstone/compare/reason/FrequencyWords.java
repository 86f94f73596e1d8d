package dev.touchstone.compare.reason;

import dev.touchstone.compare.rule.Comparing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a code such as {@code 2-3/d} or {@code 1/2wk} into words.
 *
 * @param comparing words for units
 */
record FrequencyWords(Comparing comparing) {

  /** The axis whose values are such codes. */
  static final String AXIS = "frequency";

  /** How often, in how many, of which unit. */
  private static final Pattern CODE = Pattern.compile("([\\d.-]+)/([\\d.-]*)(h|d|wk|mo|a)");

  /** "2–3 times a day", "once every 2 weeks"; any other code as it is. */
  String of(String code) {
    Matcher parts = CODE.matcher(code);
    if (!parts.matches()) {
      return code.replace('_', ' ');
    }
    String times =
        parts.group(1).equals("1") ? "once" : parts.group(1).replace('-', '–') + " times";
    String units = comparing.unitWords().getOrDefault(parts.group(3), parts.group(3));
    return parts.group(2).isEmpty()
        ? times + " " + (units.startsWith("h") ? "an " : "a ") + units.replaceFirst("s$", "")
        : times + " every " + parts.group(2).replace('-', '–') + " " + units;
  }
}
