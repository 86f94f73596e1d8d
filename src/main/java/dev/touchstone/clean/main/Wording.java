package dev.touchstone.clean.main;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.draft.DraftBlock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a block's own words look like: their number, links, marks and figures. */
final class Wording {

  /** Words of a sentence. */
  private static final int SENTENCE = 4;

  /** Words of a sentence that ends without a mark. */
  private static final int LOOSE = 7;

  private static final String[] COUNTS = {"1", "2", "4", "7", "13", "25", "49"};
  private static final int[] LEAST = {0, 2, 4, 7, 13, 25, 49};
  private static final String[] LINKS = {"free", "some", "most", "all"};
  private static final String ENDS = "…\"”’)";

  /** Characters from which on a block is running text, or at least more than a label. */
  private static final int PROSE = 140;

  private static final int TEXT = 50;

  /** The traits of every kind, number of words and part of links: joined once, since every block of every page has some. */
  private static final Map<BlockKind, String> KINDS = kinds();

  private static final String[] WORDS = joined("words-", COUNTS);
  private static final String[] LINKED = joined("links-", LINKS);
  private static final String[][] BOTH =
      Arrays.stream(WORDS).map(words -> joined(words + "-", LINKS)).toArray(String[][]::new);

  private Wording() {}

  private static Map<BlockKind, String> kinds() {
    Map<BlockKind, String> kinds = new EnumMap<>(BlockKind.class);
    for (BlockKind kind : BlockKind.values()) {
      kinds.put(kind, "kind-" + kind.name().toLowerCase(Locale.ROOT));
    }
    return kinds;
  }

  private static String[] joined(String opening, String[] endings) {
    return Arrays.stream(endings).map(opening::concat).toArray(String[]::new);
  }

  static void tell(DraftBlock block, String words, Consumer<String> traits) {
    int bucket = bucket(count(words));
    int linked = links(block);
    if (block.kind() == BlockKind.HEADING) {
      traits.accept("heading-" + Math.min(4, block.level()));
    } else {
      traits.accept(KINDS.getOrDefault(block.kind(), ""));
      traits.accept(BOTH[bucket][linked]);
    }
    traits.accept(WORDS[bucket]);
    traits.accept(LINKED[linked]);
    ends(words.charAt(words.length() - 1), traits);
    characters(words, traits);
  }

  private static void ends(char last, Consumer<String> traits) {
    if (last == '?' || last == '？' || last == '؟') {
      traits.accept("ends-question");
    } else if (last == ':') {
      traits.accept("ends-colon");
    } else if (last == '.' || last == '!' || last == '。' || last == '！') {
      traits.accept("ends-sentence");
    } else if (ENDS.indexOf(last) >= 0) {
      traits.accept("ends-other");
    }
  }

  private static void characters(String words, Consumer<String> traits) {
    int commas = 0;
    int digits = 0;
    int letters = 0;
    int upper = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters++;
        continue; // most of a text
      }
      commas += c == ',' ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      upper += Character.isUpperCase(c) ? 1 : 0;
      sign(c, traits);
    }
    if (commas > 0) {
      traits.accept(commas > 3 ? "commas-many" : "commas");
    }
    if (digits > 0) {
      traits.accept(digits * 3 > words.length() ? "digits-much" : "digits");
    }
    if (letters == 0) {
      traits.accept("no-letters");
    } else if (letters > 3 && upper * 10 > letters * 9) {
      traits.accept("capitals");
    }
    if (Character.isLowerCase(words.charAt(0))) {
      traits.accept("lower-start");
    }
  }

  private static void sign(char c, Consumer<String> traits) {
    switch (c) {
      case '$', '€', '£' -> traits.accept("money");
      case '©' -> traits.accept("copyright");
      case '|', '›', '»', '→' -> traits.accept("bars");
      default -> {}
    }
  }

  /** A block in one word, as its neighbours see it. */
  static String brief(DraftBlock block) {
    int length = block.span().length();
    if (block.kind() == BlockKind.HEADING) {
      return "heading";
    }
    if (block.linked() * 2 > length) {
      return "link";
    }
    return length >= PROSE ? "prose" : length >= TEXT ? "text" : "short";
  }

  /** The least number of words of blocks of about this size: 1, 2, 4, 7, 13, 25 or 49. */
  static String size(String words) {
    return COUNTS[bucket(count(words))];
  }

  /** How much of a block is links, in words. */
  static Stream<String> links() {
    return Stream.of(LINKS);
  }

  /** The least numbers of words that {@link #size} gives. */
  static Stream<String> sizes() {
    return Stream.of(COUNTS);
  }

  private static int links(DraftBlock block) {
    double part = block.linked() / (double) Math.max(1, block.span().length());
    return part < 0.05 ? 0 : part < 0.5 ? 1 : part < 0.9 ? 2 : 3;
  }

  private static int bucket(int count) {
    int bucket = 0;
    while (bucket + 1 < LEAST.length && count >= LEAST[bucket + 1]) {
      bucket++;
    }
    return bucket;
  }

  /** Whether a text of several words ends as a sentence does. */
  static boolean isSentence(String words) {
    return ".!?".indexOf(words.charAt(words.length() - 1)) >= 0 && count(words) >= SENTENCE;
  }

  /** Whether a line without a figure has so many words that it says something, though it ends without a mark. */
  static boolean isLoose(String words) {
    return count(words) >= LOOSE && words.chars().noneMatch(Character::isDigit);
  }

  /** The number of words; of scripts without spaces, two signs count as one word. */
  static int count(String words) {
    int count = 0;
    int signs = 0;
    boolean in = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c);
      signs += c >= '\u3040' && c <= '\u9FFF' && letter ? 1 : 0;
      count += letter && !in ? 1 : 0;
      in = letter;
    }
    return Math.max(count, signs / 2);
  }
}
