package dev.touchstone.engine.lookup;

import dev.touchstone.vet.reference.Reference;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says whether a page's entry and what a service knows of its DOI are the same work. */
final class Agreement {

  /** Share of the service's title that stands in the entry, below which it is another title. */
  private static final double SAME_TITLE = 0.6;

  private Agreement() {}

  /**
   * A line for the card: what agrees, or what differs. What one of the two does not give is not
   * compared.
   */
  static String line(Reference entry, Work work) {
    String doi = "DOI " + entry.doi();
    if (!work.known()) {
      return doi + " is not known to the service asked; mistyped, or registered elsewhere";
    }
    List<String> same = new ArrayList<>();
    List<String> other = new ArrayList<>();
    String title = entry.title();
    if (title != null && !work.titles().isEmpty()) {
      boolean agrees = work.titles().stream().anyMatch(known -> titleIn(entry, known));
      note("title", agrees, "\u201C" + work.titles().get(0) + "\u201D", agrees ? same : other);
    }
    if (entry.year() != null && !work.years().isEmpty()) {
      boolean agrees = work.years().contains(entry.year());
      String years = work.years().stream().map(String::valueOf).collect(Collectors.joining(" or "));
      note("year", agrees, years + ", not " + entry.year(), agrees ? same : other);
    }
    if (!entry.authors().isEmpty() && !work.author().isEmpty()) {
      String first = entry.authors().get(0);
      boolean agrees = words(first).containsAll(words(work.author()));
      note("first author", agrees, work.author() + ", not " + first, agrees ? same : other);
    }
    if (other.isEmpty()) {
      return doi + " resolves" + (same.isEmpty() ? "" : "; same " + String.join(", ", same));
    }
    return doi + " resolves to other data: " + String.join("; ", other);
  }

  private static void note(String name, boolean agrees, String there, List<String> list) {
    list.add(agrees ? name : name + " " + there);
  }

  /** The whole entry is searched: where its title begins is not always read rightly. */
  private static boolean titleIn(Reference entry, String known) {
    Set<String> wanted = words(known);
    Set<String> there = words(entry.entry().quote());
    long found = wanted.stream().filter(there::contains).count();
    return found >= wanted.size() * SAME_TITLE;
  }

  /** In lower case and without accents, because pages write names without them. */
  private static Set<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
