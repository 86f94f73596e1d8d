package dev.touchstone.report.finding;

import dev.touchstone.page.Span;
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
 * <p>A word with a figure is marked unless every other side has it. Other words are marked where the
 * quotes are put alike and no other side has them; where quotes share little, that would mark
 * everything. Words that only join others are never marked, and neighbours are marked in one piece.
 */
final class WordDiff {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’-][\\p{L}\\p{N}]+)*%?");
  private static final double ALIKE = 0.5;
  private static final Set<String> JOINING = Set.of(
      "a", "an", "and", "are", "as", "at", "be", "by", "for", "in", "is", "it", "of", "on", "or",
      "per", "the", "this", "to", "was", "were", "with");

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
    List<FindingCard.Piece> pieces = new ArrayList<>();
    int written = 0;
    for (Span span : differing(quote, known)) {
      if (written < span.start()) {
        pieces.add(new FindingCard.Piece(quote.substring(written, span.start()), false));
      }
      pieces.add(new FindingCard.Piece(span.in(quote), true));
      written = span.end();
    }
    if (written < quote.length() || pieces.isEmpty()) {
      pieces.add(new FindingCard.Piece(quote.substring(written), false));
    }
    return Collections.unmodifiableList(pieces);
  }

  private static List<Span> differing(String quote, List<Set<String>> known) {
    List<Span> spans = new ArrayList<>();
    if (known.isEmpty()) {
      return spans;
    }
    boolean alike = isAlike(words(quote), known);
    Matcher matcher = WORD.matcher(quote);
    while (matcher.find()) {
      if (differs(fold(matcher.group()), known, alike)) {
        int last = spans.size() - 1;
        boolean joins =
            last >= 0 && quote.substring(spans.get(last).end(), matcher.start()).isBlank();
        int start = joins ? spans.remove(last).start() : matcher.start();
        spans.add(new Span(start, matcher.end()));
      }
    }
    return spans;
  }

  private static boolean differs(String word, List<Set<String>> known, boolean alike) {
    if (word.chars().anyMatch(Character::isDigit)) {
      return !known.stream().allMatch(words -> words.contains(word));
    }
    return alike
        && !JOINING.contains(word)
        && known.stream().noneMatch(words -> words.contains(word));
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
