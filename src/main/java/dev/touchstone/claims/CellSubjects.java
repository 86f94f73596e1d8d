package dev.touchstone.claims;

import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Types;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whom a table's cell is about: by its row, by its column, by what stands around the table. */
final class CellSubjects {

  private static final Types DRUG_COLUMN = Types.of("drug-column");

  /** With what a cell begins that says no. */
  private static final Types ABSENT = Types.of("absent");

  /** What rows of one drug's properties are called. */
  private static final Types PROPERTY_NAMES = Types.of(
      "half-life",
      "bioavailability",
      "binding",
      "onset",
      "duration",
      "peak",
      "dose",
      "metabolism-key",
      "excretion-key",
      "route",
      "form",
      "population",
      "condition");

  private final Discourse discourse;
  private final TableRows rows;

  CellSubjects(PageReading reading) {
    this.discourse = reading.discourse();
    this.rows = reading.rows();
  }

  /** What the row's first cell names and nothing else, then what the column names, then the page. */
  @Nullable
  String of(ReadPassage read) {
    ReadPassage first = rows.first(read);
    Annotation row = first == null ? null : whole(first);
    if (row != null) {
      return row.entry().code();
    }
    Annotation named = Subjects.inPosition(read, 0, read.own(), discourse.pageSubject());
    if (named == null && first != null && isAmongDrugs(read, first)) {
      return null;
    }
    if (named != null) {
      return named.entry().code();
    }
    ReadPassage head = first == null ? read : first;
    return isColumnOfDrugs(head) ? drugOpening(head) : discourse.contextSubject(read);
  }

  /**
   * Those of the drugs that a table compares, each in a column of its own, whose cell in the row says that it is so;
   * null where no columns are named for several drugs, or the passage is no first cell of a row.
   */
  @Nullable
  List<String> compared(ReadPassage read) {
    if (read.passage().row() != null) {
      return null;
    }
    Set<String> all = new LinkedHashSet<>();
    Set<String> having = new LinkedHashSet<>();
    for (ReadPassage cell : rows.after(read)) {
      List<Annotation> named = NamedDrugs.in(cell.lattice(), 0, cell.own());
      if (named.size() == 1) {
        String code = named.get(0).entry().code();
        all.add(code);
        if (cell.first(cell.own(), cell.own() + 1, ABSENT) == null) {
          having.add(code);
        }
      }
    }
    return all.size() > 1 ? List.copyOf(having) : null;
  }

  /** Whether a row's first cell stands in a column called one of drugs, and names no property of one. */
  private static boolean isColumnOfDrugs(ReadPassage first) {
    int size = first.lattice().size();
    return first.first(first.own(), size, PROPERTY_NAMES) == null
        && first.between(0, 1, DRUG_COLUMN).stream()
            .anyMatch(name -> name.end() + 1 >= first.own());
  }

  /** The drug that a cell opens with; null where it is one that no list has: the row is about no other. */
  private static @Nullable String drugOpening(ReadPassage cell) {
    return NamedDrugs.own(cell).stream()
        .filter(mention -> mention.start() == cell.own())
        .findFirst()
        .map(mention -> mention.entry().code())
        .orElse(null);
  }

  /** Whether most other rows of the table are each about a drug: then this one is about another that is not known. */
  private boolean isAmongDrugs(ReadPassage read, ReadPassage first) {
    List<ReadPassage> others = rows.firstsOfColumn(read).stream()
        .filter(other -> !other.passage().span().equals(first.passage().span()))
        .toList();
    long drugs = others.stream().filter(other -> whole(other) != null).count();
    return drugs > 1 && 2 * drugs > others.size() && NamedDrugs.own(first).isEmpty();
  }

  /** The drug that makes up a cell: "Clonazepam", "Diazepam (Valium)*". */
  private static @Nullable Annotation whole(ReadPassage cell) {
    List<Annotation> mentions = NamedDrugs.own(cell);
    if (mentions.isEmpty() || mentions.get(0).start() != cell.own()) {
      return null;
    }
    int end = mentions.get(0).end();
    boolean only = end >= cell.lattice().size() || !cell.lattice().token(end).isWord();
    return only ? mentions.get(0) : null;
  }
}
