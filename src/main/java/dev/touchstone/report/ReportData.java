package dev.touchstone.report;

import dev.touchstone.claims.Claim;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.compare.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    @Nullable String textFolder) {

  /** How many findings one file shows; a browser stays quick, and the file says what it leaves out. */
  public static final int MOST_FINDINGS = 5_000;

  public ReportData {
    pages = List.copyOf(pages);
    findings = List.copyOf(findings);
    claims = Collections.unmodifiableMap(new HashMap<>(claims));
    excerpts = Collections.unmodifiableMap(new HashMap<>(excerpts));
  }

  /** The report of a small run whose pages are all at hand; a larger one uses {@link Builder}. */
  public static ReportData of(
      String version, List<CleanPage> pages, List<Claim> claims, List<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Claim> byId = new HashMap<>();
    for (Claim claim : claims) {
      counts.merge(claim.source(), 1, Integer::sum);
      byId.put(claim.id(), claim);
    }
    Map<String, String> texts = new HashMap<>();
    Builder builder = new Builder(version);
    for (CleanPage page : pages) {
      String id = page.page().id();
      texts.put(id, page.text());
      builder.page(PageRow.of(page, counts.getOrDefault(id, 0)));
    }
    return builder.findings(findings, byId::get, texts::get).build();
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
    private List<Finding> all = List.of();
    private @Nullable String textFolder;

    public Builder(String version) {
      this.version = version;
    }

    public Builder page(PageRow page) {
      pages.add(page);
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
      return new ReportData(version, pages, totals, shown, claims, excerpts, textFolder);
    }
  }
}
