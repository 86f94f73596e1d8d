package dev.touchstone.vet.reference;

import dev.touchstone.vet.card.Sighting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work that a page cites, as far as its entry can be read.
 *
 * @param entry the page's own words
 * @param authors as written; empty if none were read
 * @param year of publication; null if absent
 * @param title without its full stop; null if it could not be told apart
 * @param journal as written, abbreviated or not; null if absent
 * @param volume as written; null if absent
 * @param pages first and last page or an article number, as written; null if absent
 * @param doi without a resolver before it, lower case; null if absent or malformed
 * @param pmid digits; null if absent or malformed
 * @param faults what cannot be right about it, one line each
 */
public record Reference(
    Sighting entry,
    List<String> authors,
    @Nullable Integer year,
    @Nullable String title,
    @Nullable String journal,
    @Nullable String volume,
    @Nullable String pages,
    @Nullable String doi,
    @Nullable String pmid,
    List<String> faults) {

  public Reference {
    authors = List.copyOf(authors);
    faults = List.copyOf(faults);
  }

  /** Whether a reader can find the work: by an identifier, or by journal, year and volume or page. */
  public boolean isIdentified() {
    boolean placed = volume != null || pages != null;
    return doi != null || pmid != null || (journal != null && year != null && placed);
  }
}
