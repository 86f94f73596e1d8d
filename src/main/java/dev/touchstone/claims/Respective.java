package dev.touchstone.claims;

import dev.touchstone.claims.quantity.QuantityMention;
import dev.touchstone.rules.Attribute.Axis;
import dev.touchstone.rules.pattern.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which of several names each of several figures belongs to: "the half-lives of A and B are 4 and 13 hours,
 * respectively", "in adults and children it is 7 and 5 hours, respectively".
 *
 * @param axis the limit that the names state; null where they are whom the figures are of
 * @param codes what each figure belongs to, in the figures' order
 */
record Respective(List<Annotation> figures, @Nullable Axis axis, List<String> codes) {

  private static final String WORD = "respectively";

  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", "/");

  /** Tokens from the last figure to the word, where the names stand between them. */
  private static final int REACH = 14;

  /** Tokens from one name of a list to the next. */
  private static final int APART = 6;

  Respective {
    figures = List.copyOf(figures);
    codes = List.copyOf(codes);
  }

  /** What the figures belong to that a value is one of; null where nothing says so, or not for as many. */
  static @Nullable Respective of(Hit hit, Annotation value) {
    ReadPassage read = hit.read();
    List<Annotation> figures =
        isSaid(read, 0, read.lattice().size()) ? run(read, value) : List.of();
    if (figures.size() < 2 || !isSaid(read, figures.get(figures.size() - 1).end())) {
      return null;
    }
    List<String> subjects = names(read, figures, null);
    if (!subjects.isEmpty()) {
      return new Respective(figures, null, subjects);
    }
    for (Axis axis : hit.attribute().axes()) {
      List<String> codes = names(read, figures, axis);
      if (!codes.isEmpty()) {
        return new Respective(figures, axis, codes);
      }
    }
    return null;
  }

  /** Whether figures of which a value is one are said to belong to several names, whether these are known or not. */
  static boolean isSaidOf(Hit hit, Annotation value) {
    boolean said = isSaid(hit.read(), 0, hit.read().lattice().size());
    List<Annotation> figures = said ? run(hit.read(), value) : List.of();
    return figures.size() > 1
        && isSaid(hit.read(), figures.get(figures.size() - 1).end());
  }

  /** What a value of the run belongs to. */
  String of(Annotation value) {
    return codes.get(figures.indexOf(value));
  }

  private static boolean isSaid(ReadPassage read, int from) {
    return isSaid(read, from, Math.min(read.lattice().size(), from + REACH));
  }

  private static boolean isSaid(ReadPassage read, int from, int to) {
    for (int i = from; i < to; i++) {
      if (read.lattice().norm(i).equals(WORD)) {
        return true;
      }
    }
    return false;
  }

  /** The figures of one dimension that a value stands among, with nothing but joints between them. */
  private static List<Annotation> run(ReadPassage read, Annotation value) {
    QuantityMention own = read.quantities().get(value);
    if (own == null) {
      return List.of();
    }
    List<Annotation> alike = read.quantities().entrySet().stream()
        .filter(each -> each.getValue().dimension().equals(own.dimension()))
        .map(each -> each.getKey())
        .filter(each -> each.type().equals(value.type()))
        .sorted(Comparator.comparingInt(Annotation::start))
        .toList();
    List<Annotation> run = new ArrayList<>();
    for (Annotation figure : alike) {
      int last = run.isEmpty() ? -1 : run.get(run.size() - 1).end();
      if (last >= 0 && !onlyJoints(read, last, figure.start())) {
        if (run.contains(value)) {
          return run;
        }
        run.clear();
      }
      run.add(figure);
    }
    return run.contains(value) ? run : List.of();
  }

  private static boolean onlyJoints(ReadPassage read, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!JOINTS.contains(read.lattice().norm(i))) {
        return false;
      }
    }
    return from < to;
  }

  /** As many names as there are figures, joined to a list before or behind these; else none. */
  private static List<String> names(
      ReadPassage read, List<Annotation> figures, @Nullable Axis axis) {
    int first = figures.get(0).start();
    int end = figures.get(figures.size() - 1).end();
    List<String> before = list(read, read.own(), first, figures.size(), axis);
    return before.isEmpty()
        ? list(read, end, Math.min(read.lattice().size(), end + REACH), figures.size(), axis)
        : before;
  }

  /** The last list of so many names between two tokens. */
  private static List<String> list(
      ReadPassage read, int from, int to, int size, @Nullable Axis axis) {
    List<Annotation> run = new ArrayList<>();
    List<String> found = List.of();
    for (Annotation name : candidates(read, from, to, axis)) {
      int last = run.isEmpty() ? -1 : run.get(run.size() - 1).end();
      if (name.start() < last) {
        continue;
      }
      if (last >= 0 && !isJoined(read, last, name.start())) {
        run.clear();
      }
      run.add(name);
      found = run.size() == size ? codes(read, run, axis) : run.size() > size ? List.of() : found;
    }
    return found;
  }

  private static List<Annotation> candidates(
      ReadPassage read, int from, int to, @Nullable Axis axis) {
    if (axis == null) {
      return NamedDrugs.in(read.lattice(), from, to);
    }
    return read.between(from, to, axis.types()).stream()
        .filter(each -> ScopeResolver.code(read, axis, each) != null)
        .sorted(Comparator.comparingInt(Annotation::start).thenComparing(each -> -each.end()))
        .toList();
  }

  private static boolean isJoined(ReadPassage read, int from, int to) {
    boolean joint = false;
    for (int i = from; i < to; i++) {
      joint |= JOINTS.contains(read.lattice().norm(i));
    }
    return joint && to - from <= APART;
  }

  /** What the names stand for; nothing where they are one and the same. */
  private static List<String> codes(ReadPassage read, List<Annotation> run, @Nullable Axis axis) {
    List<String> codes = new ArrayList<>();
    for (Annotation name : run) {
      String code = axis == null ? name.entry().code() : ScopeResolver.code(read, axis, name);
      codes.add(code == null ? "" : code);
    }
    return new TreeSet<>(codes).size() > 1 ? codes : List.of();
  }
}
