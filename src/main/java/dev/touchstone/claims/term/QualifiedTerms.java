package dev.touchstone.claims.term;

import dev.touchstone.claims.NamedDrugs;
import dev.touchstone.claims.TextValues;
import dev.touchstone.rules.Entry;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Types;
import dev.touchstone.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Conditions that a word before them makes another one: "uncontrolled hypertension". */
final class QualifiedTerms {

  private static final String CONDITION = "condition";

  private static final Set<String> TERMS = Set.of(CONDITION, "effect");

  /** Words that say of which kind something is. */
  private static final String KIND = "kind-word";

  /** How adjectives of medicine end. */
  private static final List<String> ENDINGS =
      List.of("al", "ic", "ous", "ary", "eal", "ular", "genic", "otic", "itic");

  /** Adjectives that say how bad or how frequent, and names that only look like adjectives. */
  private static final Types NO_ADJECTIVE = Types.of(
      "degree-word",
      KIND,
      "drug",
      "drug_class",
      "brand",
      "route",
      "form",
      "population",
      "effect",
      CONDITION,
      "receptor",
      "no-item",
      "stop",
      "person",
      "organ-head");

  /** The second halves of adjectives. */
  private static final Set<String> HALVES = Set.of(
      "induced",
      "related",
      "associated",
      "positive",
      "negative",
      "resistant",
      "dependent",
      "refractory",
      "sensitive",
      "specific",
      "threatening",
      "onset");

  /** What may bring on a condition. */
  private static final Set<String> CAUSES =
      Set.of(CONDITION, "drug", "brand", "drug_class", "substance");

  /** Behind "clinically". */
  private static final Set<String> WEIGHTS = Set.of("significant", "relevant", "important");

  private static final Set<String> AVERTING = Set.of("prophylaxis", "prevention");

  private static final Entry ADJECTIVE = new Entry("adjective", "", Map.of());
  private static final int SHORT = 4;

  private QualifiedTerms() {}

  static void annotate(String text, Lattice lattice) {
    for (int i = lattice.size() - 1; i >= 0; i--) {
      if (lattice.isAt(i, KIND)) {
        for (Annotation kind : List.copyOf(lattice.at(i))) {
          if (kind.type().equals(KIND) && kind.end() < lattice.size()) {
            qualify(text, lattice, kind);
          }
        }
      }
      Annotation part = lattice.at(i, "body-part");
      if (part != null && part.end() < lattice.size()) {
        qualify(text, lattice, part); // "leg cramps", "eyelid spasm"
      }
      if (isAdjective(lattice, i)) {
        qualify(text, lattice, new Annotation(i, i + 1, ADJECTIVE));
      }
      if (i > 0 && (isCompound(text, lattice, i) || isAfter(text, lattice, i))) {
        qualify(text, lattice, new Annotation(i - 1, i + 1, ADJECTIVE));
      }
      averted(text, lattice, i);
      caused(text, lattice, i);
      placed(text, lattice, i);
    }
  }

  /** Whether a word tells by its ending that it says which one: "spinal haematoma". */
  private static boolean isAdjective(Lattice lattice, int at) {
    String word = lattice.norm(at);
    return at + 1 < lattice.size()
        && word.length() > SHORT
        && endsLikeOne(word)
        && !lattice.isAnyAt(at, NO_ADJECTIVE);
  }

  private static boolean endsLikeOne(String word) {
    for (int i = 0; i < ENDINGS.size(); i++) {
      if (word.endsWith(ENDINGS.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is the second half of one that says which: "exercise-induced", "HER2-positive". */
  private static boolean isCompound(String text, Lattice lattice, int at) {
    return at + 1 < lattice.size()
        && HALVES.contains(lattice.norm(at))
        && !lattice.isAnyAt(at - 1, NamedDrugs.TYPES)
        && isHyphened(text, lattice, at);
  }

  /** Whether a word is what something comes after: "post-stroke pain" is no stroke. */
  private static boolean isAfter(String text, Lattice lattice, int at) {
    return at + 1 < lattice.size()
        && lattice.norm(at - 1).equals("post")
        && lattice.isAt(at + 1, CONDITION)
        && isHyphened(text, lattice, at);
  }

  /** Whether one mark that is no space stands between a word and the one before. */
  private static boolean isHyphened(String text, Lattice lattice, int at) {
    int before = lattice.token(at - 1).span().end();
    return before + 1 == lattice.token(at).span().start()
        && !Character.isWhitespace(text.charAt(before));
  }

  /** What is averted and not treated has a name of its own: "malaria prophylaxis". */
  private static void averted(String text, Lattice lattice, int at) {
    if (!lattice.isAt(at, CONDITION)) {
      return;
    }
    for (Annotation term : List.copyOf(lattice.at(at))) {
      if (term.type().equals(CONDITION)
          && term.end() < lattice.size()
          && AVERTING.contains(lattice.norm(term.end()))) {
        lattice.add(named(text, lattice, at, term.end() + 1, CONDITION));
      }
    }
  }

  /** What something brings on is a condition of its own: "asthma brought on by aspirin", "pain due to cancer". */
  private static void caused(String text, Lattice lattice, int at) {
    if (!lattice.isAt(at, CONDITION)) {
      return;
    }
    for (Annotation term : List.copyOf(lattice.at(at))) {
      Annotation link = term.type().equals(CONDITION) ? lattice.at(term.end(), "cause-link") : null;
      if (link != null && link.end() < lattice.size()) {
        lattice.at(link.end()).stream()
            .filter(cause -> CAUSES.contains(cause.type()))
            .mapToInt(Annotation::end)
            .max()
            .ifPresent(end -> lattice.add(named(text, lattice, at, end, CONDITION)));
      }
    }
  }

  /** A complaint of an illness, or a disease of a part: "psychosis in Parkinson's disease", "ringworm of the body". */
  private static void placed(String text, Lattice lattice, int at) {
    if (!lattice.isAt(at, CONDITION)) {
      return;
    }
    for (Annotation term : List.copyOf(lattice.at(at))) {
      int link = term.end();
      if (!term.type().equals(CONDITION) || link + 1 >= lattice.size()) {
        continue;
      }
      boolean within = lattice.norm(link).equals("in");
      boolean part = lattice.norm(link).equals("of");
      int place = lattice.norm(link + 1).equals("the") ? link + 2 : link + 1;
      String type = within ? CONDITION : "body-part";
      if ((within || part) && place < lattice.size()) {
        lattice.at(place).stream()
            .filter(other -> other.type().equals(type))
            .mapToInt(Annotation::end)
            .max()
            .ifPresent(end -> lattice.add(named(text, lattice, at, end, CONDITION)));
      }
    }
  }

  /** "Active clinically significant bleeding" is active bleeding. */
  private static int behindWeight(Lattice lattice, int at) {
    boolean weighed = at + 2 < lattice.size()
        && lattice.norm(at).equals("clinically")
        && WEIGHTS.contains(lattice.norm(at + 1));
    return weighed ? at + 2 : at;
  }

  /** A term with the words that qualify it; what shares its last word with others has it in its name alone. */
  private static Annotation named(String text, Lattice lattice, int start, Annotation term) {
    String words = lattice.span(term.start(), term.end()).in(text);
    String own = term.entry().facts().getOrDefault("name", words);
    if (own.length() <= words.length()) {
      return named(text, lattice, start, term.end(), term.type());
    }
    String name = Fold.oneSpace(Fold.fold(lattice.span(start, term.start()).in(text))) + " " + own;
    return new Annotation(start, term.end(), new Entry(term.type(), name, Map.of("name", name)));
  }

  private static Annotation named(String text, Lattice lattice, int start, int end, String type) {
    String name = Fold.oneSpace(Fold.fold(lattice.span(start, end).in(text)));
    Entry entry = new Entry(type, name, Map.of("name", TextValues.singular(name)));
    return new Annotation(start, end, entry);
  }

  private static void qualify(String text, Lattice lattice, Annotation kind) {
    List<Annotation> qualified = new ArrayList<>();
    for (Annotation term : lattice.at(behindWeight(lattice, kind.end()))) {
      if (TERMS.contains(term.type())) {
        qualified.add(named(text, lattice, kind.start(), term));
      }
    }
    qualified.forEach(lattice::add);
  }
}
