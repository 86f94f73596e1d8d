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

  /** What may be a subject: types of annotations. */
  public static final Types TYPES = Types.of("drug", "brand", "metabolite", "combination");

  /** Things that swallow a drug's name: "cocaine dependence" is no mention of cocaine. */
  private static final Types SWALLOW = Types.of(Set.of(
      "condition",
      "drug_class",
      "receptor",
      "enzyme",
      "combination",
      "metabolite",
      "brand",
      "drug"));

  private static final Set<String> GOVERNORS = Set.of(
      "unlike",
      "like",
      "than",
      "with",
      "of",
      "by",
      "from",
      "to",
      "for",
      "in",
      "as",
      "including",
      "e.g",
      "eg",
      "on",
      "versus",
      "vs",
      "without",
      "against",
      "into",
      "where",
      "makes",
      "make",
      "yields",
      "yield",
      "yielding",
      "produces",
      "forms",
      "form",
      "forming",
      "gives",
      "generates",
      "generate",
      "generating",
      "creates",
      "take",
      "takes",
      "taking",
      "use",
      "uses",
      "using",
      "via");

  /** What opens a label that names what a patient takes besides. */
  private static final Set<String> LABEL_GOVERNORS =
      Set.of("on", "with", "without", "plus", "taking", "no", "not", "together", "added");

  private static final Set<String> COMPARING =
      Set.of("unlike", "like", "than", "including", "versus", "vs", "as", "from", "with");

  /** What the body releases, of itself or by a drug. */
  private static final String MESSENGER = "messenger-name";

  private static final Set<String> ACTING = Set.of(
      "blocking",
      "lowering",
      "suppressing",
      "boosting",
      "releasing",
      "inhibiting",
      "reducing",
      "raising",
      "blocker",
      "blockers");

  /** Words between a preposition and the name that it governs: "as the combination X". */
  private static final Set<String> PASSED = Set.of(
      "the",
      "a",
      "an",
      "oral",
      "intravenous",
      "injectable",
      "combination",
      "both",
      ".",
      "(",
      "g",
      "e");

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

  private static final Set<String> JOINTS = Set.of(",", "and", "or");

  /** What stands behind a name that is listed: a joint, or the bracket at the list's end. */
  private static final Set<String> GOING_ON = Set.of(",", "and", "or", ")");

  /** Tokens from the start of a clause in which its subject stands. */
  private static final int FRONT = 10;

  private Subjects() {}

  /** The drugs that a passage names, by place; names inside longer names are left out. */
  static List<Annotation> mentions(ReadPassage read) {
    return mentions(read.lattice(), 0, read.lattice().size());
  }

  /** Those in its own words, not in its column's name or its list's lead-in. */
  static List<Annotation> ownMentions(ReadPassage read) {
    return mentions(read.lattice(), read.own(), read.lattice().size());
  }

  static List<Annotation> mentions(Lattice lattice, int start, int end) {
    List<Annotation> found = new ArrayList<>();
    if (!lattice.mayHold(TYPES)) {
      return found;
    }
    int covered = start;
    for (int i = start; i < end; i++) {
      Annotation longest = null;
      int swallowed = covered;
      List<Annotation> here = lattice.mayBeAt(i, SWALLOW) ? lattice.at(i) : List.of();
      for (int k = 0; k < here.size(); k++) {
        Annotation annotation = here.get(k);
        if (SWALLOW.contains(annotation.type())) { // all that may be a subject is among these
          swallowed = Math.max(swallowed, annotation.end());
          if (longest == null && i >= covered && TYPES.contains(annotation.type())) {
            longest = annotation;
          }
        }
      }
      if (longest != null && longest.end() >= swallowed && !isActedOn(lattice, longest, end)) {
        found.add(longest);
      }
      covered = Math.max(covered, swallowed);
    }
    return found;
  }

  /** "Its DHT-blocking power": what is acted on is not who acts. */
  private static boolean isActedOn(Lattice lattice, Annotation mention, int end) {
    return mention.end() < end
        && ACTING.contains(lattice.norm(mention.end()))
        && lattice.token(mention.end()).span().start()
            == lattice.token(mention.end() - 1).span().end() + 1
        && lattice.at(mention.start()).stream().anyMatch(other -> other.type().equals(MESSENGER));
  }

  /**
   * The drug in subject position between two tokens: what the page is about if no preposition governs
   * it, otherwise the first near the start that is not governed; null if there is none.
   */
  static @Nullable Annotation inPosition(
      ReadPassage read, int start, int end, @Nullable String pageSubject) {
    Annotation first = null;
    int governed = -1;
    for (Annotation mention : mentions(read.lattice(), start, end)) {
      if ((isGoverned(read.lattice(), mention.start(), start)
              && !isCombination(read.lattice(), mention))
          || isGovernedInLabel(read.lattice(), mention, start)
          || isSameAgain(read.lattice(), governed, mention)
          || isJoined(read.lattice(), governed, mention)) {
        governed = mention.end();
        continue;
      }
      if (isOf(mention.entry().code(), pageSubject)) {
        return mention;
      }
      if (isMessenger(read.lattice(), mention)
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
    List<Annotation> named = ownMentions(read);
    return named.stream()
        .anyMatch(mention -> mention.type().equals("metabolite")
            && mention.start() > read.own()
            && NAMING.contains(read.lattice().norm(mention.start() - 1)));
  }

  /** Whether a sentence names a metabolite and is about it: what follows is of the drug again, but for "it". */
  static boolean isAboutMetabolite(ReadPassage read, @Nullable String subject) {
    return ownMentions(read).stream()
        .anyMatch(mention ->
            mention.type().equals("metabolite") && mention.entry().code().equals(subject));
  }

  /** Whether a sentence speaks of the one before's subject by a pronoun near its start. */
  static boolean picksUp(ReadPassage read) {
    int end = Math.min(read.lattice().size(), read.own() + OPENING);
    return !read.between(read.own(), end, ANAPHOR).isEmpty();
  }

  /** Whether the body makes what is named: on a page about a drug, dopamine is what it acts on. */
  static boolean isMessenger(Lattice lattice, Annotation mention) {
    return lattice.at(mention.start()).stream()
        .anyMatch(other -> other.type().equals(MESSENGER) && other.end() >= mention.end());
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

  /** Whether a mention is the first of several: "Warfarin, diazepam and tacrolimus". */
  static boolean isListed(Lattice lattice, Annotation mention) {
    int next = mention.end() + 1;
    return next < lattice.size()
        && JOINTS.contains(lattice.norm(mention.end()))
        && lattice.isAnyAt(next, TYPES);
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
    for (Annotation mention : mentions(read.lattice(), start, end)) {
      if (last >= 0 && afterBracket(read.lattice(), last) > mention.start()) {
        continue; // "A (the active ingredient in Ax) and B"
      }
      if (last < 0 || !isJoined(read.lattice(), afterBracket(read.lattice(), last), mention)) {
        if (isWhole(run, code)) {
          break;
        }
        run.clear();
        if (isGoverned(read.lattice(), mention.start(), start)) {
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

  /** Whether a mention goes on with a list: in "with A, B and C" all three are governed. */
  private static boolean isJoined(Lattice lattice, int end, Annotation mention) {
    if (end < 0 || end == mention.start()) {
      return false;
    }
    boolean comma = true;
    for (int i = end; i < mention.start(); i++) {
      if (!JOINTS.contains(lattice.norm(i))) {
        return false;
      }
      comma &= lattice.norm(i).equals(",");
    }
    // "Unlike A, B is ..." begins a new part
    return !comma
        || (mention.end() < lattice.size() && GOING_ON.contains(lattice.norm(mention.end())));
  }

  /** Whether a name is the page's subject or a combination that holds it. */
  static boolean isOf(String code, @Nullable String pageSubject) {
    return pageSubject != null
        && (code.equals(pageSubject) || List.of(code.split("/", -1)).contains(pageSubject));
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
            && (!isGoverned(read.lattice(), i, start) || isOfEffects(read.lattice(), i, start))
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

  /** Whether a bracket right after a governed name names it again: "with sodium valproate (Epilim)". */
  private static boolean isSameAgain(Lattice lattice, int end, Annotation mention) {
    return end >= 0
        && end + 1 == mention.start()
        && lattice.norm(end).equals("(")
        && mention.type().equals("brand");
  }

  /** "Not on inducers or valproate: ...": what a label names last of several is governed as the first. */
  private static boolean isGovernedInLabel(Lattice lattice, Annotation mention, int start) {
    if (mention.end() >= lattice.size() || !lattice.norm(mention.end()).equals(":")) {
      return false;
    }
    for (int i = start; i < mention.start(); i++) {
      if (LABEL_GOVERNORS.contains(lattice.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGoverned(Lattice lattice, int at, int start) {
    if (at - 2 >= start && JOINTS.contains(lattice.norm(at - 1))) {
      for (int i = at - 2; i >= Math.max(start, at - 5); i--) {
        for (Annotation named : lattice.at(i)) {
          if (named.end() == at - 1 && named.type().equals("drug_class")) {
            return isGoverned(lattice, i, start); // "on an MAOI or pimozide"
          }
        }
      }
    }
    for (int i = at - 1; i >= Math.max(start, at - 3); i--) {
      String norm = lattice.norm(i);
      if (GOVERNORS.contains(norm)) {
        return true;
      }
      if (!PASSED.contains(norm)) {
        return false;
      }
    }
    return false;
  }
}
