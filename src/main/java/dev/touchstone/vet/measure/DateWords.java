package dev.touchstone.vet.measure;

import dev.touchstone.vet.sign.Lexis;
import java.util.regex.Pattern;

/**
 * How days are written, and what stands before them. Compiled once; immutable.
 *
 * @param plain a day that stands alone on its line or behind a mark
 * @param other words that make a day another than that of publication
 * @param published what announces the day of publication
 * @param modified what announces the day of the last change
 * @param reviewed what announces the day of the last review
 */
record DateWords(Pattern plain, Pattern other, Kind published, Kind modified, Kind reviewed) {

  /**
   * One kind of day.
   *
   * @param same announced and given on one line
   * @param alone announced on a line of its own
   * @param next given at the start of the next line
   * @param declared given under a key in a meta tag or in linked data; as group {@code value}
   */
  record Kind(Pattern same, Pattern alone, Pattern next, Pattern declared) {}

  static DateWords of(Lexis lexis) {
    String day = day(lexis.list("months").pattern());
    return new DateWords(
        compile("(?:^|[|\\u00B7\\u2022,\\u2013\\u2014-] ?|\\b(?:on|am|pm) |. \\W? ?)" + day),
        compile("\\b(?:" + lexis.list("modified").pattern() + "|"
            + lexis.list("reviewed").pattern() + ")\\W{0,3}" + day),
        kind(lexis, "published", day),
        kind(lexis, "modified", day),
        kind(lexis, "reviewed", day));
  }

  private static Kind kind(Lexis lexis, String list, String day) {
    String words = "(?:" + lexis.list(list).pattern() + ")";
    String keys = "(?:" + lexis.list(list + "_key").pattern() + ")";
    String apart = "(?:^|[^\\w]|(?<=\\d))(?<!(?:was|were) )";
    return new Kind(
        compile(apart + words + "[:\\s]{1,3}(?:on |at |date:? |by .{2,40} on )?" + day),
        compile("^" + words + ":?$"),
        compile("^" + day),
        compile("(?:<meta[^>]{0,60}[\"']" + keys + "[\"'][^>]{0,40}content=[\"']|[\"']" + keys
            + "[\"']\\s{0,3}:\\s{0,3}[\"'])(?<value>[^\"'<>]{6,40})"));
  }

  /** Whether there is a year, without which no day is one. */
  static boolean mayHoldDay(String text) {
    return text.contains("19") || text.contains("20");
  }

  private static String day(String months) {
    String month = "(?:" + months + ")\\.?";
    String weekday = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?";
    return "(?:(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}"
        + "|" + weekday + month + " \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}"
        + "|" + weekday + "\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + month + ",? (?:19|20)\\d{2}"
        + "|(?:19|20)\\d{2} " + month + " \\d{1,2}"
        + "|" + month + " (?:19|20)\\d{2}"
        + "|\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d{2})";
  }

  private static Pattern compile(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
