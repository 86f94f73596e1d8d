package dev.touchstone.report.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words of a quote the other sides do not have.
 *
 * <p>Where two quotes are put alike, every word that differs is marked. Where they share little, that
 * would mark everything: then only words with figures are.
 */
final class WordDiff {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’-][\\p{L}\\p{N}]+)*%?");
  private static final double ALIKE = 0.4;

  private WordDiff() {}

  /**
   * The quote in pieces.
   *
   * @param quote one side's words
   * @param others the other sides' words
   */
  static List<FindingCard.Piece> mark(String quote, List<String> others) {
    List<Set<String>> known = others.stream()
        .filter(other -> !other.equals(quote))
        .map(WordDiff::words)
        .toList();
    if (known.isEmpty()) {
      return List.of(new FindingCard.Piece(quote, false));
    }
    boolean alike = isAlike(words(quote), known);
    List<FindingCard.Piece> pieces = new ArrayList<>();
    int written = 0;
    Matcher matcher = WORD.matcher(quote);
    while (matcher.find()) {
      String word = fold(matcher.group());
      boolean everywhere = known.stream().allMatch(words -> words.contains(word));
      if (!everywhere && (alike || word.chars().anyMatch(Character::isDigit))) {
        if (written < matcher.start()) {
          pieces.add(new FindingCard.Piece(quote.substring(written, matcher.start()), false));
        }
        pieces.add(new FindingCard.Piece(matcher.group(), true));
        written = matcher.end();
      }
    }
    if (written < quote.length()) {
      pieces.add(new FindingCard.Piece(quote.substring(written), false));
    }
    return Collections.unmodifiableList(pieces);
  }

  private static boolean isAlike(Set<String> words, List<Set<String>> known) {
    return known.stream().allMatch(other -> {
      Set<String> shared = new HashSet<>(words);
      shared.retainAll(other);
      return shared.size() >= ALIKE * Math.max(1, Math.max(words.size(), other.size()));
    });
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(fold(matcher.group()));
    }
    return words;
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
