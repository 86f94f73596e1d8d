package dev.touchstone.vet.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds works that two pages cite with different data. Not thread-safe. */
public final class CitedTwice {

  /** A shorter title is no proof that two works are one, in letters. */
  private static final int LEAST_TITLE = 25;

  private final Map<String, Cited> first = new HashMap<>();
  private final Map<String, List<String>> remarks = new TreeMap<>();

  /** Takes the references of one more page; pages come in the order of their ids. */
  public void add(String page, List<Reference> references) {
    for (Reference reference : references) {
      for (String key : keys(reference)) {
        Cited before = first.putIfAbsent(key, new Cited(page, reference));
        if (before != null && !before.page.equals(page)) {
          String difference = difference(before.reference, reference);
          if (!difference.isEmpty()) {
            remark(page, before.page, reference, difference);
            remark(before.page, page, before.reference, difference(reference, before.reference));
            break;
          }
        }
      }
    }
  }

  /** What to remark on a page. */
  public List<String> remarks(String page) {
    return remarks.getOrDefault(page, List.of());
  }

  private record Cited(String page, Reference reference) {}

  private void remark(String page, String other, Reference reference, String difference) {
    String title =
        Objects.requireNonNullElse(reference.title(), reference.entry().quote());
    remarks
        .computeIfAbsent(page, id -> new ArrayList<>())
        .add("cites \u201C%s\u201D with other data than page %s: %s"
            .formatted(title, other, difference));
  }

  private static List<String> keys(Reference reference) {
    List<String> keys = new ArrayList<>();
    String title = reference.title();
    if (title != null) {
      String letters = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
      if (letters.length() >= LEAST_TITLE) {
        keys.add(letters);
      }
    }
    if (reference.doi() != null) {
      keys.add("doi " + reference.doi());
    }
    return keys;
  }

  /** {@code year 2011 there, 2010 here}; empty where nothing differs that both give. */
  private static String difference(Reference there, Reference here) {
    List<String> differences = new ArrayList<>();
    compare("year", there.year(), here.year(), differences);
    compare("volume", there.volume(), here.volume(), differences);
    compare("pages", plain(there.pages()), plain(here.pages()), differences);
    compare("DOI", there.doi(), here.doi(), differences);
    compare("PMID", there.pmid(), here.pmid(), differences);
    return String.join("; ", differences);
  }

  private static @Nullable String plain(@Nullable String pages) {
    return pages == null ? null : pages.replace('\u2013', '-').replace(" ", "");
  }

  private static void compare(
      String name, @Nullable Object there, @Nullable Object here, List<String> differences) {
    if (there != null && here != null && !there.equals(here)) {
      differences.add("%s %s there, %s here".formatted(name, there, here));
    }
  }
}
