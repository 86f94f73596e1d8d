package dev.touchstone.compare.value;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.rule.Dated;
import dev.touchstone.compare.scope.NamedWords;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what held once from what holds, by the words of the sentences themselves. */
public final class Past {

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{L}\\p{N}.,/-])(?:19|20)\\d\\d(?![\\p{L}\\p{N}/-]|[.,]\\d)");

  /** So many characters away a phrase still speaks of a claim. */
  private static final int BESIDE = 40;

  private static final Pattern CLAUSE_END =
      Pattern.compile("[,;:.(]|\\b(?:and|but|or|which|while|although)\\b");

  private final NamedWords past;
  private final NamedWords change;
  private final NamedWords was;
  private final List<String> ended;

  public Past(Dated dated) {
    past = new NamedWords("past", dated.past());
    change = new NamedWords("change", dated.change());
    was = new NamedWords("was", dated.was());
    ended = dated.ended();
  }

  /** Whether one of the positions held once and the other since, as their own words say. */
  public boolean tells(Position one, Position two) {
    return one.claims().stream().allMatch(a -> two.claims().stream().allMatch(b -> tells(a, b)));
  }

  private boolean tells(Claim a, Claim b) {
    if (a.source().equals(b.source()) && a.sentence().equals(b.sentence())) {
      return isPast(a) || !change.firstIn(a.sentence()).isEmpty();
    }
    if (a.source().equals(b.source()) && (isLeft(a, b) || isLeft(b, a))) {
      return true;
    }
    if (isPast(a) != isPast(b) || tellsOfAnEnd(a) != tellsOfAnEnd(b)) {
      return true;
    }
    int yearOfOne = year(a);
    int yearOfOther = year(b);
    return yearOfOne > 0 && yearOfOther > 0 && yearOfOne != yearOfOther;
  }

  /** "They were Schedule III. In 2014 it was rescheduled to Schedule II." */
  private boolean isLeft(Claim before, Claim after) {
    return !change.firstIn(after.sentence()).isEmpty()
        && change.firstIn(before.sentence()).isEmpty()
        && !was.firstIn(before.sentence()).isEmpty();
  }

  private boolean tellsOfAnEnd(Claim claim) {
    String sentence = claim.sentence().toLowerCase(Locale.ROOT);
    String quote = claim.evidence().quote().toLowerCase(Locale.ROOT);
    int start = sentence.indexOf(quote);
    int end = start + quote.length();
    return start >= 0 && ended.stream().anyMatch(phrase -> isWith(sentence, phrase, start, end));
  }

  /** Whether the phrase stands in a claim's words, or beside them in one clause. */
  private static boolean isWith(String sentence, String phrase, int start, int end) {
    for (int at = sentence.indexOf(phrase); at >= 0; at = sentence.indexOf(phrase, at + 1)) {
      int after = at + phrase.length();
      String between = after <= start
          ? sentence.substring(after, start)
          : at >= end ? sentence.substring(end, at) : "";
      if (between.length() <= BESIDE && !CLAUSE_END.matcher(between).find()) {
        return true;
      }
    }
    return false;
  }

  private boolean isPast(Claim claim) {
    return !past.firstIn(claim.sentence()).isEmpty();
  }

  /** The one year that the sentence names; 0 if it names none or several. */
  private static int year(Claim claim) {
    Matcher years = YEAR.matcher(claim.sentence());
    int year = 0;
    while (years.find()) {
      int named = Integer.parseInt(years.group());
      if (year != 0 && year != named) {
        return 0;
      }
      year = named;
    }
    return year;
  }
}
