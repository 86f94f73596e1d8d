package dev.touchstone.clean.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds lists and tables among elements that look alike: several entries in one element, several cells in each of several rows. */
final class StyledGroups {

  /** Elements that may be a row or its cells. */
  private static final Set<String> PARTS = Set.of("div", "span", "section", "p");

  /** A longer text is a paragraph and no entry of a list, in characters. */
  private static final int LONGEST_ENTRY = 200;

  private static final int LONGEST_CELL = 300;

  /** A longer label is no term of a definition. */
  private static final int LONGEST_TERM = 60;

  /** What is said of a label or a term is usually no longer, as a text under its heading is. */
  private static final int USUAL = 100;

  private final Set<Element> leaves;
  private final Set<Element> used;

  /** Elements whose entries take turns. */
  private final List<Element> turns = new ArrayList<>();

  /** What terms of definitions look like. */
  private final Set<String> defined = new HashSet<>();

  /**
   * @param leaves elements that hold nothing but pieces of lines
   * @param used what has been named is added here
   */
  StyledGroups(Set<Element> leaves, Set<Element> used) {
    this.leaves = leaves;
    this.used = used;
  }

  /** Names a table and what is in it, if an element is one. */
  boolean table(Element element) {
    List<Element> rows = StyledMarkup.parts(element);
    if (rows != null && leaves.contains(rows.get(0)) && cells(rows.get(0)) == null) {
      rows = rows.subList(1, rows.size()); // what the table is called stands above it
    }
    if (rows == null || rows.size() < 2 || used.contains(element)) {
      return false;
    }
    String looks = rows.get(rows.size() - 1).className();
    List<List<Element>> cells = new ArrayList<>();
    int columns = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<Element> row =
          i == 0 || rows.get(i).className().equals(looks) ? cells(rows.get(i)) : null;
      if (row == null) {
        return false;
      }
      cells.add(row);
      columns = Math.max(columns, row.size());
    }
    if (columns < 2 || !isGrid(cells, columns)) {
      return false;
    }
    boolean named = rows.get(0).previousElementSibling() != null;
    name(named ? around(rows) : element, rows, cells, columns);
    return true;
  }

  /** An element of their own for rows below what their table is called: a heading within a table is none. */
  private static Element around(List<Element> rows) {
    Element table = new Element("div");
    rows.get(0).before(table);
    rows.forEach(table::appendChild);
    return table;
  }

  private @Nullable List<Element> cells(Element row) {
    List<Element> cells = PARTS.contains(row.normalName()) ? StyledMarkup.parts(row) : null;
    if (cells == null) {
      return null;
    }
    for (Element cell : cells) {
      if (!PARTS.contains(cell.normalName()) || !leaves.contains(cell)) {
        return null;
      }
    }
    return cells;
  }

  /** Whether rows have one number of cells, all cells but the first of each row looking alike. A card has a title, a price and a button instead. */
  private static boolean isGrid(List<List<Element>> rows, int columns) {
    String looks = "";
    int full = 0;
    int headed = 0;
    for (int i = rows.size() - 1; i >= 0; i--) {
      List<Element> row = rows.get(i);
      if (row.size() == 1 && row.get(0).text().length() <= LONGEST_TERM) {
        continue;
      }
      if (row.size() != columns) {
        return false;
      }
      boolean header = i == 0 && isHeader(row, looks);
      for (int c = 1; c < columns && !header; c++) {
        Element cell = row.get(c);
        looks = looks.isEmpty() ? StyledMarkup.looks(cell) : looks;
        if (looks.isEmpty()
            || !StyledMarkup.looks(cell).equals(looks)
            || cell.text().length() > LONGEST_CELL) {
          return false;
        }
      }
      full++;
      headed += header ? 1 : 0;
    }
    return full >= 2 && (columns > 2 || headed > 0 || isFacts(rows));
  }

  private static boolean isHeader(List<Element> row, String looks) {
    String own = StyledMarkup.looks(row.get(row.size() - 1));
    return !own.equals(looks)
        && row.stream()
            .allMatch(cell ->
                StyledMarkup.looks(cell).equals(own) && cell.text().length() <= LONGEST_TERM);
  }

  /** Whether two columns are short labels and what is said of each. */
  private static boolean isFacts(List<List<Element>> rows) {
    int total = 0;
    for (List<Element> row : rows) {
      Element label = row.get(0);
      if (label.text().length() > LONGEST_TERM
          || (label.selectFirst("a") != null && row.size() > 1)) {
        return false;
      }
      total += row.size() > 1 ? row.get(1).text().length() : 0;
    }
    return total <= USUAL * rows.size();
  }

  private void name(Element table, List<Element> rows, List<List<Element>> cells, int columns) {
    List<Element> last = cells.get(cells.size() - 1);
    String looks = StyledMarkup.looks(last.get(last.size() - 1));
    for (int i = 0; i < rows.size(); i++) {
      List<Element> row = cells.get(i);
      boolean header = i == 0 && isHeader(row, looks);
      for (Element cell : row) {
        used.add(cell);
        cell.tagName(header ? "th" : "td");
      }
      if (row.size() == 1) {
        row.get(0).attr("colspan", String.valueOf(columns));
      }
      rows.get(i).tagName("tr");
      used.add(rows.get(i));
    }
    table.tagName("table");
    used.add(table);
  }

  /** Names a list and its entries, if an element is one. */
  void list(Element element) {
    List<Element> entries = StyledMarkup.parts(element);
    if (entries == null
        || entries.size() < 2
        || used.contains(element)
        || LabelledRows.isRow(element)) {
      return;
    }
    boolean whole = true;
    for (Element entry : entries) {
      if (!entry.nameIs("div")) {
        return;
      }
      whole &= leaves.contains(entry);
    }
    if (whole && isList(entries)) {
      element.tagName("ul");
      entries.forEach(entry -> entry.tagName("li"));
      used.addAll(entries);
    } else if (takeTurns(entries)) {
      turns.add(element);
      if (areBrief(entries)) {
        defined.add(StyledMarkup.looks(entries.get(0)));
      }
    }
  }

  /** Names the lists of definitions: where terms of one look have short texts in one place, they are terms in others. */
  void definitions() {
    for (Element element : turns) {
      List<Element> entries = element.children();
      String term = StyledMarkup.looks(entries.get(0));
      if (defined.contains(term)) {
        element.tagName("dl");
        entries.forEach(
            entry -> entry.tagName(StyledMarkup.looks(entry).equals(term) ? "dt" : "dd"));
        used.addAll(entries);
      }
    }
  }

  /** Whether short texts look alike, few of them sentences as paragraphs are. */
  private static boolean isList(List<Element> entries) {
    String looks = StyledMarkup.looks(entries.get(0));
    int sentences = 0;
    for (Element entry : entries) {
      String words = entry.text();
      if (!StyledMarkup.looks(entry).equals(looks) || words.length() > LONGEST_ENTRY) {
        return false;
      }
      sentences += words.endsWith(".") ? 1 : 0;
    }
    return sentences * 3 <= entries.size();
  }

  /** Whether entries of two looks take turns: short terms, and what each of them means. */
  private boolean takeTurns(List<Element> entries) {
    String term = StyledMarkup.looks(entries.get(0));
    String said = StyledMarkup.looks(entries.get(1));
    int terms = 0;
    boolean open = false;
    for (Element entry : entries) {
      String looks = StyledMarkup.looks(entry);
      boolean isTerm = looks.equals(term);
      boolean fits = isTerm
          ? !open && leaves.contains(entry) && entry.text().length() <= LONGEST_TERM
          : looks.equals(said);
      if (!fits) {
        return false;
      }
      open = isTerm;
      terms += isTerm ? 1 : 0;
    }
    return !open && terms >= 2 && !term.isEmpty();
  }

  /** Whether most of what is said of terms is short. */
  private static boolean areBrief(List<Element> entries) {
    String term = StyledMarkup.looks(entries.get(0));
    int brief = 0;
    int terms = 0;
    for (Element entry : entries) {
      boolean isTerm = StyledMarkup.looks(entry).equals(term);
      terms += isTerm ? 1 : 0;
      brief += !isTerm && entry.text().length() <= USUAL ? 1 : 0;
    }
    return brief * 2 >= terms;
  }
}
