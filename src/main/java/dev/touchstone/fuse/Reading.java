package dev.touchstone.fuse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value without its spelling: a number, a time of day, or words in any order but for numbers.
 *
 * @param key the same for spellings of one value
 * @param number the value if it is a number, else null
 */
record Reading(String key, @Nullable BigDecimal number) {

  private static final String WORDS = "words ";
  private static final int MOST_DIGITS = 40;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?");
  private static final Pattern TIME = Pattern.compile(
      "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(?:([ap])\\.?m\\.?)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int NOON = 12;

  private static final int FIRST_BEYOND_ASCII = 128;

  /** Numbers first and as they come, then words by the alphabet. */
  private static final Comparator<String> ORDER = (one, two) -> {
    boolean number = isNumber(one);
    return number || isNumber(two) ? Boolean.compare(isNumber(two), number) : one.compareTo(two);
  };

  /** Digits that a rounded figure must still have, and zeros that show a whole one as rounded. */
  private static final int FEWEST_DIGITS = 2;

  private static final int ROUND_ZEROS = 3;

  static Reading of(String value) {
    String text = value.strip();
    if (!mayBeFigure(text)) {
      return new Reading(words(text), null);
    }
    if (text.length() <= MOST_DIGITS && NUMBER.matcher(text).matches()) {
      BigDecimal number = new BigDecimal(text.replace(",", ""));
      BigDecimal plain = number.stripTrailingZeros();
      // 123.40 is written to the hundredth, 8,175,000 is not written to the one.
      return new Reading("number " + plain, number.scale() > 0 ? number : plain);
    }
    Matcher time = TIME.matcher(text);
    return time.matches() ? new Reading(time(time), null) : new Reading(words(text), null);
  }

  /** Whether it begins as numbers and times do. */
  private static boolean mayBeFigure(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return (first >= '0' && first <= '9') || first == '+' || first == '-';
  }

  private static String time(Matcher time) {
    int hour = Integer.parseInt(time.group(1));
    String half = time.group(4);
    if (half != null) {
      hour = hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
    }
    String seconds = time.group(3) == null ? "00" : time.group(3);
    return "time %s:%s:%s".formatted(hour, time.group(2), seconds);
  }

  /**
   * "Doe, Jane" and "jane doe" are one, "2001-05-06" and "2001-06-05" are two: numbers keep their
   * order. A value without letters and digits stands for itself.
   */
  private static String words(String text) {
    String plain = isAscii(text)
        ? text
        : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    List<String> words = wordsOf(plain.toLowerCase(Locale.ROOT));
    words.sort(ORDER);
    return WORDS + (words.isEmpty() ? text : String.join(" ", words));
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= FIRST_BEYOND_ASCII) {
        return false;
      }
    }
    return true;
  }

  /** The runs of letters and digits; by hand, since a table has millions of values. */
  private static List<String> wordsOf(String text) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int next = at + Character.charCount(character);
      if (!isOfWord(character)) {
        if (at > start) {
          words.add(text.substring(start, at));
        }
        start = next;
      }
      at = next;
    }
    if (text.length() > start) {
      words.add(text.substring(start));
    }
    return words;
  }

  private static boolean isOfWord(int character) {
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Whether this number is the other one given less exactly: 8,175,000 for 8,175,133. */
  boolean rounds(Reading exact) {
    if (number == null || exact.number == null) {
      return false;
    }
    int scale = number.scale();
    boolean rounded = scale > 0 || scale <= -ROUND_ZEROS;
    return rounded
        && number.precision() >= FEWEST_DIGITS
        && exact.number.scale() > scale
        && exact.number.setScale(scale, RoundingMode.HALF_UP).compareTo(number) == 0;
  }

  /** Its numbers and then its words by the alphabet; none if it is a figure. */
  List<String> words() {
    return key.startsWith(WORDS)
        ? List.of(key.substring(WORDS.length()).split(" ", -1))
        : List.of();
  }

  /** Whether all words of this are words of the other as well, which has more. */
  boolean isWiderThan(Reading other) {
    if (key.length() >= other.key.length()
        || !other.key.contains(key.substring(key.lastIndexOf(' ')))) {
      return false; // most pairs, and splitting is slow
    }
    String[] own = key.split(" ", -1);
    String[] all = other.key.split(" ", -1);
    int at = 0;
    for (String word : all) {
      at += at < own.length && own[at].equals(word) ? 1 : 0; // both are in one order
    }
    return at == own.length;
  }
}
