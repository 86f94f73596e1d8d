package dev.touchstone.claims.explain;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Value;
import dev.touchstone.rules.Entry;
import dev.touchstone.rules.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a claim came about, for people.
 *
 * @param claim the claim
 * @param pageSubject what the page as a whole is about; null if that cannot be said
 * @param before the passage before, empty at the start of the page
 * @param after the passage after, empty at its end
 * @param words the passage that the claim is from, word by word
 * @param rule the rule that made it
 * @param pattern the rule's pattern that fits; null if the rule fits only in another passage
 */
public record Explanation(
    Claim claim,
    @Nullable String pageSubject,
    String before,
    String after,
    List<Word> words,
    Rule rule,
    @Nullable String pattern) {

  public Explanation {
    words = List.copyOf(words);
  }

  /**
   * A word or mark as the rules see it, and what begins at it.
   *
   * @param text folded
   * @param own false for words that stand elsewhere: the name of the column, a list's lead-in
   * @param meanings what was recognised, longest first
   */
  public record Word(String text, boolean own, List<Meaning> meanings) {

    public Word {
      meanings = List.copyOf(meanings);
    }
  }

  /**
   * Something recognised.
   *
   * @param entry what it is: a name of the lexicon, a phrase of a word list, a quantity
   * @param words the words that it covers
   * @param quantity its number and unit; null if it is none
   */
  public record Meaning(Entry entry, String words, Value.@Nullable Quantity quantity) {}
}
