package dev.touchstone.claims.explain;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.ClaimExtractor;
import dev.touchstone.claims.PageReading;
import dev.touchstone.claims.ReadPassage;
import dev.touchstone.claims.explain.Explanation.Meaning;
import dev.touchstone.claims.explain.Explanation.Word;
import dev.touchstone.claims.quantity.QuantityMention;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.page.Span;
import dev.touchstone.rules.Knowledge;
import dev.touchstone.rules.Rule;
import dev.touchstone.rules.RulePack;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Match;
import dev.touchstone.rules.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says how claims came about, by reading their page again. Thread-safe. */
public final class Explainer {

  private final RulePack pack;
  private final ClaimExtractor extractor;

  public Explainer(Knowledge knowledge) {
    this.pack = knowledge.pack();
    this.extractor = new ClaimExtractor(knowledge);
  }

  /** How the page's claim of this id came about; empty if the page does not make it. */
  public Optional<Explanation> explain(CleanPage page, String id) {
    return extractor.extract(page).stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .map(claim -> explain(page, claim));
  }

  /**
   * How the claims of an example came about; {@code docs/rules.md} says how examples are written.
   * Where it names no drug it is read as of a page about {@value ExamplePage#SUBJECT}.
   */
  public List<Explanation> explainExample(String example) {
    List<Explanation> own = explainPage(ExamplePage.of(example, null));
    return own.isEmpty() ? explainPage(ExamplePage.of(example, ExamplePage.SUBJECT)) : own;
  }

  private List<Explanation> explainPage(CleanPage page) {
    return extractor.extract(page).stream().map(claim -> explain(page, claim)).toList();
  }

  /** What is recognised in an example, whether or not there is a claim in it. */
  public List<Word> words(String example) {
    CleanPage page = ExamplePage.of(example, null);
    return extractor.read(page).passages().stream()
        .flatMap(read -> words(page, read).stream())
        .toList();
  }

  private Explanation explain(CleanPage page, Claim claim) {
    PageReading reading = extractor.read(page);
    List<ReadPassage> passages = reading.passages();
    Rule rule = pack.rules().stream()
        .filter(one -> one.id().equals(claim.rule()))
        .findFirst()
        .orElseThrow();
    int at = 0;
    Pattern pattern = null;
    for (int i = 0; i < passages.size(); i++) {
      if (holds(passages.get(i), claim)) {
        at = pattern == null ? i : at;
        pattern = pattern == null ? fitting(rule, passages.get(i), claim) : pattern;
      }
    }
    return new Explanation(
        claim,
        reading.subject(),
        at == 0 ? "" : whole(page, passages.get(at - 1)),
        at + 1 >= passages.size() ? "" : whole(page, passages.get(at + 1)),
        words(page, passages.get(at)),
        rule,
        pattern == null ? null : pattern.toString());
  }

  private static String whole(CleanPage page, ReadPassage read) {
    return read.passage().whole().in(page.text());
  }

  private static boolean holds(ReadPassage read, Claim claim) {
    return read.passage().span().overlaps(claim.evidence().inText());
  }

  /** The rule's pattern that fits where the claim's words stand. */
  private static @Nullable Pattern fitting(Rule rule, ReadPassage read, Claim claim) {
    for (Pattern pattern : rule.patterns()) {
      int from = 0;
      Optional<Match> match = pattern.find(read.lattice(), from, read.own());
      while (match.isPresent()) {
        Match found = match.get();
        Span words = read.ownSpan(found.start(), found.end());
        if (words.overlaps(claim.evidence().inText())) {
          return pattern;
        }
        from = Math.max(from + 1, found.end());
        match = pattern.find(read.lattice(), from, read.own());
      }
    }
    return null;
  }

  private static List<Word> words(CleanPage page, ReadPassage read) {
    Lattice lattice = read.lattice();
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < lattice.size(); i++) {
      List<Meaning> meanings = new ArrayList<>();
      for (Annotation annotation : lattice.at(i)) {
        meanings.add(meaning(page, read, annotation));
      }
      words.add(new Word(lattice.norm(i), i >= read.own(), meanings));
    }
    return words;
  }

  private static Meaning meaning(CleanPage page, ReadPassage read, Annotation annotation) {
    QuantityMention quantity = read.quantities().get(annotation);
    String words = read.lattice().span(annotation.start(), annotation.end()).in(page.text());
    return new Meaning(annotation.entry(), words, quantity == null ? null : quantity.value());
  }
}
