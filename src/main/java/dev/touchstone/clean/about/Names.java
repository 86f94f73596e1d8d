package dev.touchstone.clean.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells names of persons in the lines about a page's title. Immutable. */
final class Names {

  /** A name has at most this many words. */
  private static final int WORDS = 5;

  private static final int LONGEST = 120;

  /** A full stop after more characters than these ends a sentence and shortens no word. */
  private static final int INITIALS = 5;

  /** More names than these in one line are no line of writers. */
  private static final int MOST = 8;

  private static final Pattern AND = Pattern.compile("\\s*,?\\s+(?:and|&)\\s+");

  private static final Pattern PARTED = Pattern.compile(AND.pattern() + "|\\s*,\\s+");

  private final Set<String> links;
  private final Set<String> ends;
  private final Set<String> months;
  private final Set<String> nobody;
  private final Set<String> credentials;
  private final List<String> bylines;
  private final List<String> reviews;

  Names(Vocabulary words) {
    this.links = Set.copyOf(words.list("name-links"));
    this.ends = Set.copyOf(words.list("no-name"));
    this.months = Set.copyOf(words.list("month-names"));
    this.nobody = Set.copyOf(words.list("no-author"));
    this.credentials = Set.copyOf(words.list("credentials"));
    this.bylines = words.list("byline");
    this.reviews = words.list("reviewed");
  }

  /** The name at the start of a text, with the letters after it; null if none stands there. */
  @Nullable
  String first(String text) {
    String[] words = text.strip().split(" ", WORDS + 8);
    List<String> name = new ArrayList<>();
    int capitals = 0;
    int at = 0;
    boolean open = true;
    while (open && at < words.length && at <= WORDS) {
      String word = words[at];
      String bare = bare(word);
      boolean link = capitals > 0 && links.contains(bare);
      boolean month = months.contains(bare) && at > 0 && !isNumber(words, at + 1);
      open = link || month || isNamePart(bare);
      if (open) {
        name.add(bare);
        capitals += link ? 0 : 1;
        at++;
        open = bare.length() == word.length();
      }
    }
    while (!name.isEmpty() && links.contains(name.get(name.size() - 1))) {
      name.remove(name.size() - 1);
    }
    if (capitals < 2) {
      return null;
    }
    boolean comma = words[at - 1].endsWith(",");
    return String.join(" ", name) + (comma ? letters(words, at) : "");
  }

  /** Letters after a name, each parted by a comma: {@code , MD, PhD}. */
  private String letters(String[] words, int from) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < words.length && isCredential(bare(words[i])); i++) {
      letters.append(", ").append(credential(bare(words[i])));
      if (!words[i].endsWith(",")) {
        break;
      }
    }
    return letters.toString();
  }

  private boolean isCredential(String word) {
    return credentials.contains(credential(word));
  }

  /** The letters without the full stop of the sentence that they end. */
  private String credential(String word) {
    return word.endsWith(".") && !credentials.contains(word)
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** The names of several writers, the last after "and": {@code Ann Doe, Bo Low and Cy Poe}; empty if there are not several. */
  List<String> several(String text) {
    List<String> names = new ArrayList<>();
    for (String part : PARTED.split(text, MOST + 1)) {
      String name = first(part);
      if (name == null || name.length() != part.strip().length()) {
        return List.of();
      }
      names.add(name);
    }
    return names.size() > 1 && names.size() <= MOST && AND.matcher(text).find() ? names : List.of();
  }

  private static boolean isNumber(String[] words, int at) {
    return at < words.length && !words[at].isEmpty() && Character.isDigit(words[at].charAt(0));
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && ",;:|)".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean sentence =
        end > INITIALS && word.charAt(end - 1) == '.' && word.indexOf('.') == end - 1;
    return word.substring(0, sentence ? end - 1 : end);
  }

  private boolean isNamePart(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) && ".'’-".indexOf(c) < 0) {
        return false;
      }
    }
    return !ends.contains(word.toLowerCase(Locale.ROOT));
  }

  /** {@code Ann Doe} for {@code Doe, Ann}; what is no name so turned stays as it is. */
  String turned(String name) {
    int comma = name.indexOf(',');
    String given = name.substring(comma + 1).strip();
    boolean one = comma > 0 && given.indexOf(',') < 0 && !given.isEmpty();
    return one && !isCredential(given) ? given + " " + name.substring(0, comma) : name;
  }

  /** What stands after the words that announce a writer; null if a line does not start so. */
  @Nullable
  String afterByline(String line) {
    return after(line, bylines);
  }

  /** What stands after the words that announce who checked a page; null if a line does not start so. */
  @Nullable
  String afterReview(String line) {
    return after(line, reviews);
  }

  private static @Nullable String after(String line, List<String> openings) {
    for (String opening : openings) {
      int end = opening.length();
      boolean same = line.regionMatches(true, 0, opening, 0, end)
          && (line.length() == end || !Character.isLetterOrDigit(line.charAt(end)));
      if (same) {
        while (end < line.length() && ": ".indexOf(line.charAt(end)) >= 0) {
          end++;
        }
        return line.substring(end);
      }
    }
    return null;
  }

  /** Whether a declared name can be that of a writer, who may be an organisation. */
  boolean isWriter(String name) {
    String plain = Titles.plain(name);
    return plain.length() > 1
        && name.length() < LONGEST
        && name.indexOf('/') < 0
        && !name.startsWith(",")
        && !plain.startsWith("http")
        && !nobody.contains(plain)
        && !plain.startsWith("admin")
        && !isAddress(name);
  }

  private static boolean isAddress(String name) {
    int dot = name.indexOf('.');
    boolean letters =
        dot > 0 && dot + 2 < name.length() && Character.isLetter(name.charAt(dot + 1));
    return name.indexOf('@') > 0
        || (letters && name.indexOf(' ') < 0 && name.indexOf('.', dot + 1) > 0);
  }

  /** Whether a name is that of a person as it is written out: two words or more, capitalised. */
  boolean isFull(String name) {
    return name.indexOf(' ') > 0 && first(name) != null;
  }

  /** Whether a text is one word that can be somebody's name. */
  boolean isSingle(String text) {
    String plain = Titles.plain(text);
    return text.length() > 2
        && isNamePart(text)
        && text.chars().anyMatch(Character::isLowerCase)
        && !nobody.contains(plain);
  }

  /** The letters after a name, such as {@code MD, PhD}; null if there are none. */
  @Nullable
  String credentials(String line, String name) {
    int at = line.indexOf(name + ", ");
    if (at < 0) {
      return null;
    }
    String letters = letters(line.substring(at + name.length() + 2).split(" ", 8), 0);
    return letters.isEmpty() ? null : letters.substring(2);
  }
}
