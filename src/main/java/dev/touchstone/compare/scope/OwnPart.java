package dev.touchstone.compare.scope;

import dev.touchstone.claims.Claim;
import java.util.List;

/**
 * The part of a sentence that speaks of a claim: without brackets that the claim is not in, and
 * without the parts that a semicolon, a full stop or a "but" sets off. "24 h (elderly: 36 h)" says nothing of
 * the elderly where 24 h is the claim, nor does "24 h, but 36 h in the elderly".
 */
final class OwnPart {

  /** Longer sentences are taken whole, so that no page makes this slow. */
  private static final int LONGEST = 1000;

  /** What begins the other side of a contrast. */
  private static final List<String> TURNS =
      List.of(", but ", ", whereas ", ", while ", ", although ", ", though ");

  private OwnPart() {}

  static String of(Claim claim) {
    String sentence = claim.sentence();
    int start = sentence.indexOf(claim.evidence().quote());
    if (start < 0 || sentence.length() > LONGEST) {
      return sentence;
    }
    int end = start + claim.evidence().quote().length();
    int from = start;
    while (from > 0 && !isBreak(sentence, from - 1)) {
      from--;
    }
    int to = end;
    while (to < sentence.length() && !isBreak(sentence, to)) {
      to++;
    }
    if (sentence.indexOf('(', from) < 0) {
      return sentence.substring(from, to); // most have no brackets
    }
    StringBuilder own = new StringBuilder(to - from);
    for (int at = from; at < to; at++) {
      int close = sentence.charAt(at) == '(' ? sentence.indexOf(')', at) : -1;
      if (close > at && (close < start || at >= end)) {
        at = close;
      } else {
        own.append(sentence.charAt(at));
      }
    }
    return own.toString();
  }

  /** A turn, a semicolon, or a full stop before a capital letter: list items may hold several sentences. */
  private static boolean isBreak(String text, int at) {
    return text.charAt(at) == ';'
        || (text.charAt(at) == ',' && TURNS.stream().anyMatch(turn -> text.startsWith(turn, at)))
        || (text.charAt(at) == '.'
            && at + 2 < text.length()
            && text.charAt(at + 1) == ' '
            && Character.isUpperCase(text.charAt(at + 2)));
  }
}
