package dev.touchstone.claims.term;

import dev.touchstone.rules.Entry;
import dev.touchstone.rules.pattern.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Conditions or effects that the same words name ("N/V", "allergic to aspirin or ibuprofen"): one annotation while
 * they are read, a claim of each afterwards. A name of the lexicon is such by its fact {@code others}.
 */
public final class Several {

  private static final String CONDITION = "condition";

  /** The fact of an entry that holds the names but for the first. */
  private static final String OTHERS = "others";

  private static final String BETWEEN = "\n";

  private Several() {}

  /** What annotations name, each on its own, in their order. */
  public static List<Annotation> each(List<Annotation> annotations) {
    List<Annotation> each = new ArrayList<>(annotations.size());
    for (Annotation annotation : annotations) {
      each.add(annotation);
      String others = annotation.entry().facts().get(OTHERS);
      if (others != null) {
        addOthers(annotation, others, each);
      }
    }
    return each;
  }

  private static void addOthers(Annotation annotation, String others, List<Annotation> each) {
    for (String name : others.split(BETWEEN, -1)) {
      Entry entry = new Entry(annotation.type(), name, Map.of("name", name));
      each.add(new Annotation(annotation.start(), annotation.end(), entry));
    }
  }

  /** What stands for all of them in a lattice. */
  static Entry entry(String name, List<String> others) {
    Map<String, String> facts = others.isEmpty()
        ? Map.of("name", name)
        : Map.of("name", name, OTHERS, String.join(BETWEEN, others));
    return new Entry(CONDITION, name, facts);
  }
}
