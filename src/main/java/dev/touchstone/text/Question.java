package dev.touchstone.text;

import dev.touchstone.page.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question that a page asks itself, and the words that answer it: "What is the half-life? About 18
 * hours." The question then names the answer, as the first cell of a row names the second.
 */
final class Question {

  /** What pages set before a question or an answer: "Q:", "3.", "A -". */
  private static final Pattern ASKED =
      Pattern.compile("(?i:q(?:uestion)?\\s*\\d{0,2}\\s*[.:)-]|\\d{1,2}[.)])\\s*");

  private static final Pattern ANSWERED =
      Pattern.compile("(?i:a(?:nswer)?\\s*\\d{0,2}\\s*[.:)-])\\s*");

  /** The same before an answer of any length: "A. It opens the airways". */
  private static final Pattern MARKED = Pattern.compile("(?:A|Ans|Answer)\\s?\\d{0,2}[.:)]\\s+");

  /** More characters than this are no question that names something. */
  private static final int LONGEST_QUESTION = 100;

  /** More characters than this are a sentence that stands on its own. */
  private static final int LONGEST_ANSWER = 60;

  private Question() {}

  /** The question's words, without its mark and number; null if the sentence asks nothing. */
  static @Nullable Span asked(String text, Span sentence) {
    if (sentence.isEmpty()
        || sentence.length() > LONGEST_QUESTION
        || text.charAt(sentence.end() - 1) != '?') {
      return null;
    }
    Span words = without(ASKED, text, sentence);
    return words.length() < 2 ? null : new Span(words.start(), words.end() - 1);
  }

  /** The words of a short answer; null if the sentence is none. */
  static @Nullable Span answer(String text, Span sentence) {
    Span words = without(ANSWERED, text, sentence);
    String said = words.in(text);
    boolean bare = !said.isEmpty()
        && said.length() <= LONGEST_ANSWER
        && said.indexOf(':') < 0
        && !said.endsWith("?");
    return bare ? words : null;
  }

  /** Where an answer's own words begin, behind the mark that says it is one. */
  static int wordsOfAnswer(String text, Span answer) {
    Matcher matcher = MARKED.matcher(text).region(answer.start(), answer.end());
    return matcher.lookingAt() && matcher.end() < answer.end() ? matcher.end() : answer.start();
  }

  private static Span without(Pattern mark, String text, Span sentence) {
    Matcher matcher = mark.matcher(text).region(sentence.start(), sentence.end());
    return matcher.lookingAt() ? new Span(matcher.end(), sentence.end()) : sentence;
  }
}
