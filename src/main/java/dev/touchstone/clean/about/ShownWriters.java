package dev.touchstone.clean.about;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who wrote a page in what a reader sees: elements that markup calls bylines, and lines that say so. */
final class ShownWriters {

  /** More writers than these in a page's bylines are those of several texts. */
  private static final int FEW = 2;

  /** Elements that name writers together stand at most so many blocks apart. */
  private static final int NEAR = 2;

  /** Longest byline that is one, in characters. */
  private static final int LINE = 160;

  private final Bylines bylines;
  private final Names names;
  private final Persons persons;
  private final WriterLines lines;
  private final NameLists lists;

  ShownWriters(Clues clues, Persons persons, Vocabulary words) {
    this.bylines = clues.bylines();
    this.names = persons.names();
    this.persons = persons;
    this.lists = new NameLists(names);
    this.lines = new WriterLines(persons, words, clues.portraits());
  }

  /**
   * The full name of the page's writer; null if none is shown.
   *
   * @param firm whether the page says that it is an article
   */
  @Nullable
  String writer(TitleArea area, boolean firm) {
    Set<String> bylined = bylined();
    boolean several = !firm && bylined.size() > FEW; // a page that shows the texts of others

    for (String name : persons.usable(bylines.writers())) {
      if (!several && names.isFull(name)) {
        return name;
      }
    }
    for (Bylines.Byline byline : bylines.lines()) {
      String name = name(byline);
      if (name != null && area.holds(byline.block())) {
        return shortest(name, byline.block());
      }
    }
    String read = lines.writer(area.lines());
    Set<String> announced = announced(area);
    Set<String> said = new LinkedHashSet<>(announced);
    if (announced.size() != 1) {
      said.addAll(bylined);
    }
    String only = !several && said.size() == 1 ? said.iterator().next() : null;
    read = read == null ? only : read;
    return read == null ? elsewhere(area, bylined) : read;
  }

  /** The writer of a page with several bylines, none by its title. */
  private @Nullable String elsewhere(TitleArea area, Set<String> bylined) {
    Set<String> said = new LinkedHashSet<>();
    Set<String> outright = new LinkedHashSet<>();
    for (Bylines.Byline byline : bylines.lines()) {
      String name = name(byline);
      if (name != null && names.afterByline(byline.text()) != null) {
        said.add(name);
      }
      if (name != null && byline.outright()) {
        outright.add(name);
      }
    }
    if (said.size() == 1) {
      return said.iterator().next();
    }
    return outright.size() == 1 ? outright.iterator().next() : lines.alone(area, bylined);
  }

  /** Who can be the writer by no more than a name that stands alone by the title, or below the text; null if nobody. */
  @Nullable
  String likely(TitleArea area) {
    String plain = bylined().size() > FEW ? null : lines.plain(area);
    String told = area.told();
    boolean other = told != null && persons.isPerson(told) && !area.isAbout(told);
    return plain == null && other ? told : plain;
  }

  /** The only writer whom a line says outright; null if there is none or several. */
  @Nullable
  String outright(TitleArea area) {
    Set<String> said = announced(area);
    if (said.isEmpty()) {
      return null;
    }
    said.addAll(bylined());
    return said.size() == 1 ? said.iterator().next() : null;
  }

  /** Names after lines that say outright who wrote this, wherever they stand. */
  private Set<String> announced(TitleArea area) {
    return lines.announced(area.announcing());
  }

  /** All names that the page's markup calls those of writers. */
  private Set<String> bylined() {
    Set<String> all = new LinkedHashSet<>();
    for (Bylines.Byline byline : bylines.lines()) {
      String name = name(byline);
      if (name != null) {
        all.add(name);
      }
    }
    return all;
  }

  private @Nullable String name(Bylines.Byline byline) {
    String line = byline.text();
    String name = line.length() < LINE ? names.first(said(line)) : null;
    for (String part : byline.parts()) {
      String inner = said(part);
      boolean whole = inner.equals(names.first(inner));
      if (whole && (name == null || name.startsWith(inner + " "))) {
        name = inner;
      }
    }
    int by = name == null && line.length() < LINE ? line.indexOf(" by ") : -1;
    name = by < 0 || names.afterReview(line) != null ? name : names.first(line.substring(by + 4));
    return persons.isPerson(name) ? name : null;
  }

  /** {@code Ann Doe} where one byline reads {@code Ann Doe THE DAILY} and the one inside it gives the name alone. */
  private String shortest(String name, int block) {
    String shortest = name;
    for (Bylines.Byline byline : bylines.lines()) {
      String inner = byline.block() == block ? name(byline) : null;
      if (inner != null && names.isFull(inner) && shortest.startsWith(inner + " ")) {
        shortest = inner;
      }
    }
    return shortest;
  }

  /** A byline without the words that announce the name. */
  private String said(String line) {
    String after = names.afterByline(line);
    return (after == null ? line : after).strip();
  }

  /** A writer with those whom the same byline names. */
  List<String> beside(String writer, TitleArea area) {
    Set<String> known = known();
    List<List<String>> all = new ArrayList<>();
    for (String line : area.lines()) {
      all.addAll(several(said(line), known));
    }
    for (Bylines.Byline byline : bylines.lines()) {
      all.addAll(several(said(byline.text()), known));
      all.add(lists.inParts(byline.parts(), known));
    }
    for (String line : area.announcing()) {
      all.addAll(several(said(line), known));
      int by = line.indexOf(" by ");
      all.add(lists.inLine(by < 0 ? "" : line.substring(by + 4), known));
    }
    all.add(siblings(area));
    for (List<String> together : all) {
      if (together.contains(writer)) {
        return together;
      }
    }
    return List.of(writer);
  }

  /** Names in elements by the title that markup marks alike, one beside the other. */
  private List<String> siblings(TitleArea area) {
    List<String> siblings = new ArrayList<>();
    Bylines.Byline before = null;
    for (Bylines.Byline byline : bylines.lines()) {
      String name = said(byline.text());
      boolean person = name.equals(names.first(name))
          && names.given().opens(name)
          && area.holds(byline.block())
          && !lines.isOther(name, area.lines());
      boolean beside = before == null
          || (byline.mark().equals(before.mark()) && byline.block() - before.block() <= NEAR);
      if (person && beside && !siblings.contains(name)) {
        siblings.add(name);
        before = byline;
      }
    }
    return siblings;
  }

  /** The writers whom a line names, or one of the parts of a line. */
  private List<List<String>> several(String line, Set<String> known) {
    List<List<String>> all = new ArrayList<>();
    all.add(lists.inLine(line, known));
    String behind = lines.behindBy(line);
    if (behind != null) {
      all.add(lists.inLine(behind, known));
    }
    for (String part : WriterLines.PARTS.split(line, -1)) {
      all.add(lists.inLine(said(part), known));
    }
    return all;
  }

  /** Names that stand alone in what links and microdata call a writer. */
  private Set<String> known() {
    Set<String> known = new LinkedHashSet<>();
    for (Bylines.Byline byline : bylines.lines()) {
      if (byline.outright()) {
        known.add(byline.text());
      }
    }
    return known;
  }

  /** {@code Melissa} or {@code walker_88} in a byline near the title; null if none. */
  @Nullable
  String single(TitleArea area) {
    boolean dated = area.lines().stream().anyMatch(line -> Days.in(line) != null);
    for (Bylines.Byline byline : bylines.lines()) {
      String name = said(byline.text());
      boolean announced = !name.equals(byline.text()) || (dated && byline.outright());
      if (area.holds(byline.block())
          && (names.isSingle(name)
              || (announced && (names.isHandle(name) || names.isLower(name))))) {
        return name;
      }
    }
    return lines.single(area.lines());
  }

  /** The site's own name where a byline near the title gives it; null if none does. */
  @Nullable
  String site(TitleArea area) {
    for (Bylines.Byline byline : bylines.lines()) {
      String name = said(byline.text());
      if (persons.isSite(name) && area.holds(byline.block())) {
        return name;
      }
    }
    for (String line : area.lines()) {
      String name = said(line);
      if (persons.isSite(name) && !name.equals(line.strip())) {
        return name;
      }
    }
    return null;
  }

  /** Names of those whom the page shows as its members, the first first. */
  List<List<String>> posters() {
    return List.of(bylines.writers(), bylines.posters());
  }
}
