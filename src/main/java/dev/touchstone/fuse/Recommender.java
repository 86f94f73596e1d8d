package dev.touchstone.fuse;

import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Finding.Recommendation;
import dev.touchstone.compare.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of findings which side the evidence favours, if it favours one. Thread-safe. */
public final class Recommender {

  private static final double REFERENCE = 0.95;
  private static final int PAGES_NAMED = 3;

  /** Where an editor has to choose. */
  private static final Set<Verdict> OPEN =
      EnumSet.of(Verdict.CONFLICT, Verdict.SUSPECT_UNIT, Verdict.OVERLAP, Verdict.UNDECIDED);

  /** The same findings in the same order, with what the evidence favours. */
  public List<Finding> recommend(List<Finding> findings) {
    Map<String, Answer> answers = answers(findings);
    List<Finding> recommended = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Recommendation favoured =
          OPEN.contains(finding.verdict()) ? favoured(finding, answers.get(key(finding))) : null;
      recommended.add(favoured == null ? finding : finding.recommending(favoured));
    }
    return List.copyOf(recommended);
  }

  /** What pages say to all that is open or agreed, so that each page is known by all that it says. */
  private static Map<String, Answer> answers(List<Finding> findings) {
    Poll poll = new Poll();
    for (Finding finding : findings) {
      if (!finding.withinPage()
          && (OPEN.contains(finding.verdict()) || finding.verdict() == Verdict.AGREE)) {
        List<Set<String>> pages = undivided(finding);
        for (int side = 0; side < pages.size(); side++) {
          for (String page : pages.get(side).stream().sorted().toList()) {
            poll.add(page, key(finding), "side " + side + " of " + key(finding));
          }
        }
      }
    }
    Map<String, Answer> answers = new HashMap<>();
    new Fuser().fuse(poll, Set.of()).forEach(answer -> answers.put(answer.item(), answer));
    return answers;
  }

  private static String key(Finding finding) {
    return finding.id() + finding.verdict().code();
  }

  /** The pages of each side that stand on no other: who says both has no vote. */
  private static List<Set<String>> undivided(Finding finding) {
    Set<String> seen = new HashSet<>();
    Set<String> divided = new HashSet<>();
    finding
        .sides()
        .forEach(side -> side.sources().stream().filter(s -> !seen.add(s)).forEach(divided::add));
    List<Set<String>> pages = new ArrayList<>();
    for (Finding.Side side : finding.sides()) {
      Set<String> own = new HashSet<>(side.sources());
      own.removeAll(divided);
      pages.add(own);
    }
    return pages;
  }

  private static @Nullable Recommendation favoured(Finding finding, @Nullable Answer answer) {
    if (!finding.reference().isEmpty()) {
      return byReference(finding);
    }
    return answer == null ? null : byAgreement(finding, answer);
  }

  /** What the references say; null where they differ among themselves. */
  private static @Nullable Recommendation byReference(Finding finding) {
    Finding.Reference first = finding.reference().get(0);
    List<String> trace = new ArrayList<>();
    for (Finding.Reference reference : finding.reference()) {
      if (!reference.value().equals(first.value())) {
        return null;
      }
      trace.add("reference: " + reference.citation());
    }
    trace.addAll(counts(finding));
    trace.add("changes only if the reference is outdated or speaks of another case");
    return new Recommendation(first.value(), "reference", REFERENCE, trace);
  }

  /** The side that more pages take, where what else these pages say does not speak against them. */
  private static @Nullable Recommendation byAgreement(Finding finding, Answer answer) {
    List<Set<String>> pages = undivided(finding);
    int best = 0;
    int next = -1;
    for (int side = 1; side < pages.size(); side++) {
      if (pages.get(side).size() > pages.get(best).size()) {
        next = best;
        best = side;
      } else if (next < 0 || pages.get(side).size() > pages.get(next).size()) {
        next = side;
      }
    }
    int lead = pages.get(best).size() - (next < 0 ? 0 : pages.get(next).size());
    boolean same = answer.value().startsWith("side " + best + " of ");
    if (lead < 1 || pages.get(best).size() < 2 || !answer.decided() || !same) {
      return null;
    }
    List<String> trace = new ArrayList<>(counts(finding));
    List<String> names = pages.get(best).stream().sorted().limit(PAGES_NAMED).toList();
    String others = pages.get(best).size() > PAGES_NAMED ? " or another of its pages" : "";
    trace.add(
        lead == 1
            ? "undecided if page " + String.join(" or ", names) + others + " is removed"
            : "stands if any one page is removed");
    return new Recommendation(
        finding.sides().get(best).value(), "agreement", answer.confidence(), trace);
  }

  private static List<String> counts(Finding finding) {
    List<String> counts = new ArrayList<>();
    for (int side = 0; side < finding.sides().size(); side++) {
      int pages = finding.sides().get(side).sources().size();
      counts.add("side %s: %s page%s".formatted(side, pages, pages == 1 ? "" : "s"));
    }
    return counts;
  }
}
