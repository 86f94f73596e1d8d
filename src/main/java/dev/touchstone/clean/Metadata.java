package dev.touchstone.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself.
 *
 * @param title its title without the site's name; null if absent
 * @param authors names of persons, in the page's order
 * @param published date of publication as {@code YYYY-MM-DD}; null if absent
 * @param modified date of the last change, same form; null if absent
 * @param language BCP 47 tag as declared, such as {@code en}; null if absent
 * @param site name of the site; null if absent
 * @param declared what else it says
 */
public record Metadata(
    @Nullable String title,
    List<String> authors,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String language,
    @Nullable String site,
    Declared declared) {

  public Metadata {
    authors = List.copyOf(authors);
  }

  /** Of a page that says no more than this. */
  public Metadata(
      @Nullable String title,
      List<String> authors,
      @Nullable String published,
      @Nullable String modified,
      @Nullable String language,
      @Nullable String site) {
    this(title, authors, published, modified, language, site, Declared.NOTHING);
  }
}
