package dev.touchstone.claims;

import dev.touchstone.claims.quantity.QuantityMention;
import dev.touchstone.page.Span;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Types;
import dev.touchstone.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A passage with everything that was recognised in it.
 *
 * @param passage the passage
 * @param lattice tokens and annotations of its key and its own words
 * @param own index of the first token of its own words; 0 where it has no key
 * @param quantities the quantity behind an annotation
 */
public record ReadPassage(
    Passage passage, Lattice lattice, int own, Map<Annotation, QuantityMention> quantities) {

  /** Tokens at which a new clause begins. */
  private static final Set<String> BREAKS =
      Set.of(";", "·", "•", "but", "while", "whereas", "although", "though", "whose");

  /** With which a clause begins that comes before the main one. */
  private static final Set<String> ASIDE = Set.of("although", "though", "while", "whereas");

  /** Words after a comma in which the verb of a main clause stands. */
  private static final int MAIN = 6;

  /** The same words with all that is recognised in them, as another passage. */
  ReadPassage as(Passage other) {
    return new ReadPassage(other, lattice, own, quantities);
  }

  /**
   * Whether a name is only a part of a longer one of these types.
   *
   * @param before tokens that the longer one may begin before it
   */
  boolean isPartOf(Annotation name, Types types, int before) {
    return between(Math.max(0, name.start() - before), name.end(), types).stream()
        .anyMatch(other -> other.start() <= name.start()
            && other.end() >= name.end()
            && other.end() - other.start() > name.end() - name.start());
  }

  /** The annotations of the given types that start in a range of tokens. */
  public List<Annotation> between(int start, int end, Types types) {
    return lattice.ofTypes(start, end, types);
  }

  /** The first annotation of the given types that starts in a range of tokens. */
  public @Nullable Annotation first(int start, int end, Types types) {
    return lattice.first(start, end, types);
  }

  /** Index of the first token of the clause that token {@code at} is in. */
  public int clauseStart(int at) {
    for (int i = Math.min(at, lattice.size()) - 1; i > own; i--) {
      if (isBreak(i)) {
        return i;
      }
    }
    return at >= own ? own : 0;
  }

  /** A conjunction, or "and" or a comma before a new subject with its verb: "... and naloxone is ...". */
  private boolean isBreak(int at) {
    if (BREAKS.contains(lattice.norm(at))) {
      return true;
    }
    boolean comma = lattice.norm(at).equals(",");
    if (comma && endsAside(at)) {
      return true;
    }
    if (!(comma || lattice.norm(at).equals("and")) || at + 1 >= lattice.size()) {
      return false;
    }
    for (Annotation next : lattice.at(at + 1)) {
      if (NamedDrugs.TYPES.contains(next.type())
          && next.end() < lattice.size()
          && lattice.at(next.end()).stream().anyMatch(verb -> isVerb(verb, comma))
          && !(comma && onlyNames(at, next.entry().code()))) {
        return true;
      }
    }
    return false;
  }

  /** "Although it is licensed for gout, some doctors use it ...": the comma at which the main clause begins. */
  private boolean endsAside(int comma) {
    if (!ASIDE.contains(lattice.norm(own))) {
      return false;
    }
    boolean before = false;
    for (int i = own; i < comma; i++) {
      if (lattice.norm(i).equals(",")) {
        return false;
      }
      before |= isFinite(i);
    }
    boolean after = false;
    for (int i = comma + 1; i < Math.min(lattice.size(), comma + MAIN); i++) {
      after |= isFinite(i);
    }
    return before && after;
  }

  private boolean isFinite(int at) {
    return lattice.at(at).stream().anyMatch(word -> word.entry().code().equals("verb"));
  }

  private static boolean isVerb(Annotation word, boolean any) {
    return word.type().equals("is") || (any && word.entry().code().equals("verb"));
  }

  /** Whether no other drug is named before: "In adults, naltrexone is given" is one clause. */
  private boolean onlyNames(int to, String drug) {
    return NamedDrugs.in(lattice, own, to).stream()
        .allMatch(mention -> mention.entry().code().equals(drug));
  }

  /** Index just past the last token of the clause that token {@code at} is in. */
  public int clauseEnd(int at) {
    for (int i = Math.max(at, own); i < lattice.size(); i++) {
      if (i >= at && isBreak(i)) {
        return i;
      }
    }
    return lattice.size();
  }

  /** The text range of a match's own words, without a mark in front. */
  public Span ownSpan(int start, int end) {
    int from = Math.max(start, own);
    while (from < end - 1 && !lattice.token(from).isWord()) {
      from++;
    }
    return lattice.span(from, end);
  }
}
