package dev.touchstone.compare.reason;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Says in plain words what was found and why it may be compared, so that an editor can check it.
 *
 * @param sides all that is said, smallest value first
 * @param verdict what follows
 * @param scope says what limits the sides
 */
record Reason(List<Position> sides, Verdict verdict, ScopeWords scope) {

  private static final int SIDES_SHOWN = 4;
  private static final int PAGES_SHOWN = 3;
  private static final int QUOTE_LENGTH = 90;

  /** Of a quote, in characters: more than are shown, however much of it is white space. */
  private static final int LOOKED_AT = 2000;

  private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

  /**
   * The reason in one or two sentences and the proof that the sides are comparable.
   *
   * @param worst the edge that decided
   * @param differing axes on which the sides state different things
   * @param unstated axes that some of them leave unsaid
   */
  public String of(Edge worst, Set<String> differing, Set<String> unstated) {
    boolean withScope = verdict == Verdict.SCOPE || worst.isOfScopes();
    String page = sides.get(0).sources().first();
    boolean onePage = isOf(page);
    Set<String> heard = new HashSet<>();
    List<String> said = new ArrayList<>();
    for (Position side : sides.subList(0, Math.min(SIDES_SHOWN, sides.size()))) {
      String limits = withScope ? scope.limits(side.claims().get(0)) : status(side);
      said.add(said(side, limits, onePage, heard));
    }
    if (sides.size() > SIDES_SHOWN) {
      said.add("and " + (sides.size() - SIDES_SHOWN) + " more values");
    }
    String standing =
        verdict == Verdict.SCOPE || isAlone(worst) ? "" : new StandingWords(sides.size()).of(worst);
    String proof = scope.proof(differing, unstated);
    return String.join("; ", said) + "."
        + (standing.isEmpty() ? "" : " " + standing)
        + (proof.isEmpty() ? "" : " " + proof);
  }

  /** Whether no other page says any of it. */
  private boolean isOf(String page) {
    for (Position side : sides) {
      if (side.sources().size() != 1 || !side.sources().first().equals(page)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the finding is one of a single value, against a reference. */
  private boolean isAlone(Edge worst) {
    return sides.size() == 1
        && verdict == Verdict.CONFLICT
        && worst.standing().relation() != Relation.INTERNAL_ORDER;
  }

  /**
   * What a side says.
   *
   * @param limits what limits it; empty if nothing needs to be said
   * @param heard pages that have stood alone for a side before this one
   */
  private String said(Position side, String limits, boolean onePage, Set<String> heard) {
    ValueWords words = new ValueWords(scope.gate().comparing());
    String value = words.of(attribute(), side.value())
        + often(side)
        + (limits.isEmpty() ? "" : " (" + limits + ")");
    boolean denied = side.key().polarity() == Polarity.NEGATED;
    String say = words.isPhrase(attribute(), side.value()) ? "state" : "say";
    if (side.sources().size() == 1) {
      String page = side.sources().first();
      String who = heard.add(page) ? page : (onePage ? "it" : page) + " also";
      return who + " " + (denied ? "denies" : say + "s") + " " + value + " "
          + quote(side.claims().get(0));
    }
    return Words.listed(pages(side)) + " " + (denied ? "deny" : say) + " " + value;
  }

  /** How often a day, where that makes the limit that was compared: else both sides may read "600 mg". */
  private String often(Position side) {
    Claim claim = side.claims().get(0);
    return scope.gate().timesADay(claim) > 1
        ? " "
            + new FrequencyWords(scope.gate().comparing())
                .of(claim.qualifiers().getOrDefault(FrequencyWords.AXIS, ""))
        : "";
  }

  /** The first pages of a side with their words, and how many there are more. */
  private static List<String> pages(Position side) {
    Map<String, Claim> firstOfPage = new TreeMap<>();
    side.claims().forEach(claim -> firstOfPage.putIfAbsent(claim.source(), claim));
    List<String> pages = new ArrayList<>();
    for (Claim claim : firstOfPage.values()) {
      if (pages.size() == PAGES_SHOWN) {
        pages.add((firstOfPage.size() - PAGES_SHOWN) + " more");
        break;
      }
      pages.add(claim.source() + " " + quote(claim));
    }
    return pages;
  }

  private String attribute() {
    return sides.get(0).claims().get(0).attribute();
  }

  /** The status that all claims of the side share. */
  private String status(Position side) {
    Set<String> statuses = new TreeSet<>();
    side.claims()
        .forEach(
            c -> statuses.add(c.qualifiers().getOrDefault(scope.gate().rule().status(), "")));
    String status = statuses.size() == 1 ? statuses.iterator().next().replace('_', '-') : "";
    boolean denied = side.key().polarity() == Polarity.NEGATED && !status.isEmpty();
    return denied ? "as " + status : status;
  }

  private static String quote(Claim claim) {
    return "(“" + shortened(claim.evidence().quote()) + "”)";
  }

  /** Whether any white space is more than one blank; most quotes have none. */
  private static boolean hasGaps(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' || (c == ' ' && at > 0 && text.charAt(at - 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  private static String shortened(String quote) {
    String start = quote.strip();
    start = start.substring(0, Math.min(start.length(), LOOKED_AT));
    String line = hasGaps(start) ? SPACES.matcher(start).replaceAll(" ") : start;
    if (line.length() <= QUOTE_LENGTH) {
      return line;
    }
    int cut = line.lastIndexOf(' ', QUOTE_LENGTH);
    return line.substring(0, cut > QUOTE_LENGTH / 2 ? cut : QUOTE_LENGTH) + "…";
  }
}
