package dev.touchstone.claims;

import dev.touchstone.page.Span;
import dev.touchstone.rules.pattern.Types;
import dev.touchstone.text.Passage;
import dev.touchstone.text.Passage.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of a page's tables, so that one of them can be asked what its row is about. */
final class TableRows {

  /** Words with which a short answer goes on. */
  private static final Set<String> MORE = Set.of(
      ":", ",", ";", "(", "in", "known", "found", "expected", "seen", "reported", "observed", "at");

  private final Map<Span, ReadPassage> firsts = new HashMap<>();

  /** The rows of a table, by one of its columns' names. */
  private final Map<Span, Set<Span>> byColumn = new HashMap<>();

  /** All cells of a row, its first one among them. */
  private final Map<Span, List<ReadPassage>> rows = new HashMap<>();

  /** Notes a passage that may be a cell. */
  void add(ReadPassage read) {
    Passage passage = read.passage();
    if (passage.kind() == Kind.CELL) {
      rows.computeIfAbsent(passage.whole(), row -> new ArrayList<>()).add(read);
    }
    if (passage.row() != null && passage.key() != null) {
      byColumn.computeIfAbsent(passage.key(), column -> new HashSet<>()).add(passage.row());
    }
    if (passage.row() == null) {
      firsts.put(passage.whole(), read);
      firsts.put(passage.span(), read);
    }
  }

  /** The first cell of the passage's row; null outside tables and for that cell itself. */
  @Nullable
  ReadPassage first(ReadPassage read) {
    Span row = read.passage().row();
    return row == null ? null : firsts.get(row);
  }

  /** The first cells of the rows of a passage's table, as far as these have the passage's column. */
  List<ReadPassage> firstsOfColumn(ReadPassage read) {
    Span column = read.passage().key();
    Set<Span> all = column == null ? Set.of() : byColumn.getOrDefault(column, Set.of());
    return all.stream().map(firsts::get).filter(Objects::nonNull).toList();
  }

  /** Whether another cell of the passage's row says nothing but something of these types. */
  boolean isBeside(ReadPassage read, Types types) {
    return row(read).stream()
        .filter(cell -> !cell.passage().span().equals(read.passage().span()))
        .anyMatch(cell -> isOnly(cell, types));
  }

  private static boolean isOnly(ReadPassage cell, Types types) {
    int end = cell.lattice().size();
    int last = end > 0 && !cell.lattice().token(end - 1).isWord() ? end - 1 : end;
    return cell.between(cell.own(), cell.own() + 1, types).stream()
        .anyMatch(all -> all.end() >= last || endsThere(cell, all.end()));
  }

  /** Whether what comes next only says more of it: "none: no interaction found", "no effect in trials". */
  private static boolean endsThere(ReadPassage cell, int at) {
    return MORE.contains(cell.lattice().norm(at));
  }

  /** The cells right of a passage's own in its row. */
  List<ReadPassage> after(ReadPassage read) {
    List<ReadPassage> cells = new ArrayList<>();
    for (ReadPassage cell :
        read.passage().kind() == Kind.CELL ? row(read) : List.<ReadPassage>of()) {
      if (cell.passage().row() != null
          && cell.passage().span().start() >= read.passage().span().end()) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /**
   * The cells left of a passage, in which its row may name what it is about: the first one, which
   * mostly does so, then the others, as in "ADRB1 | beta-1 receptor | antagonist".
   */
  List<ReadPassage> before(ReadPassage read) {
    ReadPassage first = first(read);
    if (first == null) {
      return List.of();
    }
    List<ReadPassage> cells = new ArrayList<>();
    cells.add(first);
    for (ReadPassage cell : row(read)) {
      if (cell.passage().row() != null
          && cell.passage().span().end() <= read.passage().span().start()) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private List<ReadPassage> row(ReadPassage read) {
    return rows.getOrDefault(read.passage().whole(), List.of());
  }
}
