package dev.touchstone.claims;

import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The drugs that words name: those of which something may be said. */
public final class NamedDrugs {

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

  /** What the body makes: on a page about a drug it is what the drug acts on. */
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

  private static final Set<String> JOINTS = Set.of(",", "and", "or");

  private NamedDrugs() {}

  /** The drugs that a passage names, by place; names inside longer names are left out. */
  static List<Annotation> in(ReadPassage read) {
    return in(read.lattice(), 0, read.lattice().size());
  }

  /** Those in its own words, not in its column's name or its list's lead-in. */
  static List<Annotation> own(ReadPassage read) {
    return in(read.lattice(), read.own(), read.lattice().size());
  }

  static List<Annotation> in(Lattice lattice, int start, int end) {
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

  /** Whether a mention is the first of several: "Warfarin, diazepam and tacrolimus". */
  static boolean isListed(Lattice lattice, Annotation mention) {
    int next = mention.end() + 1;
    return next < lattice.size()
        && JOINTS.contains(lattice.norm(mention.end()))
        && lattice.isAnyAt(next, TYPES);
  }

  /** Whether a name is the page's subject or a combination that holds it. */
  static boolean isOf(String code, @Nullable String pageSubject) {
    return pageSubject != null
        && (code.equals(pageSubject) || List.of(code.split("/", -1)).contains(pageSubject));
  }

  /** Whether the body makes what is named: on a page about a drug, dopamine is what it acts on. */
  static boolean isMessenger(Lattice lattice, Annotation mention) {
    return lattice.at(mention.start()).stream()
        .anyMatch(other -> other.type().equals(MESSENGER) && other.end() >= mention.end());
  }
}
