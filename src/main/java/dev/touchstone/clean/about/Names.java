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

  /** Longest name that a member of a site gives himself, in characters. */
  private static final int HANDLE = 25;

  /** A full stop after more characters than these ends a sentence and shortens no word. */
  private static final int INITIALS = 3;

  /** A name that somebody is called by, as it stands between two others: {@code Ann "Nan" Doe}. */
  private static final Pattern NICKNAME =
      Pattern.compile("[\"\u201C'\u2018]\\p{Lu}[\\p{L}.]+[\"\u201D'\u2019]");

  /** What opens a family's name in small letters: {@code d'Oe}. */
  private static final Pattern ELIDED = Pattern.compile("d['\u2019]\\p{Lu}.*");

  private final Vocabulary words;
  private final Set<String> links;
  private final Set<String> ends;
  private final Set<String> months;
  private final Set<String> nobody;
  private final Set<String> credentials;
  private final Set<String> roles;
  private final Set<String> ranks;
  private final Set<String> shortened;
  private final Set<String> groups;
  private final GivenNames given;
  private final List<String> glued;
  private final Sought bylines;
  private final Sought reviews;

  Names(Vocabulary words) {
    this.words = words;
    this.links = Set.copyOf(words.list("name-links"));
    this.ends = Set.copyOf(words.list("no-name"));
    this.months = Set.copyOf(words.list("month-names"));
    this.nobody = Set.copyOf(words.list("no-author"));
    this.credentials = Set.copyOf(words.list("credentials"));
    this.roles = Set.copyOf(words.list("roles"));
    this.ranks = Set.copyOf(words.list("ranks"));
    this.shortened = Set.copyOf(words.list("shortened"));
    this.groups = Set.copyOf(words.list("groups"));
    this.given = new GivenNames(words);
    this.glued = words.list("glued");
    this.bylines = words.sought("byline");
    this.reviews = words.sought("reviewed");
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
      boolean link =
          capitals > 0 && (links.contains(bare) || NICKNAME.matcher(bare).matches());
      boolean month = months.contains(bare) && at > 0 && !isNumber(words, at + 1);
      open = link || month || isNamePart(bare);
      if (open) {
        name.add(bare);
        capitals += link ? 0 : 1;
        at++;
        open = bare.length() == word.length();
      }
    }
    int all = name.size();
    withoutRole(name);
    while (!name.isEmpty() && links.contains(name.get(name.size() - 1))) {
      name.remove(name.size() - 1);
    }
    if (capitals < 2) {
      return null;
    }
    boolean comma = name.size() == all && words[at - 1].endsWith(",");
    return String.join(" ", name) + (comma ? letters(words, at) : "");
  }

  /** Takes what somebody is off the end of a name, which keeps two words: {@code Ann Doe Senior Editor}. */
  private void withoutRole(List<String> name) {
    int end = name.size();
    if (end > 2 && roles.contains(name.get(end - 1).toLowerCase(Locale.ROOT))) {
      end--;
      while (end > 2 && ranks.contains(name.get(end - 1).toLowerCase(Locale.ROOT))) {
        end--;
      }
      name.subList(end, name.size()).clear();
    }
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

  /** Whether a text ends with the word for what somebody is. */
  boolean isRole(String text) {
    return roles.contains(text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a name ends as those of papers and institutions do. */
  boolean isGroup(String name) {
    return groups.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a text is a name of two or three words in small letters, as some write theirs. */
  boolean isLower(String text) {
    String[] words = text.split(" ", -1);
    for (String word : words) {
      if (word.length() < 2
          || !word.chars().allMatch(Character::isLowerCase)
          || ends.contains(word)) {
        return false;
      }
    }
    return words.length == 2 || words.length == 3;
  }

  private static boolean isNumber(String[] words, int at) {
    return at < words.length && !words[at].isEmpty() && Character.isDigit(words[at].charAt(0));
  }

  /** A word without the signs after it and without what markup glued to it: {@code DoePublished}. */
  private String bare(String word) {
    int end = word.length();
    while (end > 0 && isMark(word.charAt(end - 1))) {
      end--;
    }
    boolean stop = end > INITIALS && word.charAt(end - 1) == '.' && word.indexOf('.') == end - 1;
    boolean sentence =
        stop && !shortened.contains(word.substring(0, end - 1).toLowerCase(Locale.ROOT));
    end = sentence ? end - 1 : end;
    for (String tail : glued) {
      int start = end - tail.length();
      if (start > 1
          && word.startsWith(tail, start)
          && Character.isLowerCase(word.charAt(start - 1))) {
        return word.substring(0, start);
      }
    }
    return word.substring(0, end);
  }

  /** Whether a character behind a name is none of its own: a sign, or the number of a note. */
  private static boolean isMark(char c) {
    return ",;:|)*\u2020\u2021\u00A7".indexOf(c) >= 0 || (c >= '0' && c <= '9');
  }

  private boolean isNamePart(String word) {
    if (word.isEmpty()
        || !(Character.isUpperCase(word.codePointAt(0)) || ELIDED.matcher(word).matches())) {
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

  private static @Nullable String after(String line, Sought openings) {
    for (String opening : openings.at(line, 0)) {
      int end = opening.length();
      boolean whole = line.length() == end
          || !Character.isLetterOrDigit(line.charAt(end))
          || isGlued(line, end);
      if (whole) {
        while (end < line.length() && ": ".indexOf(line.charAt(end)) >= 0) {
          end++;
        }
        return line.substring(end);
      }
    }
    return null;
  }

  /** Whether a word ends where the next begins with a capital, as markup glues them: {@code ByAnn Doe}. */
  private static boolean isGlued(String line, int end) {
    return Character.isUpperCase(line.charAt(end)) && Character.isLowerCase(line.charAt(end - 1));
  }

  /** How pages name their writers. */
  Vocabulary words() {
    return words;
  }

  /** Tells names by the given names that are borne widely. */
  GivenNames given() {
    return given;
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

  /** Whether a text is one word, in whatever case, such as members of a site call themselves. */
  boolean isHandle(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      if (!Character.isLetterOrDigit(c) && "._-".indexOf(c) < 0) {
        return false;
      }
    }
    return letters > 2
        && text.length() <= HANDLE
        && isWriter(text)
        && !ends.contains(text.toLowerCase(Locale.ROOT));
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
