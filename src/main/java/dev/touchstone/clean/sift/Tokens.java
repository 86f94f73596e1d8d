package dev.touchstone.clean.sift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into lower-case words, with one word standing for each kind of figure or address:
 * {@code <email>}, {@code <url>}, {@code <money>}, {@code <phone>}, {@code <percent>}, {@code
 * <number>}.
 */
final class Tokens {

  private static final Pattern TOKEN =
      Pattern.compile("(?<email>[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64})+)"
          + "|(?<url>https?://\\S+|www\\.\\S+|[a-z0-9-]{2,60}\\.(?:com|net|org|shop|store|info)\\b)"
          + "|(?<money>(?:us|au|ca)?[$€£¥₹]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:[€£₹]|usd\\b|eur\\b|gbp\\b|dollars\\b|euros\\b))"
          + "|(?<phone>\\+\\d[\\d ()-]{7,18}\\d|\\(\\d{3}\\)\\s?\\d{3}-\\d{4}|\\b1?-?\\d{3}-\\d{3}-\\d{4}\\b)"
          + "|(?<percent>\\d[\\d.,]*\\s?%)"
          + "|(?<number>\\d[\\d.,]*)"
          + "|(?<word>[\\p{L}]+(?:['’][\\p{L}]+)?)");

  private static final String[] CLASSES = {"email", "url", "money", "phone", "percent", "number"};

  private Tokens() {}

  static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      tokens.add(kind(matcher));
    }
    return tokens;
  }

  private static String kind(Matcher matcher) {
    String word = matcher.group("word");
    if (word != null) {
      return word.replace('’', '\'');
    }
    for (String name : CLASSES) {
      if (matcher.start(name) >= 0) {
        return "<" + name + ">";
      }
    }
    throw new IllegalStateException("a token of no kind: " + matcher.group());
  }
}
