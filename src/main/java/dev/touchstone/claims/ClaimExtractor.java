package dev.touchstone.claims;

import dev.touchstone.claims.term.Annotator;
import dev.touchstone.claims.term.Mentions;
import dev.touchstone.claims.term.UnlistedDrugs;
import dev.touchstone.claims.term.UnlistedDrugs.PageNames;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.page.Span;
import dev.touchstone.rules.GenericNames;
import dev.touchstone.rules.Knowledge;
import dev.touchstone.rules.Mention;
import dev.touchstone.rules.Rule;
import dev.touchstone.rules.RuleIndex;
import dev.touchstone.rules.RulePack;
import dev.touchstone.text.Passage;
import dev.touchstone.text.PassageReader;
import dev.touchstone.text.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the claims of a page. Thread-safe. */
public final class ClaimExtractor {

  private static final GenericNames GENERIC = GenericNames.bundled();

  private final PassageReader reader;
  private final RulePack pack;
  private final RuleIndex index;
  private final Annotator annotator;
  private final UnlistedDrugs unlisted;
  private final NamedOnPage named;

  public ClaimExtractor() {
    this(Knowledge.bundled());
  }

  public ClaimExtractor(Knowledge knowledge) {
    this(
        knowledge.pack(),
        new PassageReader(),
        new RuleIndex(knowledge.pack().rules(), knowledge.pack().demands()),
        new Annotator(knowledge.lexicon(), knowledge.pack()),
        new UnlistedDrugs(knowledge.lexicon(), knowledge.pack()),
        new NamedOnPage(knowledge));
  }

  private ClaimExtractor(
      RulePack pack,
      PassageReader reader,
      RuleIndex index,
      Annotator annotator,
      UnlistedDrugs unlisted,
      NamedOnPage named) {
    this.pack = pack;
    this.reader = reader;
    this.index = index;
    this.annotator = annotator;
    this.unlisted = unlisted;
    this.named = named;
  }

  /** An extractor that knows only one of the rules, to see what that rule does. */
  public ClaimExtractor only(Rule rule) {
    return new ClaimExtractor(
        pack, reader, new RuleIndex(List.of(rule), pack.demands()), annotator, unlisted, named);
  }

  /** All claims of the page, sorted by place, then id. */
  public List<Claim> extract(CleanPage page) {
    PageNames names = unlisted.in(page);
    if (!named.any(page, names.text(), names.title())) {
      return List.of();
    }
    PageReading reading = read(page, names);
    PassageClaims claims = new PassageClaims(page, pack, index, reading);
    for (ReadPassage read : reading.passages()) {
      claims.read(read);
    }
    List<Claim> found = new ArrayList<>(claims.found());
    found.sort(
        Comparator.comparing((Claim claim) -> claim.evidence().inText()).thenComparing(Claim::id));
    return found;
  }

  /** The page's passages with all that is recognised in them, and what the page is about. */
  public PageReading read(CleanPage page) {
    return read(page, unlisted.in(page));
  }

  private PageReading read(CleanPage page, PageNames pageNames) {
    String text = page.text();
    List<Mention> found = pageNames.text();
    Mentions mentions = new Mentions(found);
    List<ReadPassage> passages = new ArrayList<>();
    Map<Span, ReadPassage> headings = new LinkedHashMap<>();
    TableRows rows = new TableRows();
    for (Passage passage : reader.read(page)) {
      for (Span heading : passage.section().headings()) {
        headings.computeIfAbsent(heading, span -> heading(text, span, mentions));
      }
      ReadPassage read = passage.kind() == Passage.Kind.HEADING
          ? headings
              .computeIfAbsent(passage.span(), span -> heading(text, span, mentions))
              .as(passage)
          : annotator.annotate(text, passage, mentions);
      passages.add(read);
      rows.add(read);
    }
    String words = page.metadata().title() == null ? "" : page.metadata().title();
    OwnNames.Named title = new OwnNames.Named(words, pageNames.title());
    return new PageReading(
        passages,
        new Discourse(headings, title(title), passages),
        rows,
        PageWords.of(text, found),
        OwnNames.of(GENERIC, title, new OwnNames.Named(text, found)));
  }

  private ReadPassage heading(String text, Span span, Mentions mentions) {
    Passage passage =
        new Passage(Passage.Kind.SENTENCE, span, null, null, span, new Section(List.of()));
    return annotator.annotate(text, passage, mentions);
  }

  private @Nullable ReadPassage title(OwnNames.Named title) {
    String words = title.text();
    return words.isBlank()
        ? null
        : heading(words, new Span(0, words.length()), new Mentions(title.mentions()));
  }
}
