package dev.touchstone.clean.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a day in a text: {@code 2024-03-01}, {@code March 1, 2024}, {@code 1st Mar 2024}, {@code 3 mars 2024}, {@code 20/12/2024} where only one reading is possible. */
public final class Days {

  /** Openings of the names of months, in the languages that are read, each parted by a space. */
  private static final List<String> MONTHS = List.of(
      "jan jän ene gen sty янв oca",
      "feb fév fev lut фев şub",
      "mar mär maart мар",
      "apr avr abr kwi апр nis",
      "may mai mag mei maj мая май",
      "jun juin giu cze июн haz",
      "jul juil lug lip июл tem",
      "aug aoû ago sie авг ağu",
      "sep set wrz сен eyl",
      "oct okt ott out paź окт eki",
      "nov lis ноя kas",
      "dec déc dez dic gru дек ara");

  private static final String MONTH =
      "(jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar|brero|braio)?|mar(?:ch|s|zo|ço)?|apr(?:il|ile)?|may|mai|june?|july?"
          + "|aug(?:ust)?|sept?(?:ember|embre|iembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre|embro)?"
          + "|dec(?:ember)?|dez(?:ember|embro)?|jänner|enero|gennaio|février|fevereiro|märz|avril|abril|mayo|maio|maggio"
          + "|januari|februari|maart|marts|mei|maj|august(?:us|i)|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia"
          + "|września|października|listopada|grudnia|января|февраля|марта?|апреля|мая|май|июня|июля|августа?|сентября"
          + "|октября|ноября|декабря|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık"
          + "|juin|juni|junio|junho|giugno|juillet|juli|julio|julho|luglio|août|agosto|settembre|setembro|ottobre"
          + "|outubro|décembre|diciembre|dicembre)";
  private static final Pattern DAY = Pattern.compile(
      "(?:(?<!\\d)((?:19|20)\\d{2})([-/.]?)(\\d{2})\\2(\\d{2})(?!\\d)" // 2024-03-01
          + "|" + MONTH
          + "\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?,?[ -]((?:19|20)\\d{2})" // March 1, 2024
          + "|(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?: of| de|,)?[ -]" + MONTH
          + "\\.?,?(?: de| del)?[ -]((?:19|20)\\d{2})"
          + "|(?<!\\d)((?:19|20)\\d{2}) " + MONTH + "\\.? (\\d{1,2})(?!\\d)" // 2023 Jan 7
          + "|(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\15((?:19|20)\\d{2})(?!\\d)"
          + "|(?<![\\d./-])(\\d{1,2})/(\\d{1,2})/(\\d{2})(?![\\d/])" // 3/13/21
          + "|(?<!\\d)((?:19|20)\\d{2})(?:[-/]|\u5E74|\uB144 )(\\d{1,2})(?:[-/]|\u6708|\uC6D4 )(\\d{1,2})(?!\\d))",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Years of two figures are those of this century. */
  private static final String CENTURY = "20";

  /** So many figures has the day that has fewest: {@code 3/3/21}. */
  private static final int FIGURES = 4;

  /** Seconds or thousandths of them since 1970, as software counts time. */
  private static final Pattern COUNTED = Pattern.compile("1\\d{9}(?:\\d{3})?");

  private static final int SECONDS = 10;

  private static final int SECONDS_OF_A_DAY = 24 * 60 * 60;

  private Days() {}

  /** The day that a page's markup gives, which may count time as software does; null if it gives none. */
  static @Nullable String declared(@Nullable String text) {
    String bare = text == null ? "" : text.strip();
    if (!COUNTED.matcher(bare).matches()) {
      return in(text);
    }
    return calendar(Integer.parseInt(bare.substring(0, SECONDS)) / SECONDS_OF_A_DAY);
  }

  /** The day that is so many days after the first of 1970, reckoned in years that begin in March, whose leap day comes last. */
  private static String calendar(int days) {
    int since = days + 719_468; // days since 1 March of the year 0
    int inEra = since % 146_097; // 400 years are an era
    int year = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365;
    int inYear = inEra - (365 * year + year / 4 - year / 100);
    int march = (5 * inYear + 2) / 153;
    int day = inYear - (153 * march + 2) / 5 + 1;
    int month = march < 10 ? march + 3 : march - 9;
    int full = year + since / 146_097 * 400 + (month <= 2 ? 1 : 0);
    return full + "-" + twoDigits(month) + "-" + twoDigits(day);
  }

  /** The first day in a text as {@code YYYY-MM-DD}; null if there is none. */
  public static @Nullable String in(@Nullable String text) {
    if (text == null || !isPossible(text)) {
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
    if (!isPossible(text)) {
      return List.of();
    }
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

  /** Whether a text has as many figures as a day, which most have not: a look that spares the pattern. */
  private static boolean isPossible(String text) {
    int figures = 0;
    for (int i = 0; i < text.length() && figures < FIGURES; i++) {
      char c = text.charAt(i);
      figures += c >= '0' && c <= '9' ? 1 : 0;
    }
    return figures == FIGURES;
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
    if (day.group(21) != null) {
      return day(day.group(21), number(day.group(22)), number(day.group(23)));
    }
    return day.group(14) != null
        ? either(number(day.group(14)), number(day.group(16)), day.group(17))
        : either(number(day.group(18)), number(day.group(19)), CENTURY + day.group(20));
  }

  /** A day whose month stands before or behind it; null where both readings are possible. */
  private static @Nullable String either(int first, int second, String year) {
    if (first <= 12 && second <= 12 && first != second) {
      return null;
    }
    return first > 12 ? day(year, second, first) : day(year, first, second);
  }

  private static @Nullable String day(String year, int month, int day) {
    boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return possible ? year + "-" + twoDigits(month) + "-" + twoDigits(day) : null;
  }

  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int found = 0;
    int longest = 0;
    for (int i = 0; i < MONTHS.size(); i++) {
      for (String opening : MONTHS.get(i).split(" ", -1)) {
        if (lower.startsWith(opening) && opening.length() > longest) {
          found = i + 1;
          longest = opening.length();
        }
      }
    }
    return found;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** Digits as in ISO 8601, whatever the locale. */
  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
