package dev.touchstone.rules.pattern;

import dev.touchstone.rules.pattern.Program.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One search of one pattern in one lattice. */
final class Matcher {

  /** What a {@linkplain Step.Gap quiet gap} does not pass, beside marks. */
  private static final Types LOUD = Types.of(Set.of(
      "drug", "brand", "metabolite", "drug_class", "anaphor", "mass", "time", "percent", "wall"));

  /** Marks that say "about" and do not end anything. */
  private static final Set<String> ROUGHLY = Set.of("~", "≈", "±", "®", "™");

  /** Words whose point ends nothing. */
  private static final Set<String> SHORTENED =
      Set.of("approx", "ca", "c", "avg", "max", "min", "incl", "resp", "vs", "e", "g", "i", "esp");

  /** Tokens between the brackets of an aside, at most, and the closing one. */
  private static final int LONGEST_ASIDE = 4;

  /** Words that begin something else than another name. */
  private static final Set<String> LINKING = Set.of("of", "in", "for", "with", "to", "and", "or");

  private final Program program;
  private final Lattice lattice;
  private final int own;
  private final int length;

  /** Pairs of node and place that are known to lead nowhere; null as long as there are none. */
  private @Nullable BitSet failed;

  private final List<Taken> taken = new ArrayList<>(2);
  private int end;

  Matcher(Program program, Lattice lattice, int own) {
    this.program = program;
    this.lattice = lattice;
    this.own = own;
    this.length = lattice.size();
  }

  Optional<Match> find(int from) {
    int start = start(from);
    return start < 0 ? Optional.empty() : Optional.of(new Match(start, end, slots()));
  }

  /** Where the first match starts that does so at or after a token; -1 if there is none. */
  int start(int from) {
    Node first = program.first();
    Opening opening = first.opening;
    for (int start = from; start < length; start++) {
      start = opening == null ? start : opening.next(lattice, start);
      if (start < length && goesOn(first, start)) {
        return start;
      }
    }
    return -1;
  }

  private boolean matches(Node node, int at) {
    Opening opening = node.opening;
    return (opening == null || opening.fits(lattice, at)) // asked again sooner than remembered
        && goesOn(node, at);
  }

  /** The same where the opening is known to fit. */
  private boolean goesOn(Node node, int at) {
    if (node.step instanceof Step.Word) {
      return matches(node.next[0], at + 1); // it fits, and what follows is remembered there
    }
    int key = node.id * (length + 1) + at;
    if (failed != null && failed.get(key)) {
      return false;
    }
    if (takes(node, at)) {
      return true;
    }
    if (failed == null) {
      failed = new BitSet(program.size() * (length + 1));
    }
    failed.set(key);
    return false;
  }

  private boolean takes(Node node, int at) {
    Step step = node.step;
    if (step == null) {
      end = at;
      return at > own;
    }
    if (step instanceof Step.Either) {
      return takesAny(node.next, at);
    }
    Node next = node.next[0];
    if (step instanceof Step.Gap gap) {
      return passes(gap, next, at);
    }
    if (step instanceof Step.Slot slot) {
      return fills(slot, next, at);
    }
    return (step instanceof Step.Start ? at == 0 || at == own : isEnd(at)) && matches(next, at);
  }

  /** Loops here and below: this is where a run spends its time, and streams took a third of it. */
  private boolean takesAny(Node[] ways, int at) {
    for (Node way : ways) {
      if (matches(way, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean passes(Step.Gap gap, Node next, int at) {
    int place = at;
    for (int passed = 0; passed <= gap.most(); passed++) {
      if (matches(next, place)) {
        return true;
      }
      int aside = gap.quiet() ? aside(place) : place;
      if (aside > place && matches(next, aside)) {
        return true;
      }
      place = aside;
      if (place >= length || stops(gap, place)) {
        return false;
      }
      place++;
    }
    return false;
  }

  /** The place after a short bracket that only gives another name: "(Tmax)", "(ACE)". */
  private int aside(int at) {
    boolean opens = at + 1 < length && lattice.norm(at).equals("(");
    if (!opens || LINKING.contains(lattice.norm(at + 1))) {
      return at;
    }
    for (int i = at + 1; i < length && i <= at + LONGEST_ASIDE; i++) {
      if (lattice.norm(i).equals(")")) {
        return i + 1;
      }
      if (isLoud(i)) {
        return at;
      }
    }
    return at;
  }

  private boolean stops(Step.Gap gap, int at) {
    if (!gap.quiet()) {
      return lattice.norm(at).equals(";");
    }
    return (!lattice.token(at).isWord()
            && !ROUGHLY.contains(lattice.norm(at))
            && !isAbbreviation(at))
        || isLoud(at);
  }

  private boolean isLoud(int at) {
    return lattice.isAnyAt(at, LOUD);
  }

  private boolean isAbbreviation(int at) {
    return lattice.norm(at).equals(".") && at > 0 && SHORTENED.contains(lattice.norm(at - 1));
  }

  private boolean fills(Step.Slot slot, Node next, int at) {
    if (at >= length) {
      return false;
    }
    if (slot.phrase() || slot.many()) {
      List<Annotation> items = new ListReader(lattice, slot).read(at);
      return !items.isEmpty()
          && takes(slot, items, next, items.get(items.size() - 1).end());
    }
    List<Annotation> here = lattice.at(at);
    for (int i = 0; i < here.size(); i++) {
      Annotation annotation = here.get(i);
      if (slot.types().contains(annotation.type())
          && takes(slot, List.of(annotation), next, annotation.end())) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(Step.Slot slot, List<Annotation> items, Node next, int at) {
    int before = taken.size();
    taken.add(new Taken(slot.name(), items));
    if (matches(next, at)) {
      return true;
    }
    taken.subList(before, taken.size()).clear();
    return false;
  }

  private boolean isEnd(int at) {
    for (int i = at; i < length; i++) {
      if (lattice.token(i).isWord()) {
        return false;
      }
    }
    return true;
  }

  private Map<String, List<Annotation>> slots() {
    if (taken.size() < 2) {
      return taken.isEmpty() ? Map.of() : Map.of(taken.get(0).name, taken.get(0).items);
    }
    Map<String, List<Annotation>> slots = new HashMap<>();
    for (Taken one : taken) {
      slots.merge(
          one.name,
          one.items,
          (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
    }
    return Map.copyOf(slots);
  }

  private record Taken(String name, List<Annotation> items) {}
}
