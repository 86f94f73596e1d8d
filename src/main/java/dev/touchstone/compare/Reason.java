package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.compare.rule.AttributeRule;
import dev.touchstone.compare.rule.Comparing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says in plain words what was found and why it may be compared, so that an editor can check it.
 *
 * @param comparing words for units
 * @param rule the attribute's
 */
record Reason(Comparing comparing, AttributeRule rule) {

  private static final int SIDES_SHOWN = 4;
  private static final int PAGES_SHOWN = 4;
  private static final int QUOTE_LENGTH = 90;

  /**
   * The reason of a finding.
   *
   * @param worst the edge that decided
   * @param scope qualifiers that all sides share
   * @param differing axes on which they state different things
   * @param unstated axes that some of them leave unsaid
   */
  String of(
      List<Position> sides,
      Edge worst,
      Verdict verdict,
      Map<String, String> scope,
      Set<String> differing,
      Set<String> unstated) {
    boolean withScope =
        verdict == Verdict.SCOPE || worst.standing().relation() == Relation.INTERNAL_ORDER;
    String said = sides.stream()
        .limit(SIDES_SHOWN)
        .map(side -> said(side, withScope))
        .collect(Collectors.joining("; "));
    String more =
        sides.size() > SIDES_SHOWN ? "; and " + (sides.size() - SIDES_SHOWN) + " more values" : "";
    String standing = verdict == Verdict.SCOPE ? "" : standing(worst, sides.size());
    return said + more + ". " + standing + proof(sides, verdict, scope, differing, unstated);
  }

  private String said(Position side, boolean withScope) {
    List<String> pages = List.copyOf(side.sources());
    String who = listed(pages.subList(0, Math.min(PAGES_SHOWN, pages.size())));
    if (pages.size() > PAGES_SHOWN) {
      who = who + " and " + (pages.size() - PAGES_SHOWN) + " more pages";
    }
    Claim first = side.claims().get(0);
    boolean denied = side.key().polarity() == Polarity.NEGATED;
    String verb = denied ? "denies" : "says";
    if (pages.size() > 1) {
      verb = denied ? "deny" : "say";
    }
    String value = new ValueWords(comparing).of(side.value());
    String status = first.qualifiers().getOrDefault(rule.status(), "");
    String limits = withScope ? limits(first) : status.replace('_', '-');
    return who + " " + verb + " " + value + (limits.isEmpty() ? "" : " (" + limits + ")") + " (“"
        + shortened(first.evidence().quote()) + "”)";
  }

  private String limits(Claim claim) {
    return rule.axes().stream()
        .filter(claim.qualifiers()::containsKey)
        .map(axis -> axis + " " + claim.qualifiers().get(axis))
        .collect(Collectors.joining(", "));
  }

  private static String standing(Edge edge, int sides) {
    return switch (edge.standing().relation()) {
      case EQUAL -> sides > 1 ? "One supports the other. " : "";
      case ROUNDED -> "The values are the same when rounded. ";
      case CONTAINED ->
        edge.verdict() == Verdict.OVERLAP
            ? "One range lies within the other, but their ends differ. "
            : "One lies within the other. ";
      case OVERLAP -> "The ranges overlap, but their ends differ. ";
      case TOUCH -> "The ranges only touch. ";
      case DISJOINT -> "The values do not meet" + times(edge) + ". ";
      case POWER_OF_TEN ->
        "The values do not meet" + times(edge)
            + (edge.verdict() == Verdict.SUSPECT_UNIT
                ? ": exactly what a wrong unit or a shifted decimal point makes. "
                : ". ");
      case POLARITY -> "One states what the other denies. ";
      case ORDINAL_STEP -> steps(edge);
      case EXCLUSIVE ->
        edge.verdict() == Verdict.CONFLICT
            ? "These cannot both hold. "
            : "These rarely both hold. ";
      case COMPATIBLE_CODES -> "Both can hold. ";
      case INTERNAL_ORDER -> "The order is reversed. ";
    };
  }

  private static String times(Edge edge) {
    return edge.apart() == 0
        ? ""
        : String.format(Locale.ROOT, " (nearer ends %s times apart)", factor(edge.apart()));
  }

  private static String factor(double times) {
    return times < 10
        ? String.format(Locale.ROOT, "%.2f", times).replaceAll("\\.?0+$", "")
        : String.format(Locale.ROOT, "%.0f", times);
  }

  private static String steps(Edge edge) {
    int steps = (int) edge.apart();
    return "They are %d step%s apart on the scale. ".formatted(steps, steps == 1 ? "" : "s");
  }

  /** Why the sides may be compared, or may not. */
  private String proof(
      List<Position> sides,
      Verdict verdict,
      Map<String, String> scope,
      Set<String> differing,
      Set<String> unstated) {
    List<String> sentences = new ArrayList<>();
    List<String> shared = rule.axes().stream()
        .filter(scope::containsKey)
        .map(axis -> axis + " " + scope.get(axis))
        .toList();
    if (!shared.isEmpty()) {
      sentences.add(
          (verdict == Verdict.SCOPE ? "All" : "All of them") + " speak of " + listed(shared) + ".");
    }
    if (!differing.isEmpty()) {
      sentences.add("They differ in " + listed(List.copyOf(differing)) + ", so both can hold.");
    }
    for (String axis : unstated) {
      if (!differing.contains(axis)) {
        sentences.add(silence(sides, axis));
      }
    }
    if (sentences.isEmpty()) {
      boolean alone =
          sides.stream().flatMap(s -> s.sources().stream()).distinct().count() == 1;
      sentences.add(alone ? "Neither place limits it further." : "Neither page limits it further.");
    }
    return String.join(" ", sentences);
  }

  private String silence(List<Position> sides, String axis) {
    Set<String> stated = sides.stream()
        .flatMap(side -> side.claims().stream())
        .map(claim -> claim.qualifiers().getOrDefault(axis, ""))
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
    String values = String.join(" or ", stated);
    boolean usual = stated.stream().allMatch(value -> rule.isUsual(axis, value));
    return usual
        ? "Not all of them state the %s; unsaid, it is read as %s.".formatted(axis, values)
        : "Not all of them state the %s (%s).".formatted(axis, values);
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last <= 0
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private static String shortened(String quote) {
    String line = quote.strip().replaceAll("\\s+", " ");
    if (line.length() <= QUOTE_LENGTH) {
      return line;
    }
    int cut = line.lastIndexOf(' ', QUOTE_LENGTH);
    return line.substring(0, cut > QUOTE_LENGTH / 2 ? cut : QUOTE_LENGTH) + "…";
  }
}
