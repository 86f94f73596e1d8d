package dev.touchstone.clean.about;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which names can be those of a page's writers, who are not the site itself.
 *
 * @param names tells names of persons
 * @param titled the site's name as it is written; null if unknown
 * @param site the same in plain letters; empty if unknown
 */
record Persons(Names names, @Nullable String titled, String site) {

  /** At most so many names are taken from one place. */
  private static final int MOST = 12;

  Persons(Names names, @Nullable String titled) {
    this(names, titled, titled == null ? "" : Titles.plain(titled));
  }

  /** The site's name where it is that of a person, whose pages these are; null otherwise. */
  @Nullable
  String owner() {
    return titled != null
            && titled.split(" ", -1).length == 2
            && titled.equals(names.first(titled))
            && names.given().opens(titled)
        ? titled
        : null;
  }

  /** Names out of a source that can be those of writers, without the words that announce them. */
  List<String> usable(List<String> source) {
    Set<String> found = new LinkedHashSet<>();
    for (String one : source) {
      String after = names.afterByline(one.strip());
      String name = withoutSite((after == null ? one : after).strip());
      if (found.size() < MOST && !isSite(name) && names.isWriter(name)) {
        found.add(name);
      }
    }
    return List.copyOf(found);
  }

  /** {@code Ann Doe THE DAILY} on the pages of The Daily. */
  private String withoutSite(String name) {
    int end = name.length() - site.length();
    boolean named = end > 2
        && !site.isEmpty()
        && name.charAt(end - 1) == ' '
        && Titles.plain(name.substring(end)).equals(site);
    return named ? name.substring(0, end).strip() : name;
  }

  boolean isSite(String name) {
    return !site.isEmpty() && Titles.plain(name).equals(site);
  }

  /** Whether there is a name, and another one than the site's. */
  boolean isPerson(@Nullable String name) {
    return name != null && !isSite(name);
  }
}
