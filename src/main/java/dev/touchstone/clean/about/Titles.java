package dev.touchstone.clean.about;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a page's title and takes the name of its site from it. */
final class Titles {

  private static final Pattern SEPARATOR = Pattern.compile(
      "\\s+(?:[|\u2013\u2014\u00BB\u00AB\u00B7\u2022\u22C6\u2605~:/@<>\u2039\u203A-]|::)\\s+|\\s*[|\u00BB]\\s*");

  /** Signs that part a title from its site less often than they stand between two of its words. */
  private static final String WEAK = "/@<>\u2039\u203A";

  private static final int MANY_WORDS = 5;

  /** A headline of so many words says by itself what a page is about. */
  private static final int SENTENCE = 4;

  /** A headline that may differ from the announced title is longer than this, in characters. */
  private static final int HEADLINE = 15;

  private final Clues clues;
  private final String site;
  private final String host;
  private final boolean article;
  private final boolean read;
  private final Vocabulary words;

  /** Whether a page has a writer or a day, as what is to be read has. */
  private static boolean isWritten(Clues clues, Vocabulary words) {
    return clues.meta(words.list("published-tags")) != null
        || clues.meta(words.list("author-tags")) != null
        || !clues.bylines().lines().isEmpty()
        || !clues.stamps().isEmpty();
  }

  /** @param article whether the page says that it is an article, whose headline then counts most */
  Titles(Clues clues, Vocabulary words, @Nullable String site, PageType type, boolean article) {
    this.read = !type.offers() && (article || isWritten(clues, words));
    this.words = words;
    this.article = article;
    this.clues = clues;
    this.site = site == null ? "" : siteWords(site);
    String address = clues.address();
    this.host =
        address == null ? "" : address.replaceFirst("^https?://", "").replaceFirst("/.*", "");
  }

  /**
   * @param linked the headline that linked data gives; null if none
   * @param kind what the page is to a reader
   */
  @Nullable
  String title(@Nullable String linked, PageType kind) {
    String announced = clues.meta(words.list("title-tags"));
    String tag = clues.title();
    announced =
        announced == null || isSite(announced) || !isAbout(tag, announced) ? tag : announced;
    List<String> headlines = clues.headlines();
    if (announced == null || words.list("no-title").contains(plain(announced))) {
      headlines = headlines.isEmpty() ? clues.seconds() : headlines;
      announced = headlines.isEmpty() ? announced : null;
    }
    if (announced == null) {
      return headlines.isEmpty() ? null : headlines.get(0);
    }
    String named = withoutSite(clues.isHome() ? announced : shared(announced, tag));
    String only = only(headlines);
    boolean several = headlines.size() > 1 || !clues.seconds().isEmpty();
    String both = plain(announced) + " | " + (tag == null ? "" : plain(tag));
    for (String headline : headlines) {
      String words = plain(headline);
      boolean repeated = words.length() > 2 && !isSite(headline) && isIn(words, both);
      boolean first = isFirst(announced, words) || (tag != null && isFirst(tag, words));
      boolean inside = (words.indexOf(' ') > 0 || !read)
          && !isOpening(words, both)
          && !(several && isLast(tag == null ? announced : tag, words));
      if (repeated && (article || first || inside)) {
        return headline;
      }
    }
    boolean prose = kind == PageType.ARTICLE && !clues.isHome();
    return only != null && (isHeadline(only, named, linked) || (prose && isOther(only, named)))
        ? only
        : named;
  }

  /** The first part of two titles of a page that go on in different ways; else the one that is announced. */
  private static String shared(String announced, @Nullable String tag) {
    if (tag == null
        || plain(announced).startsWith(plain(tag))
        || plain(tag).startsWith(plain(announced))) {
      return announced;
    }
    String first = first(announced);
    boolean same = plain(first).equals(plain(first(tag))) && plain(first).indexOf(' ') > 0;
    return same ? first : announced;
  }

  /** A title before its first separator. */
  private static String first(String title) {
    Matcher separator = SEPARATOR.matcher(title);
    return separator.find() ? title.substring(0, separator.start()) : title;
  }

  /** Whether titles have these words, however they are parted: {@code Dashcams} and {@code Dash Cams}. */
  private static boolean isIn(String words, String titles) {
    return titles.contains(words)
        || (words.indexOf(' ') > 0 && titles.replace(" ", "").contains(words.replace(" ", "")));
  }

  private static boolean isOpening(String words, String titles) {
    return titles.startsWith(words) || letters(titles).startsWith(letters(words));
  }

  /** The page's headline where it has but one; null if there are several or none. */
  private static @Nullable String only(List<String> headlines) {
    String only = headlines.isEmpty() ? null : headlines.get(0);
    for (String headline : headlines) {
      only = only != null && plain(headline).equals(plain(only)) ? only : null;
    }
    return only;
  }

  /** Whether the only headline says what the page's titles say, and so is the title as a reader sees it. */
  private boolean isHeadline(String only, String named, @Nullable String linked) {
    boolean fuller = plain(only).startsWith(plain(named) + " ") && !clues.isHome();
    if (letters(only).equals(letters(named)) || fuller || (isSite(named) && !clues.isHome())) {
      return true;
    }
    if (linked != null && letters(linked).equals(letters(only))) {
      return true;
    }
    String tag = clues.title();
    boolean alike = isAlike(only, named) || (tag != null && isAlike(only, withoutSite(tag)));
    return read && alike && plain(only).indexOf(' ') > 0 && only.length() > HEADLINE;
  }

  /** Whether the only headline says at length what the title tag does not, which then was written for machines. */
  private boolean isOther(String only, String named) {
    String tag = clues.title();
    return plain(only).split(" ", -1).length >= SENTENCE
        && !isSite(only)
        && !isAlike(only, named)
        && (tag == null || !isAlike(only, withoutSite(tag)));
  }

  /** Whether two titles of a page speak of the same. */
  private static boolean isAbout(@Nullable String tag, String announced) {
    if (tag == null) {
      return true;
    }
    Set<String> words = new HashSet<>(List.of(plain(announced).split(" ")));
    words.retainAll(List.of(plain(tag).split(" ")));
    return !words.isEmpty();
  }

  private static String letters(String text) {
    return plain(text).replace(" ", "");
  }

  /** Whether the words are the part of a title before its first separator. */
  private static boolean isFirst(String title, String words) {
    int bracket = title.length() > 1 && ")]".indexOf(title.charAt(title.length() - 1)) >= 0
        ? Math.max(title.lastIndexOf(" ("), title.lastIndexOf(" ["))
        : -1;
    boolean bare = bracket > 0 && plain(title.substring(0, bracket)).equals(words);
    String first = first(title);
    int marked = first.endsWith("]") ? first.lastIndexOf(" [") : -1;
    return bare
        || plain(first).equals(words)
        || (marked > 0 && plain(first.substring(0, marked)).equals(words));
  }

  /** Whether the words are the short last part of a title, which as a rule is the name of its site. */
  private static boolean isLast(String title, String words) {
    Matcher separator = SEPARATOR.matcher(title);
    int end = -1;
    int last = -1;
    while (separator.find()) {
      end = separator.end();
      last = separator.start();
    }
    return last > 0 && plain(title.substring(end)).equals(words) && last > title.length() - end;
  }

  /** Whether two titles share half of the words of the shorter one. */
  private static boolean isAlike(String one, String other) {
    Set<String> words = new HashSet<>(List.of(plain(one).split(" ")));
    Set<String> others = new HashSet<>(List.of(plain(other).split(" ")));
    int fewest = Math.min(words.size(), others.size());
    words.retainAll(others);
    return 2 * words.size() >= fewest;
  }

  private String withoutSite(String title) {
    List<String> parts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(title);
    int start = 0;
    while (separator.find()) {
      parts.add(title.substring(start, separator.start()));
      ends.add(separator.start());
      start = separator.end();
    }
    parts.add(title.substring(start));
    ends.add(title.length());
    int last = parts.size() - 1;
    int first = parts.size() > 1 && isSite(parts.get(0)) && !clues.isHome() ? 1 : 0;
    while (last > first && isTail(title, ends.get(last - 1), parts, last)) {
      last--;
    }
    int from = first == 0 ? 0 : title.indexOf(parts.get(1), ends.get(0));
    return title.substring(from, ends.get(last)).strip();
  }

  /** Whether the last part of a title names the site, or what part of the site it is. */
  private boolean isTail(String title, int before, List<String> parts, int last) {
    String part = parts.get(last);
    if (WEAK.indexOf(title.substring(before).stripLeading().charAt(0)) >= 0) {
      return isSite(part);
    }
    boolean bar = title.substring(before).stripLeading().matches("(?s)^[|\u00BB\u00B7\u2022].*");
    int words = plain(part).split(" ").length;
    int wordsBefore = plain(title.substring(0, before)).split(" ").length;
    return isSite(part)
        || bar
        || (words <= MANY_WORDS && wordsBefore > words && before > part.length());
  }

  /** A site's name without "and", which titles write as "&" or leave out. */
  private static String siteWords(String name) {
    return plain(name).replace(" and ", " ");
  }

  /** Whether words name the site: they are its name, or its address has them. */
  private boolean isSite(String part) {
    String words = siteWords(part);
    if (words.isEmpty()) {
      return true;
    }
    if (!site.isEmpty()
        && (words.equals(site) || words.startsWith(site + " ") || site.startsWith(words + " "))) {
      return true;
    }
    String letters = words.replace(" ", "");
    String address = plain(host).replace(" ", "");
    return letters.length() > 3 && address.contains(letters);
  }

  /** Letters and figures in lower case, single spaces for all else; written by hand, since every short block of a page passes here. */
  static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length());
    boolean parted = false;
    int at = 0;
    while (at < lower.length()) {
      int c = lower.codePointAt(at);
      at += Character.charCount(c);
      if (!isWord(c)) {
        parted = true;
        continue;
      }
      if (parted && !plain.isEmpty()) {
        plain.append(' ');
      }
      plain.appendCodePoint(c);
      parted = false;
    }
    return plain.toString();
  }

  private static boolean isWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
