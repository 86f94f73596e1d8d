package dev.touchstone.claims;

import dev.touchstone.rules.Attribute.Axis;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Types;
import dev.touchstone.text.Passage.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a whole page says of an axis: a page that speaks of tablets only means the tablet, wherever it
 * names an amount. What one sentence of it says by the way, it does not say as a whole.
 */
final class PageWide {

  /** Names in which a route or form is no statement: "oral contraceptives", "Schedule IV". */
  private static final Types SWALLOW =
      Types.of("drug_class", "condition", "effect", "substance", "status");

  private static final Types MEANS = Types.of("form", "brand");

  private static final Types CUE = Types.of("cue");

  /** So many passages, or a heading, speak for the page. */
  private static final int ENOUGH = 2;

  private final List<ReadPassage> passages;
  private final Map<Axis, Set<String>> known = new HashMap<>();

  PageWide(List<ReadPassage> passages) {
    this.passages = passages;
  }

  /** The one code that the page states of an axis; null if it states none or several. */
  @Nullable
  String only(Axis axis) {
    return ScopeResolver.only(known.computeIfAbsent(axis, this::codes));
  }

  private Set<String> codes(Axis axis) {
    Map<String, Integer> times = new TreeMap<>();
    for (ReadPassage read : passages) {
      int weight = read.passage().kind() == Kind.HEADING ? ENOUGH : 1;
      boolean may = read.lattice().mayHold(axis.types()) || read.lattice().mayHold(MEANS);
      if (may && !isDenial(read)) {
        codes(read, axis).forEach(code -> times.merge(code, weight, Integer::sum));
      }
    }
    boolean once = times.size() == 1 && times.values().iterator().next() < ENOUGH;
    return once ? Set.of() : times.keySet();
  }

  private static Set<String> codes(ReadPassage read, Axis axis) {
    Set<String> codes = new TreeSet<>();
    for (int i = 0; i < read.lattice().size(); i++) {
      for (Annotation annotation : read.lattice().at(i)) {
        String code = code(read, axis, annotation);
        if (code != null && annotation.end() > swallowed(read, i)) {
          codes.add(code);
        }
      }
    }
    return codes;
  }

  /** "Snorting doesn't make it faster" is no statement of how the page's figures came about. */
  private static boolean isDenial(ReadPassage read) {
    return read.between(read.own(), read.lattice().size(), CUE).stream()
        .anyMatch(cue -> cue.entry().code().equals("deny"));
  }

  private static @Nullable String code(ReadPassage read, Axis axis, Annotation annotation) {
    if (axis.types().contains(annotation.type())) {
      return ScopeResolver.code(read, axis, annotation);
    }
    return MEANS.contains(annotation.type()) ? annotation.entry().facts().get(axis.name()) : null;
  }

  /** Where a longer name ends that begins at or just before a token. */
  private static int swallowed(ReadPassage read, int at) {
    int end = 0;
    for (int i = Math.max(0, at - 2); i <= at; i++) {
      for (Annotation annotation : read.lattice().at(i)) {
        if (SWALLOW.contains(annotation.type()) && annotation.end() > at) {
          end = Math.max(end, annotation.end());
        }
      }
    }
    return end;
  }
}
