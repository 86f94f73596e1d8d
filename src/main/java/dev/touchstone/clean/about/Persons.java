package dev.touchstone.clean.about;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which names can be those of a page's writers, who are not the site itself.
 *
 * @param names tells names of persons
 * @param site the site's name in plain letters; empty if unknown
 */
record Persons(Names names, String site) {

  /** At most so many names are taken from one place. */
  private static final int MOST = 12;

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
