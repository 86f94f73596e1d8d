package dev.touchstone.claims.term;

import dev.touchstone.claims.ReadPassage;
import dev.touchstone.claims.quantity.QuantityMention;
import dev.touchstone.claims.quantity.QuantityParser;
import dev.touchstone.page.Span;
import dev.touchstone.rules.Entry;
import dev.touchstone.rules.Lexicon;
import dev.touchstone.rules.Mention;
import dev.touchstone.rules.RulePack;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.text.Passage;
import dev.touchstone.text.Token;
import dev.touchstone.text.Tokenizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recognises in a passage what rules ask for: lexicon names, quantities, the pack's phrases. */
public final class Annotator {

  private final RulePack pack;
  private final QuantityParser parser = new QuantityParser();
  private final Derivatives derivatives;
  private final CutNames cutNames;
  private final BracketedLetters bracketedLetters;
  private final Pathologies pathologies;

  public Annotator(Lexicon lexicon, RulePack pack) {
    this.pack = pack;
    this.derivatives = new Derivatives(lexicon);
    this.cutNames = new CutNames(lexicon);
    this.bracketedLetters = new BracketedLetters(lexicon);
    this.pathologies = new Pathologies(pack);
  }

  /** A passage of the text, read. */
  public ReadPassage annotate(String text, Passage passage, Mentions mentions) {
    List<Token> tokens = new ArrayList<>();
    int own = 0;
    Span key = passage.key();
    if (key != null && !key.isEmpty()) {
      tokens.addAll(Tokenizer.tokens(text, key));
      if (!tokens.isEmpty() && !tokens.get(tokens.size() - 1).norm().equals(":")) {
        tokens.add(new Token(new Span(key.end(), key.end()), ":"));
      }
      own = tokens.size();
    }
    tokens.addAll(Tokenizer.tokens(text, passage.span()));
    Lattice lattice = new Lattice(tokens, pack.demands());
    Map<Annotation, QuantityMention> quantities = new LinkedHashMap<>();
    Figures figures = new Figures(text, passage, parser);
    if (key != null && own > 0) {
      annotate(figures, key, lattice, new Range(0, own), mentions, quantities);
    }
    annotate(figures, passage.span(), lattice, new Range(own, tokens.size()), mentions, quantities);
    pack.annotate(lattice);
    derivatives.annotate(text, lattice);
    CodedNames.annotate(text, lattice);
    cutNames.annotate(text, lattice);
    bracketedLetters.annotate(text, lattice);
    Combinations.annotate(text, lattice);
    pathologies.annotate(text, lattice);
    SharedHeads.annotate(lattice);
    Degrees.annotate(text, lattice);
    QualifiedTerms.annotate(text, lattice);
    AgeGroups.annotate(text, lattice, quantities);
    OrganFunction.annotate(lattice, quantities);
    Sensitivities.annotate(text, lattice);
    Capitals.annotate(text, lattice);
    return new ReadPassage(passage, lattice, own, quantities);
  }

  private void annotate(
      Figures figures,
      Span span,
      Lattice lattice,
      Range range,
      Mentions mentions,
      Map<Annotation, QuantityMention> quantities) {
    for (Mention mention : mentions.within(span)) {
      Annotation annotation = annotation(lattice, range, mention.span(), mention.entry());
      if (annotation != null && !Numerals.isOne(lattice, annotation)) {
        lattice.add(annotation);
      }
    }
    for (QuantityMention quantity : figures.in(span)) {
      Entry entry = new Entry(quantity.dimension(), "", Map.of());
      Annotation annotation = withoutWithin(
          lattice, annotation(lattice, range, quantity.span().shift(span.start()), entry));
      if (annotation != null) {
        lattice.add(annotation);
        quantities.put(annotation, quantity);
        addVariants(annotation, quantity, lattice, quantities);
      }
    }
  }

  /** "Works within 30 minutes": the word bounds the figure, but is the rule's, as "in" and "after" are. */
  private static @Nullable Annotation withoutWithin(Lattice lattice, @Nullable Annotation found) {
    return found != null
            && found.end() - found.start() > 1
            && lattice.norm(found.start()).equals("within")
        ? new Annotation(found.start() + 1, found.end(), found.entry())
        : found;
  }

  /** The same quantity under the types that rules ask for: open above, open below, with a frequency. */
  private static void addVariants(
      Annotation annotation,
      QuantityMention quantity,
      Lattice lattice,
      Map<Annotation, QuantityMention> quantities) {
    List<String> types = new ArrayList<>();
    if (quantity.value().high() == null) {
      types.add(quantity.dimension() + "_from");
    }
    if (quantity.value().low() == null) {
      types.add(quantity.dimension() + "_to");
    }
    if (quantity.frequency() != null && !quantity.dimension().equals("frequency")) {
      types.add("regimen");
      if (quantity.value().low() == null) {
        types.add("regimen_to");
      }
    }
    for (String type : types) {
      Entry entry = new Entry(type, "", Map.of());
      Annotation variant = new Annotation(annotation.start(), annotation.end(), entry);
      lattice.add(variant);
      quantities.put(variant, quantity);
    }
  }

  private static @Nullable Annotation annotation(
      Lattice lattice, Range range, Span span, Entry entry) {
    int start = firstEndingAfter(lattice, range, span.start());
    int end = start;
    while (end < range.end && lattice.token(end).span().start() < span.end()) {
      end++;
    }
    return end > start ? new Annotation(start, end, entry) : null;
  }

  /** By halving: a long passage with many names would otherwise be walked once for each. */
  private static int firstEndingAfter(Lattice lattice, Range range, int offset) {
    int low = range.start;
    int high = range.end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lattice.token(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Tokens of one part of a passage. */
  private record Range(int start, int end) {}
}
