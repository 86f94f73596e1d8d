package dev.touchstone.vet.measure;

import dev.touchstone.clean.Block;
import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.page.Span;
import dev.touchstone.text.SentenceSplitter;
import dev.touchstone.vet.card.Readability;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts how hard a page's paragraphs are to read: Flesch-Kincaid grade (Kincaid 1975) and SMOG
 * (McLaughlin 1969). Headings, lists and tables are left out, because they have no sentences.
 */
public final class ReadabilityReader {

  private static final int LEAST_WORDS = 100;
  private static final int LEAST_SENTENCES = 30;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'\\u2019]*");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy\\u00E0-\\u00FF]+");

  private final SentenceSplitter splitter = new SentenceSplitter();

  /** How hard the content of a page is. */
  public Readability of(CleanPage page) {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    int polysyllables = 0;
    for (Block block : page.blocks()) {
      if (block.kind() != BlockKind.PARAGRAPH) {
        continue;
      }
      for (Span sentence : splitter.sentences(page.text(), block.span())) {
        sentences++;
        Matcher word = WORD.matcher(sentence.in(page.text()));
        while (word.find()) {
          int count = syllables(word.group());
          words++;
          syllables += count;
          polysyllables += count >= 3 ? 1 : 0;
        }
      }
    }
    BigDecimal grade = words < LEAST_WORDS
        ? null
        : rounded(0.39 * words / sentences + 11.8 * syllables / words - 15.59);
    BigDecimal smog = sentences < LEAST_SENTENCES
        ? null
        : rounded(1.0430 * StrictMath.sqrt(polysyllables * 30.0 / sentences) + 3.1291);
    return new Readability(sentences, words, grade, smog);
  }

  /** Groups of vowels, without a silent e at the end. */
  static int syllables(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Matcher vowels = VOWELS.matcher(lower);
    int count = 0;
    while (vowels.find()) {
      count++;
    }
    boolean silent = lower.endsWith("e") && !lower.endsWith("le") && count > 1;
    boolean past = lower.endsWith("ed") && !lower.matches(".*[td]ed") && count > 1;
    return Math.max(1, silent || past ? count - 1 : count);
  }

  private static BigDecimal rounded(double grade) {
    return BigDecimal.valueOf(Math.max(0, grade)).setScale(1, RoundingMode.HALF_UP);
  }
}
