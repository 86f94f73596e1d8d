package dev.touchstone.claims;

import dev.touchstone.rules.Attribute;
import dev.touchstone.rules.Attribute.Axis;
import dev.touchstone.rules.pattern.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Routes that are named together and share a figure: "IM, IV (adults): 0.3 mg", "5 minutes (IM, IV)". */
final class JoinedRoutes {

  private static final String ROUTE = "route";

  private static final Set<String> JOINTS = Set.of(",", "/", "and", "or", "&");

  private JoinedRoutes() {}

  /**
   * All routes that are joined with the one that was found for a figure; none where it stands alone, or
   * where it is named twice.
   */
  static Set<String> of(Hit hit, Axis axis, @Nullable String found) {
    if (found == null
        || !axis.name().equals(ROUTE)
        || hit.attribute().value() != Attribute.ValueKind.QUANTITY
        || !hit.match().slot(ROUTE).isEmpty()) {
      return Set.of();
    }
    ReadPassage read = hit.read();
    Set<String> joined = new TreeSet<>();
    for (List<Annotation> run : runs(read, axis)) {
      Set<String> codes = ScopeResolver.codes(read, axis, run);
      if (codes.contains(found) && (!joined.isEmpty() || isBetweenFigures(read, run))) {
        return Set.of();
      }
      if (codes.contains(found)) {
        joined.addAll(codes);
      }
    }
    return joined.size() > 1 ? joined : Set.of();
  }

  private static List<List<Annotation>> runs(ReadPassage read, Axis axis) {
    List<Annotation> named = read.between(0, read.lattice().size(), axis.types()).stream()
        .filter(each -> ScopeResolver.code(read, axis, each) != null)
        .sorted(Comparator.comparingInt(Annotation::start).thenComparing(each -> -each.end()))
        .toList();
    List<List<Annotation>> runs = new ArrayList<>();
    int end = -1;
    for (Annotation each : named) {
      if (each.start() < end) {
        continue;
      }
      boolean next = each.start() == end
          || (each.start() == end + 1
              && end >= 0
              && JOINTS.contains(read.lattice().norm(end)));
      if (runs.isEmpty() || !next) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(each);
      end = each.end();
    }
    return runs;
  }

  /** "100 mg oral, IV 50 mg": the routes stand together and belong to two figures. */
  private static boolean isBetweenFigures(ReadPassage read, List<Annotation> run) {
    int start = run.get(0).start();
    int end = run.get(run.size() - 1).end();
    boolean before = read.quantities().keySet().stream().anyMatch(each -> each.end() == start);
    return before && read.quantities().keySet().stream().anyMatch(each -> each.start() == end);
  }
}
