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

  /** So many characters behind a claim its end may be told, with the country and the year between. */
  private static final int BEHIND = 60;

  private static final Pattern CLAUSE_END =
      Pattern.compile("[,;:.(]|\\b(?:and|but|or|which|while|although)\\b");

  private final NamedWords past;
  private final NamedWords change;
  private final NamedWords was;
  private final List<String> ended;
  private final List<String> lifted;

  public Past(Dated dated) {
    past = new NamedWords("past", dated.past());
    change = new NamedWords("change", dated.change());
    was = new NamedWords("was", dated.was());
    ended = dated.ended();
    lifted = dated.lifted();
  }

  /** Whether one of the positions held once and the other since, as their own words say. */
  public boolean tells(Position one, Position two) {
    Told[] others = new Told[two.claims().size()]; // read once, and only as far as is needed
    for (Claim claim : one.claims()) {
      Told first = told(claim);
      for (int i = 0; i < others.length; i++) {
        if (others[i] == null) {
          others[i] = told(two.claims().get(i));
        }
        if (!tells(first, others[i])) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * What a claim's words say of time.
   *
   * @param past whether it held once
   * @param end whether it tells of an end of what was before
   * @param lifted whether it tells that itself has ended
   * @param year the one year that is named; 0 if none or several are
   */
  private record Told(Claim claim, boolean past, boolean end, boolean lifted, int year) {}

  private Told told(Claim claim) {
    return new Told(claim, isPast(claim), tellsOfAnEnd(claim), isLifted(claim), year(claim));
  }

  private boolean tells(Told one, Told two) {
    Claim a = one.claim;
    Claim b = two.claim;
    boolean onePage = a.source().equals(b.source());
    if (onePage && a.sentence().equals(b.sentence())) {
      return one.past || !change.firstIn(a.sentence()).isEmpty();
    }
    return (onePage && (isLeft(a, b) || isLeft(b, a)))
        || one.past != two.past
        || one.end != two.end
        || one.lifted != two.lifted
        || (one.year > 0 && two.year > 0 && one.year != two.year);
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

  private boolean isLifted(Claim claim) {
    String sentence = claim.sentence().toLowerCase(Locale.ROOT);
    String quote = claim.evidence().quote().toLowerCase(Locale.ROOT);
    int start = sentence.indexOf(quote);
    return start >= 0
        && lifted.stream().anyMatch(phrase -> isBehind(sentence, phrase, start + quote.length()));
  }

  /** Whether the phrase follows on a claim's words in one sentence. */
  private static boolean isBehind(String sentence, String phrase, int end) {
    int at = sentence.indexOf(phrase, end);
    return at >= 0 && at - end <= BEHIND && sentence.substring(end, at).indexOf(';') < 0;
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
