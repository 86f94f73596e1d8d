package dev.touchstone.clean.about;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who wrote a page: linked data first, then meta tags, then bylines as they are read. */
final class Writers {

  /** More writers than these in a page's bylines are those of several texts. */
  private static final int FEW = 2;

  /** At most so many names are taken from one place. */
  private static final int MOST = 12;

  /** Longest byline that is one, in characters. */
  private static final int LINE = 160;

  private final Clues clues;
  private final LinkedData linked;
  private final Vocabulary words;
  private final Names names;
  private final String site;

  Writers(Clues clues, LinkedData linked, Vocabulary words, @Nullable String site) {
    this.clues = clues;
    this.linked = linked;
    this.words = words;
    this.names = new Names(words);
    this.site = site == null ? "" : Titles.plain(site);
  }

  /**
   * @param area the part of the page around its title
   * @param firm whether the page says that it is an article
   */
  List<String> authors(PageType type, TitleArea area, boolean firm) {
    if (type == PageType.FORUM) {
      return poster();
    }
    if (clues.isHome()) {
      return List.of();
    }
    List<String> weak = new ArrayList<>();
    for (List<String> source : declared()) {
      List<String> found = usable(source);
      if (!found.isEmpty() && names.isFull(found.get(0))) {
        return found.size() == 1 ? beside(found.get(0), area) : found;
      }
      weak.addAll(found);
    }
    String read = (type.offers() && !firm) ? null : byline(area, firm);
    if (read != null) {
      return beside(read, area);
    }
    return weak.isEmpty() ? List.of() : List.of(weak.get(0));
  }

  /** A writer with those whom the same byline names. */
  private List<String> beside(String writer, TitleArea area) {
    List<String> lines = new ArrayList<>(area.lines());
    clues.bylines().forEach(byline -> lines.add(byline.text()));
    for (String line : lines) {
      String after = names.afterByline(line);
      List<String> all = names.several(after == null ? line : after);
      if (all.contains(writer)) {
        return all;
      }
    }
    return List.of(writer);
  }

  /** Who wrote the first post of a thread. */
  private List<String> poster() {
    List<List<String>> sources = List.of(
        linked.names(linked.property(words.list("thread-types"), "author")),
        clues.writers(),
        clues.posters(),
        linked.names(linked.property(words.list("work-types"), "author")));
    for (List<String> source : sources) {
      List<String> found = usable(source);
      if (!found.isEmpty()) {
        return List.of(found.get(0));
      }
    }
    return List.of();
  }

  private List<List<String>> declared() {
    List<String> types = words.lists("work-types", "page-types");
    List<String> cited = new ArrayList<>();
    for (String name : clues.metas(words.list("cited-author-tags"))) {
      int comma = name.indexOf(',');
      cited.add(
          comma < 0 ? name : name.substring(comma + 1).strip() + " " + name.substring(0, comma));
    }
    return List.of(
        linked.names(linked.property(types, "author")),
        cited,
        clues.metas(words.list("author-tags")),
        clues.labelled(words.list("author-labels")));
  }

  /** Names out of a source that can be those of writers, without the words that announce them. */
  private List<String> usable(List<String> source) {
    Set<String> found = new LinkedHashSet<>();
    for (String one : source) {
      String after = names.afterByline(one.strip());
      String name = withoutSite((after == null ? one : after).strip());
      boolean site = Titles.plain(name).equals(this.site);
      if (found.size() < MOST && !site && names.isWriter(name)) {
        found.add(name);
      }
    }
    return List.copyOf(found);
  }

  private @Nullable String byline(TitleArea area, boolean firm) {
    boolean several = !firm && bylined().size() > FEW; // a page that shows the texts of others

    for (String name : usable(clues.writers())) {
      if (!several && names.isFull(name)) {
        return name;
      }
    }
    for (Clues.Byline byline : clues.bylines()) {
      String name = name(byline);
      if (name != null && area.holds(byline.block())) {
        return shortest(name, byline.block());
      }
    }
    String read = inLines(area.lines());
    Set<String> announced = announced(area.announcing());
    Set<String> elsewhere = announced.size() == 1 ? announced : bylined();
    elsewhere.addAll(announced);
    return read == null && !several && elsewhere.size() == 1
        ? elsewhere.iterator().next()
        : read;
  }

  /** {@code Ann Doe} where one byline reads {@code Ann Doe THE DAILY} and the one inside it gives the name alone. */
  private String shortest(String name, int block) {
    String shortest = name;
    for (Clues.Byline byline : clues.bylines()) {
      String inner = byline.block() == block ? name(byline) : null;
      if (inner != null && names.isFull(inner) && shortest.startsWith(inner + " ")) {
        shortest = inner;
      }
    }
    return shortest;
  }

  /** All names that the page's markup calls those of writers. */
  private Set<String> bylined() {
    Set<String> all = new LinkedHashSet<>();
    for (Clues.Byline byline : clues.bylines()) {
      String name = name(byline);
      if (name != null) {
        all.add(name);
      }
    }
    return all;
  }

  private @Nullable String name(Clues.Byline byline) {
    String line = byline.text();
    String after = names.afterByline(line);
    String name = line.length() < LINE ? names.first(after == null ? line : after) : null;
    return isPerson(name) ? name : null;
  }

  /** Names after lines that say outright who wrote this, wherever they stand. */
  private Set<String> announced(List<String> lines) {
    Set<String> all = new LinkedHashSet<>();
    for (String line : lines) {
      String after = names.afterByline(line);
      String name = after == null ? null : names.first(after);
      if (isPerson(name)) {
        all.add(name);
      }
    }
    return all;
  }

  private @Nullable String inLines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String name = lines.get(i).length() < LINE ? inLine(lines, i) : null;
      if (isPerson(name)) {
        return name;
      }
    }
    return null;
  }

  /** {@code Ann Doe THE DAILY} on the pages of The Daily. */
  private String withoutSite(String name) {
    int end = name.length() - this.site.length();
    boolean named = end > 2
        && !site.isEmpty()
        && name.charAt(end - 1) == ' '
        && Titles.plain(name.substring(end)).equals(site);
    return named ? name.substring(0, end).strip() : name;
  }

  private boolean isPerson(@Nullable String name) {
    return name != null && !Titles.plain(name).equals(site);
  }

  /** The writer whom a line names, or whom it announces for the next line. */
  private @Nullable String inLine(List<String> lines, int at) {
    String line = lines.get(at);
    String after = names.afterByline(line);
    if (after != null) {
      boolean announced = after.isBlank() && at + 1 < lines.size();
      return names.first(announced ? lines.get(at + 1) : after);
    }
    int by = line.toLowerCase(Locale.ROOT).indexOf(" by ");
    if (by > 0 && Days.in(line.substring(0, by)) != null) {
      return names.first(line.substring(by + 4));
    }
    String name = names.first(line);
    boolean dated = name != null
        && Days.in(line) != null
        && line.startsWith(name)
        && line.substring(name.length()).stripLeading().matches("[|\u00B7\u2022\u2013\u2014-].*");
    return dated ? name : null;
  }

  /** Who is said to have checked the page. */
  List<String> reviewers(List<String> lines) {
    List<String> types = words.lists("work-types", "page-types");
    Set<String> found =
        new LinkedHashSet<>(usable(linked.names(linked.property(types, "reviewedBy"))));
    for (int i = 0; i < lines.size() && found.isEmpty(); i++) {
      String after = names.afterReview(lines.get(i));
      if (after != null) {
        boolean announced = after.isBlank() && i + 1 < lines.size();
        String name = names.first(announced ? lines.get(i + 1) : after);
        if (name != null) {
          found.add(name);
        }
      }
    }
    return List.copyOf(found);
  }

  /** The letters after the names of persons, where lines of the page give them. */
  List<String> credentials(List<String> persons, List<String> lines) {
    Set<String> found = new LinkedHashSet<>();
    for (String person : persons) {
      int comma = person.indexOf(',');
      String name = comma < 0 ? person : person.substring(0, comma);
      String letters = names.credentials(person, name);
      for (int i = 0; i < lines.size() && letters == null; i++) {
        letters = names.credentials(lines.get(i), name);
      }
      if (letters != null) {
        found.add(name + ", " + letters);
      }
    }
    return List.copyOf(found);
  }
}
