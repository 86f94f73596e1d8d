package dev.touchstone.report.data;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.report.words.Priority;
import dev.touchstone.vet.card.SourceCard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything a report shows, and nothing that changes from run to run: no time, no machine, no order
 * of threads.
 *
 * @param version of the program
 * @param pages every input, sorted by id
 * @param totals counts of the whole run
 * @param findings the findings to show, worst first; fewer than {@code totals.findings()} only in a
 *     run with more than {@link #MOST_FINDINGS}
 * @param claims the claims that take part in {@code findings}, by id
 * @param excerpts their quotes in context, by claim id
 * @param contents the pages that are shown in full, by id: those with findings come first, until the
 *     file would become too large
 * @param cards the pages' source cards, by page id
 * @param textFolder where the cleaned texts lie, as a relative link that ends in {@code /}; null if
 *     the report should not link to them
 */
public record ReportData(
    String version,
    List<PageRow> pages,
    Totals totals,
    List<Finding> findings,
    Map<String, Claim> claims,
    Map<String, Excerpt> excerpts,
    Map<String, PageContent> contents,
    Map<String, SourceCard> cards,
    @Nullable String textFolder) {

  /** How many findings one file shows; a browser stays quick, and the file says what it leaves out. */
  public static final int MOST_FINDINGS = 5_000;

  /** Characters of all pages that are shown in full, where there are few findings. */
  private static final int MOST_TEXT = 400_000;

  /** The same where there are many. */
  private static final int LEAST_TEXT = 100_000;

  /** What a finding takes of the room for texts. */
  private static final int PER_FINDING = 300;

  /** About how many characters a page's view takes besides its text. */
  private static final int PER_PAGE = 6_000;

  /** Characters of one of them. */
  private static final int LONGEST_PAGE = 40_000;

  /** Pieces taken out of pages that are kept for their views. */
  private static final int MOST_PIECES = 20_000;

  public ReportData {
    pages = List.copyOf(pages);
    findings = List.copyOf(findings);
    claims = Collections.unmodifiableMap(new HashMap<>(claims));
    excerpts = Collections.unmodifiableMap(new HashMap<>(excerpts));
    contents = Collections.unmodifiableMap(new HashMap<>(contents));
    cards = Collections.unmodifiableMap(new HashMap<>(cards));
  }

  /**
   * Gathers a run page by page, so that no more than one page's text need be in memory.
   *
   * <p>The order of calls does not matter to the result.
   */
  public static final class Builder {

    private final String version;
    private final List<PageRow> pages = new ArrayList<>();
    private final List<Finding> shown = new ArrayList<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Excerpt> excerpts = new HashMap<>();
    private final Map<String, PageContent> contents = new HashMap<>();
    private final Map<String, SourceCard> cards = new HashMap<>();
    private List<Finding> all = List.of();
    private int pieces;
    private @Nullable String textFolder;

    public Builder(String version) {
      this.version = version;
    }

    public Builder page(PageRow page) {
      pieces += page.outline().taken().size();
      pages.add(pieces <= MOST_PIECES ? page : page.withoutPieces());
      return this;
    }

    /**
     * Lets every quote link to its page's cleaned text.
     *
     * @param folder relative link from the report to the folder of {@code <id>.txt} files, with a
     *     {@code /} at its end
     */
    public Builder linkTexts(String folder) {
      if (folder.contains(":") || folder.startsWith("/") || !folder.endsWith("/")) {
        throw new IllegalArgumentException(
            "folder of texts must be a relative link that ends in /, got " + folder);
      }
      textFolder = folder;
      return this;
    }

    /**
     * The findings of the run.
     *
     * @param findings in any order
     * @param claim gives the claim with an id; asked only for claims of findings that are shown
     * @param text gives the cleaned text of the page with an id, or null; asked once a page
     */
    public Builder findings(
        List<Finding> findings,
        Function<String, @Nullable Claim> claim,
        Function<String, @Nullable String> text) {
      all = List.copyOf(findings);
      all.stream().sorted(Priority.WORST_FIRST).limit(MOST_FINDINGS).forEach(shown::add);
      Set<String> toDecide = new HashSet<>();
      for (Finding finding : shown) {
        for (Finding.Side side : finding.sides()) {
          side.claims().forEach(id -> claims.put(id, known(claim.apply(id), id, finding)));
          if (Priority.needsDecision(finding.verdict())) {
            toDecide.addAll(side.claims());
          }
        }
      }
      excerpt(toDecide, text);
      return this;
    }

    /**
     * Shows pages in full, as many as fit; to be called after {@link #findings}.
     *
     * @param all every claim of the run, in any order
     * @param text gives the cleaned text of the page with an id, or null
     */
    public Builder contents(List<Claim> all, Function<String, @Nullable String> text) {
      Map<String, List<Claim>> bySource = new HashMap<>();
      for (Claim claim : all) {
        bySource.computeIfAbsent(claim.source(), source -> new ArrayList<>()).add(claim);
      }
      Set<String> order = new LinkedHashSet<>();
      shown.forEach(finding -> order.addAll(finding.sources()));
      order.addAll(new TreeSet<>(bySource.keySet()));
      int room = Math.max(LEAST_TEXT, MOST_TEXT - PER_FINDING * shown.size());
      for (String source : order) {
        String pageText = room > 0 ? text.apply(source) : null;
        if (pageText != null) {
          PageContent content =
              PageContent.of(pageText, bySource.getOrDefault(source, List.of()), LONGEST_PAGE);
          room -= content.text().length() + PER_PAGE;
          contents.put(source, content);
        }
      }
      return this;
    }

    /** The source cards of the pages, in any order. */
    public Builder cards(List<SourceCard> all) {
      all.forEach(card -> cards.put(card.source(), card));
      return this;
    }

    private void excerpt(Set<String> toDecide, Function<String, @Nullable String> text) {
      SortedMap<String, List<Claim>> bySource = new TreeMap<>();
      for (Claim claim : claims.values()) {
        bySource.computeIfAbsent(claim.source(), source -> new ArrayList<>()).add(claim);
      }
      bySource.forEach((source, group) -> {
        String pageText = text.apply(source);
        for (Claim claim : group) {
          int context = toDecide.contains(claim.id()) ? Excerpt.WIDE : Excerpt.NARROW;
          excerpts.put(claim.id(), Excerpt.of(claim, pageText, context));
        }
      });
    }

    private static Claim known(@Nullable Claim claim, String id, Finding finding) {
      if (claim == null) {
        throw new IllegalArgumentException(
            "finding %s names claim %s, which is not among the claims".formatted(finding.id(), id));
      }
      return claim;
    }

    public ReportData build() {
      pages.sort(Comparator.comparing(PageRow::id).thenComparing(PageRow::path));
      Totals totals = Totals.of(pages, all);
      return new ReportData(
          version, pages, totals, shown, claims, excerpts, contents, cards, textFolder);
    }
  }
}
