package dev.touchstone.clean.about;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who wrote a page: linked data first, then meta tags, then bylines as they are read. */
final class Writers {

  private final Clues clues;
  private final LinkedData linked;
  private final Vocabulary words;
  private final Names names;
  private final Persons persons;
  private final ShownWriters shown;

  Writers(Clues clues, LinkedData linked, Vocabulary words, Persons persons) {
    this.clues = clues;
    this.linked = linked;
    this.words = words;
    this.names = persons.names();
    this.persons = persons;
    this.shown = new ShownWriters(clues, persons, words);
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
      List<String> found = persons.usable(source);
      if (!found.isEmpty() && names.isFull(found.get(0))) {
        return found.size() == 1 ? shown.beside(found.get(0), area) : found;
      }
      weak.addAll(found);
    }
    boolean offers = type.offers() && !firm;
    String read = offers ? null : shown.writer(area, firm);
    if (type.offers() && type != PageType.PRODUCT && read == null) {
      read = shown.outright(area);
    }
    read = read == null && !type.offers() && itself().isEmpty() ? shown.likely(area) : read;
    return read == null ? partly(weak, type.offers(), area) : shown.beside(read, area);
  }

  /** Names of one word, or the site's own, where the page has no full name. */
  private List<String> partly(List<String> weak, boolean offers, TitleArea area) {
    String addressed = addressed();
    if (!weak.isEmpty() || addressed != null) {
      return List.of(addressed == null ? weak.get(0) : addressed);
    }
    if (offers) {
      return List.of();
    }
    String only = shown.single(area);
    if (only != null) {
      return List.of(only);
    }
    List<String> own = itself();
    String site = own.isEmpty() ? shown.site(area) : null;
    site = own.isEmpty() && site == null ? persons.owner() : site;
    return site == null ? own : List.of(site);
  }

  /** The name that the declared address of a writer's page has: {@code Ann Doe} in {@code /authors/ann-doe}; null if none. */
  private @Nullable String addressed() {
    for (String tag : words.list("author-tags")) {
      for (String address : clues.metas(List.of(tag))) {
        String name = names.given().inAddress(address);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  /** The site's own name where the page names it as its writer, and nobody else. */
  private List<String> itself() {
    for (List<String> source : declared()) {
      for (String name : source) {
        if (persons.isSite(name)) {
          return List.of(name.strip());
        }
      }
    }
    return List.of();
  }

  /** Who wrote the first post of a thread. */
  private List<String> poster() {
    List<List<String>> sources = new ArrayList<>();
    sources.add(linked.names(linked.property(words.list("thread-types"), "author")));
    sources.addAll(shown.posters());
    sources.add(linked.names(linked.property(words.list("work-types"), "author")));
    for (List<String> source : sources) {
      List<String> found = persons.usable(source);
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
    sources.add(clues.metas(words.list("cited-author-tags")).stream()
        .flatMap(tag -> Stream.of(tag.split("\\s*;\\s*", -1)))
        .map(names::turned)
        .toList());
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

  /** Who is said to have checked the page. */
  List<String> reviewers(List<String> lines) {
    List<String> types = words.lists("work-types", "page-types");
    Set<String> found =
        new LinkedHashSet<>(persons.usable(linked.names(linked.property(types, "reviewedBy"))));
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
