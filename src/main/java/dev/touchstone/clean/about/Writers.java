package dev.touchstone.clean.about;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who wrote a page: linked data first, then meta tags, then bylines as they are read. */
final class Writers {

  /** More writers than these in a page's bylines are those of several texts. */
  private static final int FEW = 2;

  /** At most so many names are taken from one place. */
  private static final int MOST = 12;

  /** Longest byline that is one, in characters. */
  private static final int LINE = 160;

  /** Signs between the parts of a line about a page. */
  private static final Pattern PARTS = Pattern.compile("\\s+[|\u00B7\u2022\u2013\u2014-]\\s+");

  /** A day whose month is not told from its day of the month. */
  private static final Pattern DAY = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}");

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
    String only = type.offers() ? null : single(area);
    if (weak.isEmpty() && only != null) {
      return List.of(only);
    }
    if (weak.isEmpty() && !type.offers()) {
      return itself();
    }
    return weak.isEmpty() ? List.of() : List.of(weak.get(0));
  }

  /** The site's own name where the page names it as its writer, and nobody else. */
  private List<String> itself() {
    for (List<String> source : declared()) {
      for (String name : source) {
        if (!site.isEmpty() && Titles.plain(name).equals(site)) {
          return List.of(name.strip());
        }
      }
    }
    return List.of();
  }

  /** {@code Melissa} in a byline near the title that microdata or a link to her page calls one; null if none. */
  private @Nullable String single(TitleArea area) {
    for (Bylines.Byline byline : clues.bylines().lines()) {
      String after = names.afterByline(byline.text());
      String name = after == null ? byline.text() : after;
      if (byline.outright() && area.holds(byline.block()) && names.isSingle(name)) {
        return name;
      }
    }
    return null;
  }

  /** A writer with those whom the same byline names. */
  private List<String> beside(String writer, TitleArea area) {
    List<String> lines = new ArrayList<>(area.lines());
    clues.bylines().lines().forEach(byline -> lines.add(byline.text()));
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
        clues.bylines().writers(),
        clues.bylines().posters(),
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
    List<List<String>> sources = new ArrayList<>();
    sources.add(linked.names(linked.property(types, "author")));
    sources.add(
        clues.metas(words.list("cited-author-tags")).stream().map(names::turned).toList());
    for (String tag : words.list("author-tags")) {
      sources.add(clues.metas(List.of(tag)).stream().map(this::turned).toList());
    }
    sources.add(linked.names(linked.property(types, "creator")));
    sources.add(clues.labelled(words.list("author-labels")));
    return sources;
  }

  /** A name of two words with the first name first, where a catalogue has the family's first: {@code Doe, Ann}. */
  private String turned(String name) {
    int space = name.indexOf(' ');
    return space > 0 && name.charAt(space - 1) == ',' ? names.turned(name) : name;
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

    for (String name : usable(clues.bylines().writers())) {
      if (!several && names.isFull(name)) {
        return name;
      }
    }
    for (Bylines.Byline byline : clues.bylines().lines()) {
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
    for (Bylines.Byline byline : clues.bylines().lines()) {
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
    for (Bylines.Byline byline : clues.bylines().lines()) {
      String name = name(byline);
      if (name != null) {
        all.add(name);
      }
    }
    return all;
  }

  private @Nullable String name(Bylines.Byline byline) {
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
    if (by > 0 && isGiven(line.substring(0, by))) {
      return names.first(line.substring(by + 4));
    }
    for (String part : PARTS.split(line, -1)) {
      after = names.afterByline(part);
      if (after != null) {
        return names.first(after);
      }
    }
    String name = names.first(line);
    boolean dated = name != null
        && Days.in(line) != null
        && line.startsWith(name)
        && line.substring(name.length()).stripLeading().matches("[|\u00B7\u2022\u2013\u2014-].*");
    return dated ? name : null;
  }

  /** Whether words before "by" say when or where something was published: {@code Posted in Health}. */
  private boolean isGiven(String before) {
    int end = before.indexOf(' ');
    String first = (end < 0 ? before : before.substring(0, end)).toLowerCase(Locale.ROOT);
    return words.list("by-openings").contains(first)
        || Days.in(before) != null
        || DAY.matcher(before).matches();
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
