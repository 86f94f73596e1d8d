package dev.touchstone.clean.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a day in a text: {@code 2024-03-01}, {@code March 1, 2024}, {@code 1st Mar 2024}, {@code 20/12/2024} where only one reading is possible. */
public final class Days {

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final Pattern DAY = Pattern.compile(
      "(?:(?<!\\d)((?:19|20)\\d{2})([-/.]?)(\\d{2})\\2(\\d{2})(?!\\d)" // 2024-03-01
          + "|" + MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})" // March 1, 2024
          + "|(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of|,)?[ -]" + MONTH
          + "\\.?,?[ -]((?:19|20)\\d{2})"
          + "|(?<!\\d)((?:19|20)\\d{2}) " + MONTH + "\\.? (\\d{1,2})(?!\\d)" // 2023 Jan 7
          + "|(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d{2}))",
      Pattern.CASE_INSENSITIVE);

  private Days() {}

  /** The first day in a text as {@code YYYY-MM-DD}; null if there is none. */
  public static @Nullable String in(@Nullable String text) {
    if (text == null || text.length() < 8) {
      return null;
    }
    Matcher day = DAY.matcher(text.length() > 400 ? text.substring(0, 400) : text);
    while (day.find()) {
      String found = day(day);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** All days in a text, in order. */
  static List<String> all(String text) {
    List<String> all = new ArrayList<>();
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      String found = day(day);
      if (found != null) {
        all.add(found);
      }
    }
    return all;
  }

  private static @Nullable String day(Matcher day) {
    if (day.group(1) != null) {
      return day(day.group(1), number(day.group(3)), number(day.group(4)));
    }
    if (day.group(5) != null) {
      return day(day.group(7), month(day.group(5)), number(day.group(6)));
    }
    if (day.group(8) != null) {
      return day(day.group(10), month(day.group(9)), number(day.group(8)));
    }
    if (day.group(11) != null) {
      return day(day.group(11), month(day.group(12)), number(day.group(13)));
    }
    int first = number(day.group(14));
    int second = number(day.group(15));
    if (first <= 12 && second <= 12 && first != second) {
      return null;
    }
    return first > 12 ? day(day.group(16), second, first) : day(day.group(16), first, second);
  }

  private static @Nullable String day(String year, int month, int day) {
    boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return possible ? year + "-" + twoDigits(month) + "-" + twoDigits(day) : null;
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** Digits as in ISO 8601, whatever the locale. */
  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
