package dev.touchstone.claims;

import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which drug a clause is about: the one that stands where a subject stands. */
public final class Subjects {

  private static final Set<String> COMPARING =
      Set.of("unlike", "like", "than", "including", "versus", "vs", "as", "from", "with");

  /** Verbs between a kind of thing and the name of one: "its main metabolite is ...". */
  private static final Set<String> NAMING = Set.of("is", "are", "include", "includes", "being");

  private static final Types ANAPHOR = Types.of("anaphor");

  /** What is measured of a substance in the body. */
  private static final Set<String> MEASURES =
      Set.of("level", "levels", "concentration", "concentrations", "deficiency", "value", "values");

  /** Tokens at the start of a sentence that say what it goes on about. */
  private static final int OPENING = 3;

  /** What stands before a combination that is spoken of; "taking a combination of" is another's. */
  private static final Set<String> COMBINED = Set.of("the", "a", "this", "fixed", ".", ",");

  private static final Set<String> EFFECTS = Set.of("effect", "effects", "action", "actions");

  /** Tokens from the start of a clause in which its subject stands. */
  private static final int FRONT = 10;

  /** Tokens of "in contrast to". */
  private static final int CONTRAST = 3;

  private Subjects() {}

  /**
   * The drug in subject position between two tokens: what the page is about if no preposition governs
   * it, otherwise the first near the start that is not governed; null if there is none.
   */
  static @Nullable Annotation inPosition(
      ReadPassage read, int start, int end, @Nullable String pageSubject) {
    Annotation first = null;
    int governed = -1;
    for (Annotation mention : NamedDrugs.in(read.lattice(), start, end)) {
      if ((Governed.byPreposition(read.lattice(), mention.start(), start)
              && !isCombination(read.lattice(), mention)
              && !Governed.isTopic(read.lattice(), mention, read.own()))
          || Governed.inLabel(read.lattice(), mention, start)
          || Governed.isSameAgain(read.lattice(), governed, mention)
          || Governed.isJoined(read.lattice(), governed, mention)) {
        governed = mention.end();
        continue;
      }
      if (NamedDrugs.isOf(mention.entry().code(), pageSubject)) {
        return mention;
      }
      if (NamedDrugs.isMessenger(read.lattice(), mention)
          || isMeasured(read.lattice(), mention)
          || isMadeOf(read.lattice(), mention)) {
        continue;
      }
      if (first == null && mention.start() - start <= FRONT) {
        first = mention;
      }
    }
    return first;
  }

  /** Whether a sentence ends with what a metabolite is called: "one of its metabolites is norfluoxetine". */
  static boolean introducesMetabolite(ReadPassage read) {
    List<Annotation> named = NamedDrugs.own(read);
    return named.stream()
        .anyMatch(mention -> mention.type().equals("metabolite")
            && mention.start() > read.own()
            && NAMING.contains(read.lattice().norm(mention.start() - 1)));
  }

  /** Whether a sentence names a metabolite and is about it: what follows is of the drug again, but for "it". */
  static boolean isAboutMetabolite(ReadPassage read, @Nullable String subject) {
    return NamedDrugs.own(read).stream()
        .anyMatch(mention ->
            mention.type().equals("metabolite") && mention.entry().code().equals(subject));
  }

  /** Whether a sentence speaks of the one before's subject by a pronoun near its start. */
  static boolean picksUp(ReadPassage read) {
    int end = Math.min(read.lattice().size(), read.own() + OPENING);
    return !read.between(read.own(), end, ANAPHOR).isEmpty();
  }

  /** "In contrast to A it is Schedule IV": whatever "it" is, it is not A. */
  static boolean isContrasted(ReadPassage read, String subject) {
    int start = read.own();
    int size = read.lattice().size();
    boolean unlike = size > start + 1 && read.lattice().norm(start).equals("unlike");
    boolean contrast = size > start + 3
        && read.lattice().norm(start).equals("in")
        && read.lattice().norm(start + 1).equals("contrast");
    int at = start + (unlike ? 1 : CONTRAST);
    return (unlike || contrast)
        && NamedDrugs.in(read.lattice(), at, at + 1).stream()
            .anyMatch(named -> NamedDrugs.isOf(named.entry().code(), subject));
  }

  /** Whether it is only measured: "high lactic acid levels are a concern" is said of what raises them. */
  private static boolean isMeasured(Lattice lattice, Annotation mention) {
    return mention.end() < lattice.size() && MEASURES.contains(lattice.norm(mention.end()));
  }

  /** Whether it is what an enzyme makes of the drug: "CYP3A4 (noroxycodone)". */
  private static boolean isMadeOf(Lattice lattice, Annotation mention) {
    int before = mention.start() - 1;
    return before > 0
        && lattice.norm(before).equals("(")
        && (lattice.isAt(before - 1, "enzyme")
            || (before > 1 && lattice.isAt(before - 2, "enzyme")));
  }

  /**
   * The drugs that one is joined with where a subject stands, with itself: "A and B are ..."; it alone where
   * it is joined with none.
   *
   * @param end where the words begin that are said of them
   */
  static List<String> joined(ReadPassage read, int start, int end, String code) {
    List<String> run = new ArrayList<>();
    int last = -1;
    for (Annotation mention : NamedDrugs.in(read.lattice(), start, end)) {
      if (last >= 0 && afterBracket(read.lattice(), last) > mention.start()) {
        continue; // "A (the active ingredient in Ax) and B"
      }
      if (last < 0
          || !Governed.isJoined(read.lattice(), afterBracket(read.lattice(), last), mention)) {
        if (isWhole(run, code)) {
          break;
        }
        run.clear();
        if (Governed.byPreposition(read.lattice(), mention.start(), start)) {
          last = -1;
          continue;
        }
      }
      run.add(mention.entry().code());
      last = mention.end();
    }
    return isWhole(run, code) && saysOn(read, afterBracket(read.lattice(), last))
        ? List.copyOf(run)
        : List.of(code);
  }

  /** Where the words go on behind a bracket that opens there. */
  private static int afterBracket(Lattice lattice, int at) {
    if (at >= lattice.size() || !lattice.norm(at).equals("(")) {
      return at;
    }
    int end = at;
    while (end < lattice.size() && !lattice.norm(end).equals(")")) {
      end++;
    }
    return Math.min(end + 1, lattice.size());
  }

  private static boolean isWhole(List<String> run, String code) {
    return run.size() > 1 && run.contains(code);
  }

  /** Whether a sentence goes on behind its subjects: "A, B:" only lists them. */
  private static boolean saysOn(ReadPassage read, int end) {
    return end < read.lattice().size() && read.lattice().token(end).isWord();
  }

  /** "The combination of A and B" stands as a whole where a subject stands. */
  private static boolean isCombination(Lattice lattice, Annotation mention) {
    int before = mention.start() - 2;
    return mention.type().equals("combination")
        && before >= 0
        && lattice.norm(before).startsWith("combination")
        && (before == 0 || COMBINED.contains(lattice.norm(before - 1)));
  }

  /** Whether a drug is only named beside another: "unlike heroin", "drugs like heroin". */
  static boolean isCompared(ReadPassage read, Annotation mention) {
    return mention.start() > 0 && COMPARING.contains(read.lattice().norm(mention.start() - 1));
  }

  /** Whether a drug stands for its kind: "medicines such as ibuprofen". */
  static boolean isExample(ReadPassage read, Annotation mention) {
    int before = mention.start() - 1;
    return isCompared(read, mention)
        && (!read.lattice().norm(before).equals("as")
            || (before > 0 && read.lattice().norm(before - 1).equals("such")));
  }

  /** Whether the clause is about a class of drugs: "Opioids cause ...", "Sedative drugs are ...". */
  static boolean isAboutClass(ReadPassage read, int start, int end) {
    for (int i = start; i < Math.min(end, start + 4); i++) {
      for (Annotation annotation : read.lattice().at(i)) {
        if (annotation.type().equals("drug_class")
            && (!Governed.byPreposition(read.lattice(), i, start)
                || isOfEffects(read.lattice(), i, start))
            && isPlural(read.lattice(), annotation)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The effects of opioids last ..." is said of opioids. */
  private static boolean isOfEffects(Lattice lattice, int at, int start) {
    return at - 2 >= start
        && at - 2 <= start + 1
        && lattice.norm(at - 1).equals("of")
        && EFFECTS.contains(lattice.norm(at - 2));
  }

  private static boolean isPlural(Lattice lattice, Annotation annotation) {
    String last = lattice.norm(annotation.end() - 1);
    if (last.endsWith("s")) {
      return true;
    }
    return annotation.end() < lattice.size()
        && Set.of("drugs", "medicines", "medications", "agents")
            .contains(lattice.norm(annotation.end()));
  }
}
