package dev.touchstone.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else a page's markup and the lines about its title say of it.
 *
 * @param canonical the page's own address as it gives it; null if absent
 * @param kind what kind of page it looks like: {@code article}, {@code forum}, {@code product} ...;
 *     empty if nothing tells
 * @param types types of schema.org that its linked data gives, such as {@code MedicalWebPage}
 * @param reviewers names of those who are said to have checked it
 * @param credentials letters after the names of its authors and reviewers, as {@code name, letters}
 */
public record Declared(
    @Nullable String canonical,
    String kind,
    List<String> types,
    List<String> reviewers,
    List<String> credentials) {

  /** A page that says nothing of the kind. */
  public static final Declared NOTHING = new Declared(null, "", List.of(), List.of(), List.of());

  public Declared {
    types = List.copyOf(types);
    reviewers = List.copyOf(reviewers);
    credentials = List.copyOf(credentials);
  }
}
