package dev.touchstone.vet;

import dev.touchstone.claims.Claim;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Reason;
import dev.touchstone.compare.Finding;
import dev.touchstone.fuse.Prior;
import dev.touchstone.vet.card.SourceCard;
import dev.touchstone.vet.criteria.Criteria;
import dev.touchstone.vet.measure.Measures;
import dev.touchstone.vet.measure.ReadabilityReader;
import dev.touchstone.vet.measure.Vocabulary;
import dev.touchstone.vet.reference.Reference;
import dev.touchstone.vet.reference.ReferenceList;
import dev.touchstone.vet.reference.ReferenceParser;
import dev.touchstone.vet.sheet.Sheet;
import dev.touchstone.vet.sign.Lexis;
import dev.touchstone.vet.sign.PageFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws up the card of a page, from the page alone and from what the batch found about it.
 * Thread-safe.
 */
public final class SourceVetter {

  private static final List<Reason> COMMERCIAL = List.of(
      Reason.PRICE_TABLE,
      Reason.ORDER,
      Reason.SHIPPING,
      Reason.SALES_CONTACT,
      Reason.PROMOTION,
      Reason.PLANTED_LINK);
  private static final Pattern ADDRESS = Pattern.compile(
      "<(?:link[^>]{0,200}\\brel=[\"']?canonical[^>]{0,200}?href|meta[^>]{0,200}\\bog:url[\"']?[^>]{0,200}?content)=[\"']?([^\"'\\s>]{1,500})",
      Pattern.CASE_INSENSITIVE);

  private final Vocabulary words;
  private final ReferenceList referenceList;
  private final ReadabilityReader readability = new ReadabilityReader();
  private final Criteria criteria;
  private final SourceList sources;

  /** A vetter with the criteria that come with the program, and no list of the user's own. */
  public SourceVetter() {
    this(Criteria.bundled(), SourceList.EMPTY);
  }

  /**
   * @param criteria what is asked
   * @param sources what the user knows about pages and hosts
   */
  public SourceVetter(Criteria criteria, SourceList sources) {
    Lexis lexis = new Lexis(criteria);
    this.words = new Vocabulary(lexis);
    this.referenceList = new ReferenceList(
        lexis.list("references_heading"), new ReferenceParser(criteria.countedFrom()));
    this.criteria = criteria;
    this.sources = sources;
  }

  /** What one page shows by itself; may run on any thread, in any order. */
  public CardDraft read(CleanPage page, List<Claim> claims) {
    Sheet sheet = Sheet.of(page);
    List<Reference> references = referenceList.of(sheet);
    Measures measures = new Measures(words, PageFacts.of(sheet, claims, references));
    Matcher address = ADDRESS.matcher(page.page().source());
    return new CardDraft(
        page.page().id(),
        address.find() ? address.group(1) : "",
        measures.answers(),
        measures.met(),
        BigDecimal.valueOf(sheet.share(COMMERCIAL)).setScale(3, RoundingMode.HALF_UP),
        readability.of(page),
        references);
  }

  /**
   * The cards of a batch.
   *
   * @param drafts one a page, in any order
   * @param claims at least those that take part in the findings
   * @param findings of the whole batch
   * @return in the order of page ids
   */
  public List<SourceCard> cards(
      Collection<CardDraft> drafts, Collection<Claim> claims, List<Finding> findings) {
    Map<String, CardDraft> byId = new TreeMap<>();
    drafts.forEach(draft -> byId.put(draft.source(), draft));
    CardBatch batch = heard(claims, findings);
    byId.values().forEach(batch::hear);
    return byId.values().stream().map(batch::card).toList();
  }

  /** How far the pages of a batch are believed where as many pages say otherwise, by page. */
  public Map<String, Prior> priors(
      Collection<CardDraft> drafts, Collection<Claim> claims, List<Finding> findings) {
    CardBatch batch = heard(claims, findings);
    Map<String, Prior> priors = new TreeMap<>();
    drafts.forEach(draft -> priors.put(draft.source(), batch.prior(draft)));
    return priors;
  }

  private CardBatch heard(Collection<Claim> claims, List<Finding> findings) {
    Map<String, Claim> claimsById = new HashMap<>();
    claims.forEach(claim -> claimsById.put(claim.id(), claim));
    CardBatch batch = batch(sources);
    findings.forEach(finding -> batch.hear(finding, claimsById::get));
    return batch;
  }

  /**
   * The cards of a batch whose findings and drafts come one by one.
   *
   * @param known what the user knows about pages and hosts
   */
  public CardBatch batch(SourceList known) {
    return new CardBatch(new CardMaker(criteria, known));
  }

  /** The card of one page by itself. */
  public SourceCard vet(CleanPage page, List<Claim> claims, List<Finding> findings) {
    return cards(List.of(read(page, claims)), claims, findings).get(0);
  }
}
