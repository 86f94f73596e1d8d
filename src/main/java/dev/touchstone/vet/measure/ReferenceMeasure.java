package dev.touchstone.vet.measure;

import dev.touchstone.claims.Claim;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Span;
import dev.touchstone.vet.card.Sighting;
import dev.touchstone.vet.reference.Reference;
import dev.touchstone.vet.sheet.Link;
import dev.touchstone.vet.sign.Found;
import dev.touchstone.vet.sign.Lexis;
import dev.touchstone.vet.sign.PageFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Judges what a page rests on. */
final class ReferenceMeasure {

  private static final int SHOWN = 3;
  private static final List<String> SOLID = List.of("guideline", "label", "trial", "review");

  private final Lexis lexis;
  private final PageFacts facts;

  ReferenceMeasure(Lexis lexis, PageFacts facts) {
    this.lexis = lexis;
    this.facts = facts;
  }

  /** A list of works, or enough links from the text to papers. */
  Found given() {
    List<Reference> references = facts.references();
    if (!references.isEmpty()) {
      return Found.pass(
          "lists " + references.size() + " references",
          references.stream().limit(SHOWN).map(Reference::entry).toList());
    }
    List<Sighting> papers = paperLinks();
    int least = lexis.criteria().limit("paper_links").intValue();
    return papers.size() >= least
        ? Found.pass(
            "links to " + papers.size() + " papers",
            papers.subList(0, Math.min(SHOWN, papers.size())))
        : Found.nothing("");
  }

  private List<Sighting> paperLinks() {
    Set<String> seen = new HashSet<>();
    List<Sighting> papers = new ArrayList<>();
    for (Link link : facts.sheet().links()) {
      if (link.words().isEmpty() || !lexis.finds("paper_link", link.target())) {
        continue;
      }
      Matcher paper = lexis.list("paper_link").matcher(link.target());
      if (paper.find() && seen.add(paper.group())) {
        papers.add(facts.sheet().sourceQuote(link.inSource()));
      }
    }
    return papers;
  }

  /** Whether the works can be found by what is said of them. */
  Found identified() {
    List<Reference> references = facts.references();
    if (references.isEmpty()) {
      return Found.notApplicable("");
    }
    for (Reference reference : references) {
      if (!reference.faults().isEmpty()) {
        return Found.fail(
            "a reference cannot be right: " + String.join("; ", reference.faults()),
            List.of(reference.entry()));
      }
    }
    List<Reference> found = references.stream().filter(Reference::isIdentified).toList();
    String says = found.size() + " of " + references.size() + " references can be identified";
    boolean enough = share(found.size(), references.size(), "identified_share") >= 0;
    return enough
        ? Found.pass(says, entries(found))
        : Found.fail(
            says, entries(references.stream().filter(r -> !r.isIdentified()).toList()));
  }

  /** Guidelines, labels, trials and reviews against blogs and posts. */
  Found quality() {
    List<Reference> references = facts.references();
    if (references.isEmpty()) {
      return Found.notApplicable("");
    }
    List<Reference> solid = references.stream().filter(this::isSolid).toList();
    List<Reference> loose = references.stream()
        .filter(
            r -> !isSolid(r) && lexis.list("blog").matcher(r.entry().quote()).find())
        .toList();
    if (!solid.isEmpty() && solid.size() >= loose.size()) {
      return Found.pass(
          solid.size() + " of " + references.size()
              + " references are guidelines, labels, trials, reviews or papers",
          entries(solid));
    }
    return loose.isEmpty()
        ? Found.nothing("")
        : Found.fail("rests on blogs or posts", entries(loose));
  }

  private boolean isSolid(Reference reference) {
    String words = reference.entry().quote();
    return reference.journal() != null
        || reference.pmid() != null
        || reference.doi() != null
        || SOLID.stream().anyMatch(kind -> lexis.list(kind).matcher(words).find());
  }

  /** The share of claims whose sentence says where it comes from. */
  Found sourced() {
    List<Claim> claims = facts.claims();
    if (claims.isEmpty()) {
      return Found.notApplicable("makes no claim about a drug");
    }
    if (claims.size() < lexis.criteria().limit("cited_claims").intValue()) {
      return Found.nothing("");
    }
    List<Claim> sourced = claims.stream()
        .filter(claim -> lexis.list("citation").matcher(claim.sentence()).find())
        .toList();
    String says = sourced.size() + " of " + claims.size() + " claims come with a source";
    if (share(sourced.size(), claims.size(), "cited_share") >= 0) {
      return Found.pass(says, sentences(sourced));
    }
    List<Claim> bare = claims.stream().filter(claim -> !sourced.contains(claim)).toList();
    return share(sourced.size(), claims.size(), "uncited_share") <= 0
        ? Found.fail(says, sentences(bare))
        : Found.nothing(says).doubtful();
  }

  /** How a share stands to a limit: below 0, 0 or above 0. */
  private int share(int part, int whole, String limit) {
    BigDecimal least = lexis.criteria().limit(limit).multiply(BigDecimal.valueOf(whole));
    return BigDecimal.valueOf(part).compareTo(least);
  }

  private static List<Sighting> entries(List<Reference> references) {
    return references.stream().limit(SHOWN).map(Reference::entry).toList();
  }

  /** The sentences that the claims are from: whether there is a source is seen there. */
  private List<Sighting> sentences(List<Claim> claims) {
    List<Sighting> sentences = new ArrayList<>();
    for (Claim claim : claims) {
      Evidence evidence = claim.evidence();
      String text = facts.page().text();
      int start = text.lastIndexOf(claim.sentence(), evidence.inText().start());
      Span sentence =
          new Span(Math.max(0, start), Math.max(0, start) + claim.sentence().length());
      boolean whole = start >= 0 && sentence.contains(evidence.inText());
      Evidence shown = whole ? facts.page().quote(sentence) : evidence;
      Sighting seen = new Sighting(shown.quote(), shown.inText(), shown.inSource());
      if (sentences.size() < SHOWN && !sentences.contains(seen)) {
        sentences.add(seen);
      }
    }
    return sentences;
  }
}
