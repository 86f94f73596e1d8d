package dev.touchstone.review.evidence;

import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds a quote again in an edited text, by its own words and what surrounds them.
 *
 * <p>Only the very same words count, and only where the surroundings are mostly the same, or where a
 * whole line that the page had once stands now: a quote that was deleted must not be found in another
 * sentence that happens to say the same. Where two places are about as likely, neither is taken.
 */
public final class QuoteFinder {

  /** Share of the surroundings that has to be there still. */
  private static final double ENOUGH = 0.5;

  /** A single word stands in many sentences: of either side so much has to be there still. */
  private static final double EACH_SIDE = 0.25;

  /** So many words may have come in or gone between a word and the quote. */
  private static final int DRIFT = 2;

  /** By how much the best place must be better than the next. */
  private static final double MARGIN = 0.15;

  /** So many unchanged characters right beside the quote vouch for their whole side. */
  private static final int NEIGHBOURS = 40;

  /** A word repeated more often in one text is no quote worth searching for. */
  private static final int MOST_PLACES = 2_000;

  private QuoteFinder() {}

  private record Candidate(Span span, double likeness) {}

  /** Where the anchor's quote stands in a text. */
  public static Place find(QuoteAnchor anchor, String text) {
    List<Candidate> candidates = candidates(anchor, text);
    Candidate best = new Candidate(new Span(0, 0), 0);
    double second = 0;
    for (Candidate candidate : candidates) {
      if (candidate.likeness > best.likeness) {
        second = best.likeness;
        best = candidate;
      } else {
        second = Math.max(second, candidate.likeness);
      }
    }
    if (best.likeness < ENOUGH) {
      return byLandmarks(anchor, text);
    }
    return best.likeness - second < MARGIN
        ? new Place.Unsure(candidates.size())
        : new Place.Here(best.span);
  }

  /** Where the lines around the quote went, if all that are still there agree. */
  private static Place byLandmarks(QuoteAnchor anchor, String text) {
    List<Integer> places = anchor.landmarks().stream()
        .map(landmark -> landmark.placeIn(text))
        .filter(place -> place >= 0)
        .distinct()
        .toList();
    if (places.isEmpty()) {
      return new Place.Gone();
    }
    int start = places.get(0);
    return places.size() > 1
        ? new Place.Unsure(places.size())
        : new Place.Here(new Span(start, start + anchor.exact().length()));
  }

  private static List<Candidate> candidates(QuoteAnchor anchor, String text) {
    String quote = anchor.exact();
    if (quote.isEmpty()) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    int at = text.indexOf(quote);
    while (at >= 0 && candidates.size() < MOST_PLACES) {
      Span span = new Span(at, at + quote.length());
      candidates.add(new Candidate(span, likeness(anchor, text, span)));
      at = text.indexOf(quote, at + 1);
    }
    return Collections.unmodifiableList(candidates);
  }

  /** From 0 to 1: how much of the surroundings is still there, both sides weighed by their length. */
  private static double likeness(QuoteAnchor anchor, String text, Span span) {
    String prefix = anchor.prefix();
    String suffix = anchor.suffix();
    int length = prefix.length() + suffix.length();
    if (length == 0) {
      return 1; // the quote was the whole text
    }
    int before = room(prefix.length());
    int after = room(suffix.length());
    String left = text.substring(Math.max(0, span.start() - before), span.start());
    String right = text.substring(span.end(), Math.min(text.length(), span.end() + after));
    if (!isBeside(reversed(prefix), reversed(left)) && !isBeside(suffix, right)) {
      return 0; // another row of the same list has the same words around, but not beside it
    }
    double likeLeft =
        Math.max(edge(reversed(prefix), reversed(left)), shared(reversed(prefix), reversed(left)));
    double likeRight = Math.max(edge(suffix, right), shared(suffix, right));
    boolean word = anchor.exact().indexOf(' ') < 0 && !prefix.isEmpty() && !suffix.isEmpty();
    if (word && Math.min(likeLeft, likeRight) < EACH_SIDE) {
      return 0;
    }
    return (likeLeft * prefix.length() + likeRight * suffix.length()) / length;
  }

  /** A word may have come in. */
  private static int room(int length) {
    return length + length / 4;
  }

  /** Whether the same word stands next to the quote. */
  private static boolean isBeside(String known, String found) {
    String word = firstWord(known);
    return !word.isEmpty() && word.equals(firstWord(found));
  }

  private static String firstWord(String text) {
    int start = 0;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static double edge(String known, String found) {
    int same = 0;
    while (same < Math.min(known.length(), found.length())
        && known.charAt(same) == found.charAt(same)) {
      same++;
    }
    return Math.min(1, (double) same / Math.max(1, Math.min(NEIGHBOURS, known.length())));
  }

  /**
   * Share of the known words that are found about as far from the quote as they were. Another row of
   * the same list has the same words around it, but at other distances.
   */
  private static double shared(String known, String found) {
    List<String> before = words(known);
    List<String> now = words(found);
    boolean[] taken = new boolean[now.size()];
    int there = 0;
    for (int i = 0; i < before.size(); i++) {
      int last = Math.min(now.size() - 1, i + DRIFT);
      for (int j = Math.max(0, i - DRIFT); j <= last; j++) {
        if (!taken[j] && now.get(j).equals(before.get(i))) {
          taken[j] = true;
          there++;
          break;
        }
      }
    }
    return before.isEmpty() ? 0 : (double) there / before.size();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+", 0))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
