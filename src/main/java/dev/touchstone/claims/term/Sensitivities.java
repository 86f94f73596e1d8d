package dev.touchstone.claims.term;

import dev.touchstone.claims.TextValues;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Allergies to something: "allergic to ibuprofen, aspirin or other NSAIDs" is one condition in the words, so
 * that the drugs in it are no drugs that a sentence is about, and {@linkplain Several three} when it is claimed.
 */
public final class Sensitivities {

  private static final Set<String> OBJECTS = Set.of("drug", "drug_class", "brand", "substance");

  /** Words between "to" and what it is: "to any of the other penicillins". */
  private static final Set<String> FILLERS = Set.of(
      "any",
      "the",
      "a",
      "an",
      "other",
      "of",
      "known",
      "all",
      "related",
      "certain",
      "one",
      "similar",
      "active",
      "substance",
      "drug",
      "ingredient",
      "such",
      "as",
      "like",
      "including");

  /** What a product is made of: named after the drug itself, and no condition of its own. */
  private static final Set<String> PARTS =
      Set.of("ingredient", "excipient", "component", "inactive");

  /** Where free words end: "to any ingredient in it", "to latex used in the pen". */
  private static final Set<String> ENDS = Set.of("in", "of", "with", "used", "contained");

  private static final Set<String> JOINTS = Set.of(",", "and", "or", "/", "(", ")", "to");

  /** Free words that are taken where nothing known follows: "to egg protein". */
  private static final int LONGEST = 3;

  /** Stands in a name for what the claim is about: "hypersensitivity to the drug". */
  public static final String SUBJECT = "@";

  private Sensitivities() {}

  private static boolean isSubject(Lattice lattice, int at) {
    return at < lattice.size() && lattice.isAt(at, "anaphor");
  }

  static void annotate(String text, Lattice lattice) {
    for (int i = 0; i < lattice.size(); i++) {
      Annotation cue = lattice.at(i, "allergy");
      if (cue != null) {
        Annotation whole = whole(text, lattice, cue);
        lattice.add(whole);
        i = whole.end() - 1;
      }
    }
  }

  private static Annotation whole(String text, Lattice lattice, Annotation cue) {
    int at = afterFillers(lattice, cue.end());
    Annotation object = object(lattice, at);
    int end = object != null ? object.end() : words(lattice, at);
    String name = "hypersensitivity";
    if (object == null && isSubject(lattice, cue.end())) {
      name = to(SUBJECT);
    } else if (end > at) {
      name = to(text, lattice, at, end);
    }
    List<String> others = new ArrayList<>();
    int rest = rest(text, lattice, Math.max(end, cue.end()), others);
    others.remove(name);
    return new Annotation(cue.start(), rest, Several.entry(name, others));
  }

  private static String to(String text, Lattice lattice, int start, int end) {
    return to(
        TextValues.singular(Fold.oneSpace(Fold.fold(lattice.span(start, end).in(text)))));
  }

  private static String to(String what) {
    return "hypersensitivity to " + what;
  }

  /** Where the list of things ends that one may be allergic to as well; adds those that are known. */
  private static int rest(String text, Lattice lattice, int end, List<String> others) {
    int last = end;
    int at = end;
    while (at < lattice.size() && JOINTS.contains(lattice.norm(at))) {
      int next = afterFillers(lattice, afterJoints(lattice, at));
      Annotation object = object(lattice, next);
      if (object == null && (next >= lattice.size() || !isPart(lattice.norm(next)))) {
        return last;
      }
      if (object != null) {
        others.add(to(text, lattice, next, object.end()));
      }
      at = object == null ? next + 1 : object.end();
      last = at;
    }
    return last;
  }

  private static int afterJoints(Lattice lattice, int at) {
    int i = at;
    while (i < lattice.size() && JOINTS.contains(lattice.norm(i))) {
      i++;
    }
    return i;
  }

  private static boolean isPart(String norm) {
    return PARTS.stream().anyMatch(norm::startsWith);
  }

  private static int afterFillers(Lattice lattice, int at) {
    int i = at;
    while (i < lattice.size() && FILLERS.contains(lattice.norm(i)) && object(lattice, i) == null) {
      i++;
    }
    return i;
  }

  private static @Nullable Annotation object(Lattice lattice, int at) {
    if (at >= lattice.size()) {
      return null;
    }
    for (Annotation annotation : lattice.at(at)) {
      if (OBJECTS.contains(annotation.type())) {
        return annotation;
      }
    }
    return null;
  }

  private static int words(Lattice lattice, int at) {
    int end = at;
    while (end < lattice.size() && end - at < LONGEST && isFree(lattice, end)) {
      end++;
    }
    return end;
  }

  private static boolean isFree(Lattice lattice, int at) {
    return lattice.token(at).isWord()
        && !JOINTS.contains(lattice.norm(at))
        && !ENDS.contains(lattice.norm(at))
        && !isPart(lattice.norm(at))
        && lattice.at(at).stream()
            .noneMatch(other -> Set.of("stop", "tail", "anaphor").contains(other.type()));
  }
}
