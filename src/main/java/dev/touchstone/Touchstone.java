package dev.touchstone;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.ClaimExtractor;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.compare.Comparer;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.family.Families;
import dev.touchstone.compare.family.PageWords;
import dev.touchstone.compare.rule.Comparing;
import dev.touchstone.fuse.Recommender;
import dev.touchstone.page.Page;
import dev.touchstone.rules.Knowledge;
import dev.touchstone.rules.PackFolder;
import dev.touchstone.vet.CardDraft;
import dev.touchstone.vet.SourceVetter;
import dev.touchstone.vet.card.SourceCard;
import java.util.ArrayList;
import java.util.List;

/**
 * All of Touchstone for pages that fit into memory, without files, threads or network:
 *
 * <pre>{@code
 * Touchstone touchstone = new Touchstone();
 * Page page = Page.of("leaflet", Format.HTML, html);
 * Vetted vetted = touchstone.vet(List.of(page, other));
 * vetted.findings().forEach(finding -> System.out.println(finding.reason()));
 * }</pre>
 *
 * <p>Loading takes part of a second; make one and keep it. Thread-safe. Batches of any size go
 * through {@link dev.touchstone.engine.LocalEngine}, which runs the same functions.
 */
public final class Touchstone {

  private final Cleaner cleaner = new Cleaner();
  private final SourceVetter vetter = new SourceVetter();
  private final Recommender recommender = new Recommender();
  private final ClaimExtractor extractor;
  private final Comparer comparer;

  /** With the rules and names that come with the program. */
  public Touchstone() {
    this(List.of());
  }

  /**
   * With rules and names of your own beside them.
   *
   * @throws dev.touchstone.rules.RulePackException if a pack cannot be used; the message says why
   */
  public Touchstone(List<PackFolder> packs) {
    Knowledge knowledge = Knowledge.bundled(packs);
    this.extractor = new ClaimExtractor(knowledge);
    this.comparer = new Comparer(Comparing.bundled(packs), knowledge::lexicon);
  }

  /**
   * What a batch of pages says.
   *
   * @param pages after cleaning, in the order given
   * @param claims of all pages, page by page in reading order
   * @param findings the gravest first, each with what the evidence recommends
   * @param cards one a page, in the order of page ids
   */
  public record Vetted(
      List<CleanPage> pages, List<Claim> claims, List<Finding> findings, List<SourceCard> cards) {

    public Vetted {
      pages = List.copyOf(pages);
      claims = List.copyOf(claims);
      findings = List.copyOf(findings);
      cards = List.copyOf(cards);
    }
  }

  /**
   * Cleans the pages, finds their claims and compares them. The same pages give the same result, and
   * no page changes what is claimed on another.
   *
   * @param pages with ids that differ from one another
   */
  public Vetted vet(List<Page> pages) {
    List<CleanPage> clean = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    List<CardDraft> drafts = new ArrayList<>();
    for (Page page : pages) {
      CleanPage content = cleaner.clean(page);
      List<Claim> own = extractor.extract(content);
      clean.add(content);
      claims.addAll(own);
      drafts.add(vetter.read(content, own));
    }
    Families families = comparer.families(clean.stream().map(PageWords::of).toList());
    List<Finding> found = comparer.all(claims, families);
    List<Finding> findings =
        recommender.recommend(found, families, vetter.priors(drafts, claims, found));
    return new Vetted(clean, claims, findings, vetter.cards(drafts, claims, findings));
  }
}
