package dev.touchstone.fuse;

import dev.touchstone.claims.Polarity;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Finding.Recommendation;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.family.Families;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says of findings which side the evidence favours, if it favours one. Thread-safe. */
public final class Recommender {

  private static final double REFERENCE = 0.95;
  private static final int PAGES_NAMED = 3;

  /** Where an editor has to choose. */
  private static final Set<Verdict> OPEN =
      EnumSet.of(Verdict.CONFLICT, Verdict.SUSPECT_UNIT, Verdict.OVERLAP, Verdict.UNDECIDED);

  /** The same findings of pages that are all taken to speak for themselves. */
  public List<Finding> recommend(List<Finding> findings) {
    return recommend(findings, Families.NONE);
  }

  /**
   * The same findings in the same order, with what the evidence favours.
   *
   * @param families pages that copy one another: each family has one vote
   */
  public List<Finding> recommend(List<Finding> findings, Families families) {
    return recommend(findings, families, Map.of());
  }

  /**
   * The same, where something is known of the pages.
   *
   * @param priors for a page, how far it is believed; decides only where the count is even
   */
  public List<Finding> recommend(
      List<Finding> findings, Families families, Map<String, Prior> priors) {
    Panel panel = new Panel(families);
    panel.trust(priors);
    findings.forEach(panel::hear);
    return findings.stream().map(panel::recommend).toList();
  }

  /**
   * What all pages say to all that is open or agreed, so that each page is known by all that it says:
   * hears the findings of a batch one by one, and then rules on each. Not thread-safe.
   */
  public static final class Panel {

    private final Families families;
    private final Poll poll = new Poll();
    private final Map<String, Answer> answers = new HashMap<>();
    private final TieBreak tieBreak = new TieBreak();
    private boolean counted;

    /** @param families pages that copy one another: each family has one vote */
    public Panel(Families families) {
      this.families = families;
    }

    /**
     * Takes note of how far pages are believed; decides only where the count is even.
     *
     * @param known for a page, what is known of it
     */
    public void trust(Map<String, Prior> known) {
      tieBreak.trust(known);
    }

    /** Takes note of a finding; the order matters to the last digit of a confidence. */
    public void hear(Finding finding) {
      if (finding.withinPage()
          || !(OPEN.contains(finding.verdict()) || finding.verdict() == Verdict.AGREE)) {
        return;
      }
      String key = key(finding);
      List<Set<String>> pages = undivided(finding, families);
      for (int side = 0; side < pages.size(); side++) {
        String said = "side " + side + " of " + key;
        for (String page : new TreeSet<>(pages.get(side))) {
          poll.add(page, key, said);
        }
      }
    }

    /** The same finding with what the evidence favours, once all were heard. */
    public Finding recommend(Finding finding) {
      if (!OPEN.contains(finding.verdict())) {
        return finding;
      }
      if (!counted) {
        new Fuser().fuse(poll, Set.of()).forEach(answer -> answers.put(answer.item(), answer));
        counted = true;
      }
      Recommendation favoured = favoured(finding, answers.get(key(finding)), families);
      if (favoured == null && finding.reference().isEmpty()) {
        favoured =
            tieBreak.decide(finding, undivided(finding, families), counts(finding, families));
      }
      return favoured == null ? finding : finding.recommending(favoured);
    }
  }

  private static String key(Finding finding) {
    return finding.id() + finding.verdict().code();
  }

  /** The families of each side that stand on no other: who says both has no vote. */
  private static List<Set<String>> undivided(Finding finding, Families families) {
    List<Set<String>> pages = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Set<String> divided = new HashSet<>();
    for (Finding.Side side : finding.sides()) {
      Set<String> voices = new HashSet<>();
      side.sources().forEach(source -> voices.add(families.leaderOf(source)));
      voices.stream().filter(voice -> !seen.add(voice)).forEach(divided::add);
      pages.add(voices);
    }
    if (!divided.isEmpty()) {
      pages.forEach(side -> side.removeAll(divided));
    }
    return pages;
  }

  private static @Nullable Recommendation favoured(
      Finding finding, @Nullable Answer answer, Families families) {
    if (!finding.reference().isEmpty()) {
      return byReference(finding, families);
    }
    return answer == null ? null : byAgreement(finding, answer, families);
  }

  /** What the references say; null where they differ among themselves. */
  private static @Nullable Recommendation byReference(Finding finding, Families families) {
    Finding.Reference first = finding.reference().get(0);
    List<String> trace = new ArrayList<>();
    for (Finding.Reference reference : finding.reference()) {
      if (!reference.value().equals(first.value())) {
        return null;
      }
      trace.add("reference: " + reference.citation());
    }
    trace.addAll(counts(finding, families));
    trace.add("changes only if the reference is outdated or speaks of another case");
    return new Recommendation(first.value(), Polarity.AFFIRMED, "reference", REFERENCE, trace);
  }

  /** The side that more pages take, where what else these pages say does not speak against them. */
  private static @Nullable Recommendation byAgreement(
      Finding finding, Answer answer, Families families) {
    List<Set<String>> pages = undivided(finding, families);
    List<Integer> bySupport = IntStream.range(0, pages.size())
        .boxed()
        .sorted(Comparator.comparingInt(side -> -pages.get(side).size()))
        .toList();
    int best = bySupport.get(0);
    int second = bySupport.size() == 1 ? 0 : pages.get(bySupport.get(1)).size();
    int lead = pages.get(best).size() - second;
    boolean same = answer.value().startsWith("side " + best + " of ");
    if (lead < 1 || pages.get(best).size() < 2 || !answer.decided() || !same) {
      return null;
    }
    List<String> trace = new ArrayList<>(counts(finding, families));
    List<String> names = pages.get(best).stream().sorted().limit(PAGES_NAMED).toList();
    String others = pages.get(best).size() > PAGES_NAMED ? " or another of its pages" : "";
    trace.add(
        lead == 1
            ? "undecided if page " + String.join(" or ", names) + others + " is removed"
            : "stands if any one page is removed");
    Finding.Side side = finding.sides().get(best);
    return new Recommendation(
        side.value(), side.polarity(), "agreement", answer.confidence(), trace);
  }

  private static List<String> counts(Finding finding, Families families) {
    List<String> counts = new ArrayList<>();
    for (int side = 0; side < finding.sides().size(); side++) {
      List<String> sources = finding.sides().get(side).sources();
      int pages = sources.size();
      int voices = families.voices(sources);
      counts.add("side " + side + ": " + pages + (pages == 1 ? " page" : " pages")
          + (voices < pages ? ", " + voices + " independent" : ""));
    }
    return counts;
  }
}
