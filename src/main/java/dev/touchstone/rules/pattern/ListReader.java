package dev.touchstone.rules.pattern;

import dev.touchstone.rules.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a list off a sentence: things of a type, or free phrases, joined by commas, "and", "or".
 *
 * <p>What stands in brackets after an item is passed over. A phrase ends at a word of the types {@code
 * stop} (verbs, relative words), {@code tail} ("in some patients") or {@code clause}, which packs list;
 * one that ends at a {@code clause} word is the subject of a new clause and no item.
 */
final class ListReader {

  private static final Entry PHRASE = new Entry("phrase", "", Map.of());

  private static final Set<String> MODIFYING = Set.of("related", "associated", "induced", "free");
  private static final int LONGEST_PHRASE = 9;
  /** Marks that belong to free words: "raised by 10%", "↑BP". */
  private static final Set<String> INSIDE = Set.of("%", "↑", "↓");

  /** Before a name that the clause behind its comma is not about. */
  private static final Set<String> COMPARED = Set.of("unlike");

  /** No phrase of its own ends with one of these: "near your | due date". */
  private static final Set<String> UNENDING = Set.of(
      "your", "my", "his", "her", "their", "our", "the", "a", "an", "of", "near", "into", "very",
      "e.g", "eg", "etc", "incl", "esp");

  /** No phrase of its own begins with one of these. */
  private static final Set<String> OPENING = Set.of("of", "any", "in", "to", "with", "for", "from");

  /** Words after a known thing at which the item ends, whatever follows. */
  private static final Set<String> AFTER_KNOWN =
      Set.of("for", "upon", "within", "among", "only", "without", "despite", "even");

  /** Words after a known thing that belong to it in a short item: "pain in the legs". */
  private static final Set<String> BINDING = Set.of("in", "with", "of", "to", "from", "against");

  private static final int SHORT_ITEM = 6;

  /** How bad something is, in front of it. */
  private static final Set<String> DEGREES = Set.of(
      "severe",
      "severely",
      "serious",
      "mild",
      "moderate",
      "slight",
      "intense",
      "extreme",
      "a",
      "an",
      "the",
      "some",
      "possible");

  /** Words that end a list of known things where an item should follow. */
  private static final Set<String> NO_FILLER = Set.of(
      "other", "with", "from", "for", "reporting", "reported", "taking", "loss", "relief", "less");

  /** What may be the other half of a longer name: "alcohol dependence" names no alcohol. */
  private static final Set<String> SWALLOWED = Set.of("drug", "drug_class", "substance", "brand");

  private static final Set<String> SWALLOWING = Set.of("condition", "effect");

  private static final Set<String> HALVING = Set.of("or", "and");

  /** What somebody has with doing several things. */
  private static final Set<String> TROUBLES =
      Set.of("difficulty", "difficulties", "trouble", "problems");

  /** Words before an item that do not break a list: "severe", "other forms of". */
  private static final int FILLERS = 4;

  private final Lattice lattice;
  private final Step.Slot slot;
  private final Gloss gloss;
  private final Joints joints;

  ListReader(Lattice lattice, Step.Slot slot) {
    this.lattice = lattice;
    this.gloss = new Gloss(lattice);
    this.joints = new Joints(lattice);
    this.slot = slot;
  }

  /** The items from token {@code at} on; empty if none starts there. */
  List<Annotation> read(int at) {
    List<Annotation> items = new ArrayList<>();
    int next = item(at, items, 0);
    boolean compared = at > 0 && COMPARED.contains(lattice.norm(at - 1));
    while (slot.many() && next > 0) {
      if (compared && next < lattice.size() && lattice.norm(next).equals(",")) {
        break; // "unlike A, B has no effect": of B
      }
      int after = joints.after(next);
      next = after < 0 ? -1 : item(after, items, FILLERS);
      if (next < 0 && after > 0 && !slot.phrase()) {
        next = bridge(after, items);
      }
    }
    boolean vouched = !slot.known() || slot.types().holdAny(items);
    return vouched ? items : List.of();
  }

  /** Adds the item that starts at {@code at}; returns the place after it, or -1 if there is none. */
  private int item(int at, List<Annotation> items, int fillers) {
    if (!slot.phrase()) {
      return known(at, items, fillers);
    }
    return slot.types().isEmpty() ? phrase(at, items) : knownOrPhrase(at, items);
  }

  /**
   * Adds an item that nobody knows, if known ones stand on both sides: "hypertension, a number of
   * types of irregular heart rate, thyrotoxicosis". Only what is wrong with somebody is so named.
   */
  private int bridge(int at, List<Annotation> items) {
    int end = phraseEnd(at);
    boolean joined = end > at && end < lattice.size() && Joints.isMark(lattice.norm(end));
    int after = joined && end - at < LONGEST_PHRASE ? joints.after(end) : -1;
    List<Annotation> beyond = new ArrayList<>();
    int next = after < 0 ? -1 : item(after, beyond, FILLERS);
    if (next < 0 || has(at, "no-item")) {
      return -1;
    }
    if (SWALLOWING.containsAll(slot.types().names()) && !OPENING.contains(lattice.norm(at))) {
      items.add(new Annotation(at, end, PHRASE));
    }
    items.addAll(beyond);
    return next;
  }

  private int known(int at, List<Annotation> items, int fillers) {
    for (int i = at; i <= at + fillers && i < lattice.size(); i++) {
      for (Annotation annotation : lattice.at(i)) {
        if (slot.types().contains(annotation.type())
            && !isModifier(annotation)
            && !isSwallowed(annotation)
            && !gloss.isOfDrug(annotation)
            && !gloss.isOfIllness(annotation)) {
          items.add(annotation);
          return annotation.end();
        }
      }
      if (isStop(i)
          || !lattice.token(i).isWord()
          || (fillers > 0 && NO_FILLER.contains(lattice.norm(i)) && !isOther(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** "other opioids" is one more; "other illicit drugs" ends the list. */
  private boolean isOther(int at) {
    return lattice.norm(at).equals("other")
        && at + 1 < lattice.size()
        && lattice.isAnyAt(at + 1, slot.types());
  }

  /** A known thing, if it makes up the item but for words before it; otherwise the item's words. */
  private int knownOrPhrase(int from, List<Annotation> items) {
    if (!items.isEmpty() && gloss.follows(items.get(items.size() - 1), from, phraseEnd(from))) {
      return -1;
    }
    int end = phraseEnd(from);
    int at = afterDegree(from, end);
    int both = withAnother(at, end, items);
    if (both > 0) {
      return both;
    }
    for (int i = at; i < end; i++) {
      for (Annotation annotation : lattice.at(i)) {
        if (isWhole(annotation, at, end)
            && slot.types().contains(annotation.type())
            && !isModifier(annotation)) {
          items.add(annotation);
          return annotation.end() >= end ? annotation.end() : end;
        }
      }
    }
    boolean clause = end < lattice.size() && has(end, "clause");
    return clause || has(at, "no-item") ? -1 : phrase(at, items);
  }

  /** Where an item begins behind how bad it is: "severe diarrhoea with blood". */
  private int afterDegree(int at, int end) {
    int i = at;
    while (i < end - 1 && DEGREES.contains(lattice.norm(i)) && !isKnown(i)) {
      i++;
    }
    return i;
  }

  private boolean isKnown(int at) {
    return lattice.isAnyAt(at, slot.types());
  }

  /** Adds two known things that come together: "headache with blurred vision"; -1 if they do not. */
  private int withAnother(int at, int end, List<Annotation> items) {
    for (Annotation first : lattice.at(at)) {
      int with = first.end();
      if (!slot.types().contains(first.type())
          || with >= end
          || !lattice.norm(with).equals("with")) {
        continue;
      }
      for (int i = with + 1; i < end; i++) {
        for (Annotation second : lattice.at(i)) {
          if (slot.types().contains(second.type()) && second.end() >= end && !isModifier(second)) {
            items.add(first);
            items.add(second);
            return second.end();
          }
        }
      }
    }
    return -1;
  }

  private boolean isWhole(Annotation known, int at, int end) {
    if (known.end() >= end) {
      return true;
    }
    String next = lattice.norm(known.end());
    boolean figure = Character.isDigit(next.charAt(0)); // "Dizziness 38 13": a row of a table
    return figure
        || AFTER_KNOWN.contains(next)
        || (BINDING.contains(next) && end - at > SHORT_ITEM);
  }

  /** "obesity-related illness" names no obesity. */
  private boolean isModifier(Annotation annotation) {
    return annotation.end() < lattice.size() && MODIFYING.contains(lattice.norm(annotation.end()));
  }

  private boolean isSwallowed(Annotation annotation) {
    return SWALLOWED.contains(annotation.type())
        && lattice.at(annotation.start()).stream()
            .anyMatch(longer -> longer.end() > annotation.end()
                && SWALLOWING.contains(longer.type())
                && !slot.types().contains(longer.type()));
  }

  private int phraseEnd(int at) {
    int end = at;
    while (end < lattice.size() && end - at < LONGEST_PHRASE && !isBreak(end)) {
      end++;
    }
    return end;
  }

  private int phrase(int at, List<Annotation> items) {
    int end = phraseEnd(at);
    if (end == at) {
      return -1;
    }
    if (end < lattice.size() && end - at == LONGEST_PHRASE && !isBreak(end)) {
      return named(end, items);
    }
    // "or any | of the other ingredients", "swelling of the face, | lips", "an erection | that
    // lasts"
    boolean loose = OPENING.contains(lattice.norm(at))
        || UNENDING.contains(lattice.norm(end - 1))
        || isCutOff(at, end)
        || isHalf(at, end)
        || isPart(at, end, !items.isEmpty());
    if (!loose && (items.isEmpty() || !belongsTo(items.get(items.size() - 1), at, end))) {
      items.add(new Annotation(at, end, PHRASE));
    }
    return end;
  }

  /** Where a long description ends in its name, the name: "... of red blood cells (anaemia)". */
  private int named(int end, List<Annotation> items) {
    int open = end;
    while (open < lattice.size() && open - end < LONGEST_PHRASE && !isBreak(open)) {
      open++;
    }
    int close = joints.afterBracket(open);
    if (close == open) {
      return -1;
    }
    for (Annotation known : lattice.at(open + 1)) {
      if (slot.types().contains(known.type())) {
        items.add(known);
        return close;
      }
    }
    return -1;
  }

  /** "White or black tongue": the first word has its noun from the second. */
  private boolean isHalf(int at, int end) {
    return end - at == 1
        && end + 1 < lattice.size()
        && HALVING.contains(lattice.norm(end))
        && has(at, "bare-adjective");
  }

  /** Whether a single free word is cut off by a verb or a relative clause. */
  private boolean isCutOff(int at, int end) {
    return slot.known() && end - at == 1 && end < lattice.size() && isStop(end);
  }

  /** Whether the words are nothing but a part of the body, which an item before was about. */
  private boolean isPart(int at, int end, boolean goesOn) {
    for (int i = at; i < end; i++) {
      for (Annotation annotation : lattice.at(i)) {
        if (annotation.type().equals("body-part") && annotation.end() == end) {
          return i == at || (goesOn && i == at + 1 && !lattice.norm(at).endsWith("s"));
        }
      }
    }
    return false;
  }

  /** "Hypersensitivity to A or B": one or two unknown words after "to" are B, no item of their own. */
  private boolean belongsTo(Annotation item, int at, int end) {
    if (end - at == 1
        && TROUBLES.contains(lattice.norm(item.start()))
        && lattice.norm(at).endsWith("ing")) {
      return true; // "difficulty speaking and walking"
    }
    if (end - at > 2 || lattice.norm(at - 1).equals(",")) {
      return false;
    }
    boolean to = false;
    for (int i = item.start(); i < item.end(); i++) {
      to |= lattice.norm(i).equals("to");
    }
    return to;
  }

  private boolean isBreak(int at) {
    return (!lattice.token(at).isWord() && !INSIDE.contains(lattice.norm(at)))
        || Joints.isMark(lattice.norm(at))
        || isStop(at)
        || has(at, "tail");
  }

  private boolean isStop(int at) {
    return has(at, "stop") || has(at, "clause");
  }

  private boolean has(int at, String type) {
    return lattice.isAt(at, type);
  }
}
