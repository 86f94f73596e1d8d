package dev.touchstone.text;

import dev.touchstone.clean.Block;
import dev.touchstone.page.Span;
import dev.touchstone.text.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the rows of tables into passages, each with its column's name and the first cell of its row. */
final class TableReader {

  /** What a column is called that holds one thing in each row. */
  private static final Pattern ANYTHING =
      Pattern.compile("(?i)\\s*(?:(?:mean|typical|reported|approximate|average) )?"
          + "(?:values?|results?|data|findings?|details?|descriptions?|information|figures?|answers?|facts?|content)?"
          + "(?: \\([^)]{0,40}\\))?\\s*");

  /** The name of a column that says what the figures beside it count. */
  private static final Pattern UNIT =
      Pattern.compile("units?(?: of measure(?:ment)?)?", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final SentenceSplitter splitter;

  /** Numbers of the tables whose second cells name the third ones. */
  private final Set<Integer> grouped;

  private int table = -1;

  /** The names of the table's columns; none where nothing names them. */
  private List<Span> columns = List.of();

  /** What stands over the names of columns that are named in two rows; null over all others. */
  private List<@Nullable Span> over = List.of();

  /** Whether the row before named columns. */
  private boolean naming;

  /** The last first cell of the table that was not empty: it names the rows that leave theirs empty. */
  private @Nullable Span rowName;

  TableReader(String text, SentenceSplitter splitter, Set<Integer> grouped) {
    this.text = text;
    this.splitter = splitter;
    this.grouped = grouped;
  }

  /** A row that names columns; a banner among rows, which is one cell, leaves them named. */
  void addColumns(Block block, boolean banner) {
    boolean begins = block.group() != table;
    boolean second = naming && !begins && block.cells().size() <= columns.size();
    if (second) {
      nameBelow(block.cells());
    } else if (!banner || begins) {
      columns = banner ? List.of() : block.cells();
      over = List.of();
    }
    table = block.group();
    rowName = null;
    naming = !banner;
  }

  /** "Tablets" over "Initial" and "Maintenance": the second row names what the first has in common. */
  private void nameBelow(List<Span> cells) {
    List<Span> named = new ArrayList<>();
    List<@Nullable Span> common = new ArrayList<>();
    Span last = null;
    for (int i = 0; i < columns.size(); i++) {
      Span upper = columns.get(i);
      last = upper.isEmpty() ? last : upper;
      boolean lower = i < cells.size() && !cells.get(i).isEmpty();
      named.add(lower ? cells.get(i) : upper);
      common.add(lower ? last : null);
    }
    columns = named;
    over = common;
  }

  /** Adds what the cells of a row say, under its section. */
  void addRow(Block block, Section section, List<Passage> passages) {
    naming = false;
    if (block.group() != table) {
      columns = List.of();
      over = List.of();
      table = block.group();
      rowName = null;
    }
    new Row(block, section, passages).add();
  }

  /** One row, while it is read. */
  private final class Row {

    private final Block block;
    private final Section section;
    private final List<Passage> passages;
    private final List<Span> cells;

    Row(Block block, Section section, List<Passage> passages) {
      this.block = block;
      this.section = section;
      this.passages = passages;
      this.cells = block.cells();
    }

    void add() {
      boolean pair = columns.isEmpty() && cells.size() == 2;
      Span first = firstCell();
      Span question = null;
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i).isEmpty()) {
          continue;
        }
        if (pair && i == 0) {
          addCell(0, null, null);
          continue;
        }
        if (question != null && columns.isEmpty()) {
          addCell(i, question, null);
          continue;
        }
        question = Question.asked(text, cells.get(i));
        Span column = i < columns.size() ? columns.get(i) : null;
        if (isNamedBefore(i) || (i == 2 && grouped.contains(block.group()))) {
          addCell(i, cells.get(i - 1), null);
          continue;
        }
        addCell(i, pair ? first : column, i == 0 || pair ? null : first);
        if (first != null && i > 0 && isUnit(i + 1)) {
          addFigure(new Span(cells.get(i).start(), cells.get(i + 1).end()), first);
        }
        if (i == 1 && !pair && (cells.size() == 2 || namesNothing(i))) {
          addCell(i, first, null); // "Property | Value": the row names what it is
        }
      }
    }

    /** Whether no column's name says what a cell is: "Parameter | Value | Remarks". */
    private boolean namesNothing(int at) {
      return at >= columns.size() || ANYTHING.matcher(columns.get(at).in(text)).matches();
    }

    /** Whether a cell holds the unit of the figure before it: "Parameter | Value | Unit". */
    private boolean isUnit(int at) {
      return at < Math.min(cells.size(), columns.size())
          && !cells.get(at).isEmpty()
          && UNIT.matcher(columns.get(at).in(text)).matches();
    }

    private @Nullable Span firstCell() {
      if (cells.size() < 2 || !cells.get(0).isEmpty()) {
        rowName = cells.isEmpty() ? null : cells.get(0);
      }
      return rowName;
    }

    /** Two lists of names and values side by side, as summaries set them: "Dose | | Duration | ". */
    private boolean isNamedBefore(int at) {
      return columns.size() > 2
          && at % 2 == 1
          && at < columns.size()
          && columns.get(at).isEmpty()
          && !columns.get(at - 1).isEmpty()
          && !cells.get(at - 1).isEmpty();
    }

    /** A figure and its unit in the cell beside it. */
    private void addFigure(Span figure, Span name) {
      for (Span sentence : splitter.sentences(text, figure)) {
        passages.add(new Passage(Kind.CELL, sentence, name, null, block.span(), section));
      }
    }

    private void addCell(int at, @Nullable Span key, @Nullable Span row) {
      Span named = key == null || key.isEmpty() ? null : key;
      Span common = at < over.size() ? over.get(at) : null;
      Section under = common == null ? section : section.with(common);
      for (Span line : lines(cells.get(at))) {
        for (Span sentence : splitter.sentences(text, line)) {
          passages.add(new Passage(Kind.CELL, sentence, named, row, block.span(), under));
        }
      }
    }

    /** A cell's lines, without the white space between them. */
    private List<Span> lines(Span cell) {
      List<Span> lines = new ArrayList<>();
      int start = cell.start();
      for (int at : block.breaks()) {
        if (at > start && at < cell.end()) {
          lines.add(new Span(start, at - 1));
          start = at;
        }
      }
      lines.add(new Span(start, cell.end()));
      return lines;
    }
  }
}
