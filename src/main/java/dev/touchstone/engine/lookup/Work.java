package dev.touchstone.engine.lookup;

import java.util.List;

/**
 * What a service says of a DOI.
 *
 * @param known whether it knows the DOI; all else is empty if it does not
 * @param titles every form of the title, without markup; empty if it gives none
 * @param years in which it came out, online or in print; empty if it gives none
 * @param author family name of the first author, or the name of a group; empty if it gives none
 */
record Work(boolean known, List<String> titles, List<Integer> years, String author) {

  /** The service does not know the DOI. */
  static final Work UNKNOWN = new Work(false, List.of(), List.of(), "");

  Work {
    titles = List.copyOf(titles);
    years = List.copyOf(years);
  }
}
