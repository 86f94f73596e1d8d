package dev.touchstone.clean.sift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into lower-case words, with one word standing for each kind of figure or address:
 * {@code <email>}, {@code <url>}, {@code <money>}, {@code <phone>}, {@code <percent>}, {@code
 * <number>}. One walk without regular expressions, since every word of every page passes here.
 */
final class Tokens {

  private static final String[] ENDINGS = {"com", "net", "org", "shop", "store", "info"};
  private static final String[] CURRENCIES = {"usd", "eur", "gbp", "dollars", "euros"};
  private static final String SIGNS = "$€£¥₹";

  private final String text;
  private final Figures figures;
  private final boolean addresses;
  private int at;

  private Tokens(String text) {
    this.text = text;
    this.figures = new Figures(text);
    this.addresses = text.indexOf('@') >= 0;
  }

  static List<String> of(String text) {
    Tokens tokens = new Tokens(text.toLowerCase(Locale.ROOT));
    List<String> found = new ArrayList<>(text.length() / 6 + 4);
    while (tokens.at < tokens.text.length()) {
      String token = tokens.next();
      if (token != null) {
        found.add(token);
      }
    }
    return found;
  }

  /** The token at the place, which moves past it; null if none starts here. */
  private @Nullable String next() {
    char c = text.charAt(at);
    if (c == ' ') {
      at++;
      return null;
    }
    int end = addresses ? email() : -1;
    if (end > 0) {
      return past(end, "<email>");
    }
    end = url(c);
    if (end > 0) {
      return past(end, "<url>");
    }
    if (Figures.isDigit(c) || SIGNS.indexOf(c) >= 0 || c == '+' || c == '(') {
      return figure(c);
    }
    if ((c == 'u' || c == 'a' || c == 'c') && money(at + 2) > 0 && currencyLetters()) {
      return past(money(at + 2), "<money>");
    }
    return word();
  }

  private String past(int end, String token) {
    at = end;
    return token;
  }

  private @Nullable String figure(char c) {
    int end = money(at);
    if (end > 0) {
      return past(end, "<money>");
    }
    end = figures.phone(at);
    if (end > 0) {
      return past(end, "<phone>");
    }
    if (!Figures.isDigit(c)) {
      at++;
      return null;
    }
    int number = figures.number(at);
    int sign = figures.skipSpace(number);
    if (sign < text.length() && text.charAt(sign) == '%') {
      return past(sign + 1, "<percent>");
    }
    return past(number, "<number>");
  }

  /** End of an amount at a place: a sign and a number, or a number and a sign or name. */
  private int money(int start) {
    if (start >= text.length()) {
      return -1;
    }
    if (SIGNS.indexOf(text.charAt(start)) >= 0) {
      int digit = figures.skipSpace(start + 1);
      return digit < text.length() && Figures.isDigit(text.charAt(digit))
          ? figures.number(digit)
          : -1;
    }
    if (start != at || !Figures.isDigit(text.charAt(start))) {
      return -1;
    }
    int unit = figures.skipSpace(figures.number(start));
    if (unit < text.length() && "€£₹".indexOf(text.charAt(unit)) >= 0) {
      return unit + 1;
    }
    for (String name : CURRENCIES) {
      if (text.startsWith(name, unit) && !figures.isWord(unit + name.length())) {
        return unit + name.length();
      }
    }
    return -1;
  }

  private boolean currencyLetters() {
    return text.startsWith("us", at) || text.startsWith("au", at) || text.startsWith("ca", at);
  }

  private int email() {
    int local = at;
    while (local < text.length() && local - at <= 64 && isLocal(text.charAt(local))) {
      local++;
    }
    boolean here = local > at && local - at <= 64 && text.startsWith("@", local);
    if (!here) {
      return -1;
    }
    int label = hostLabel(local + 1);
    int end = -1;
    while (label > 0 && text.startsWith(".", label)) {
      label = hostLabel(label + 1);
      end = label > 0 ? label : end;
    }
    return end;
  }

  private int hostLabel(int start) {
    int end = start;
    while (end < text.length()
        && end - start < 64
        && (Figures.isWordChar(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end > start ? end : -1;
  }

  private static boolean isLocal(char c) {
    return Figures.isWordChar(c) || c == '.' || c == '+' || c == '-';
  }

  private int url(char c) {
    if ((c == 'h' && (text.startsWith("http://", at) || text.startsWith("https://", at)))
        || (c == 'w' && text.startsWith("www.", at))) {
      int end = text.indexOf(' ', at);
      return end < 0 ? text.length() : end;
    }
    int end = at;
    while (end < text.length() && end - at <= 60 && isHost(text.charAt(end))) {
      end++;
    }
    if (end - at < 2 || end - at > 60 || !text.startsWith(".", end)) {
      return -1;
    }
    for (String ending : ENDINGS) {
      if (text.startsWith(ending, end + 1) && !figures.isWord(end + 1 + ending.length())) {
        return end + 1 + ending.length();
      }
    }
    return -1;
  }

  private static boolean isHost(char c) {
    return (c >= 'a' && c <= 'z') || Figures.isDigit(c) || c == '-';
  }

  private @Nullable String word() {
    int end = letters(at);
    if (end == at) {
      at += Character.charCount(text.codePointAt(at));
      return null;
    }
    boolean curly = text.startsWith("’", end);
    if (curly || text.startsWith("'", end)) {
      int more = letters(end + 1);
      end = more > end + 1 ? more : end;
    }
    String word = text.substring(at, end);
    at = end;
    return curly ? word.replace('’', '\'') : word;
  }

  private int letters(int start) {
    int end = start;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c >= 'a' && c <= 'z') {
        end++;
      } else if (c > 127 && Character.isLetter(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      } else {
        break;
      }
    }
    return end;
  }
}
