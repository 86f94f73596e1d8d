package dev.touchstone.report.data;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.dataset.changes.Changes;
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
 *     run with more than {@link #MOST_FINDINGS}, or whose findings name more than {@link #MOST_NAMED}
 *     claims
 * @param claims the claims that take part in {@code findings}, by id
 * @param excerpts their quotes in context, by claim id
 * @param contents the pages that are shown in full, by id: those with findings come first, until the
 *     file would become too large
 * @param cards the pages' source cards, by page id
 * @param textFolder where the cleaned texts lie, as a relative link that ends in {@code /}; null if
 *     the report should not link to them
 * @param cardFolder where pages that are not shown in full have their card, as {@code textFolder};
 *     null if nowhere
 * @param changes what has changed since the last run; null if the report should not say so
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
    @Nullable String textFolder,
    @Nullable String cardFolder,
    @Nullable Changes changes) {

  /** How many findings one file shows; a browser stays quick, and the file says what it leaves out. */
  public static final int MOST_FINDINGS = 5_000;

  /** So many claims at most are named by the findings that one file shows, all together. */
  public static final int MOST_NAMED = 60_000;

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

  /** So many pages are known with what was taken out of them, and with the lines of their cards. */
  public static final int MOST_PAGES = 2_000;

  /** So many quotes of a side are known; the file says how many it leaves out. */
  public static final int MOST_QUOTES = 100;

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
    private final Totals.Counter totals = new Totals.Counter();
    private final TreeSet<Shown> worst = new TreeSet<>(
        Comparator.comparing(Shown::finding, Priority.WORST_FIRST).thenComparing(Shown::order));
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Excerpt> excerpts = new HashMap<>();
    private final Map<String, PageContent> contents = new HashMap<>();
    private final Map<String, SourceCard> cards = new HashMap<>();
    private int findings;
    private int named;
    private int pieces;
    private @Nullable String textFolder;
    private @Nullable String cardFolder;
    private @Nullable Changes changes;

    public Builder(String version) {
      this.version = version;
    }

    /** A finding that is shown, and where its claims are. */
    private record Shown(Finding finding, Function<String, @Nullable Claim> claims, int order) {}

    public Builder page(PageRow page) {
      totals.add(page);
      pieces += page.outline().taken().size();
      PageRow known = pieces <= MOST_PIECES ? page : page.withoutPieces();
      pages.add(pages.size() < MOST_PAGES ? known : page.inBrief());
      return this;
    }

    /**
     * Lets every quote link to its page's cleaned text.
     *
     * @param folder relative link from the report to the folder of {@code <id>.txt} files, with a
     *     {@code /} at its end
     */
    public Builder linkTexts(String folder) {
      textFolder = relative(folder);
      return this;
    }

    /**
     * Lets the name of every source card link to the whole card.
     *
     * @param folder relative link from the report to the folder of cards, with a {@code /} at its end
     */
    public Builder linkCards(String folder) {
      cardFolder = relative(folder);
      return this;
    }

    private static String relative(String folder) {
      if (folder.contains(":") || folder.startsWith("/") || !folder.endsWith("/")) {
        throw new IllegalArgumentException(
            "a folder must be a relative link that ends in /, got " + folder);
      }
      return folder;
    }

    /** What has changed since the last run. */
    public Builder changes(Changes since) {
      changes = since;
      return this;
    }

    /**
     * One more finding of the run.
     *
     * @param claim gives a claim that it names; asked only if the finding is shown
     */
    public Builder finding(Finding finding, Function<String, @Nullable Claim> claim) {
      totals.add(finding);
      worst.add(new Shown(finding, claim, findings++));
      named += named(finding);
      while (worst.size() > MOST_FINDINGS || (named > MOST_NAMED && worst.size() > 1)) {
        named -= named(worst.last().finding);
        worst.pollLast();
      }
      return this;
    }

    private static int named(Finding finding) {
      return finding.sides().stream().mapToInt(side -> side.claims().size()).sum();
    }

    /**
     * All findings of a run that fits into memory, and their quotes.
     *
     * @param all in any order
     * @param claim gives the claim with an id
     * @param text gives the cleaned text of the page with an id, or null; asked once a page
     */
    public Builder findings(
        List<Finding> all,
        Function<String, @Nullable Claim> claim,
        Function<String, @Nullable String> text) {
      all.forEach(finding -> finding(finding, claim));
      return quotes(text);
    }

    /**
     * Cuts the quotes of the findings that are shown out of their pages; to be called after the last
     * {@link #finding}.
     *
     * @param text gives the cleaned text of the page with an id, or null; asked once a page
     */
    public Builder quotes(Function<String, @Nullable String> text) {
      Set<String> toDecide = new HashSet<>();
      for (Shown shown : worst) {
        Finding finding = shown.finding;
        for (Finding.Side side : finding.sides()) {
          side.claims().stream()
              .limit(MOST_QUOTES)
              .forEach(id -> claims.put(id, known(shown.claims.apply(id), id, finding)));
          if (finding.verdict().needsDecision()) {
            toDecide.addAll(side.claims());
          }
        }
      }
      excerpt(toDecide, text);
      return this;
    }

    /**
     * Shows pages in full, as many as fit; to be called after {@link #quotes}.
     *
     * @param claimsOf gives all claims of the page with an id
     * @param text gives the cleaned text of the page with an id, or null
     */
    public Builder contents(
        Function<String, List<Claim>> claimsOf, Function<String, @Nullable String> text) {
      Set<String> order = new LinkedHashSet<>();
      worst.forEach(shown -> order.addAll(shown.finding.sources()));
      pages.stream()
          .filter(page -> page.claims() > 0)
          .map(PageRow::id)
          .sorted()
          .forEach(order::add);
      int room = Math.max(LEAST_TEXT, MOST_TEXT - PER_FINDING * worst.size());
      for (String source : order) {
        String pageText = room > 0 ? text.apply(source) : null;
        if (pageText != null) {
          PageContent content = PageContent.of(pageText, claimsOf.apply(source), LONGEST_PAGE);
          room -= content.text().length() + PER_PAGE;
          contents.put(source, content);
        }
      }
      return this;
    }

    /** One more source card; to be called after {@link #contents}. */
    public Builder card(SourceCard card) {
      boolean whole = pages.size() <= MOST_PAGES || contents.containsKey(card.source());
      cards.put(card.source(), whole ? card : card.inBrief());
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
      return new ReportData(
          version,
          pages,
          totals.totals(),
          worst.stream().map(Shown::finding).toList(),
          claims,
          excerpts,
          contents,
          cards,
          textFolder,
          cardFolder,
          changes);
    }
  }
}
