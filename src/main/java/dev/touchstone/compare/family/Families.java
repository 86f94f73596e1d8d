package dev.touchstone.compare.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which pages copy one another. A page without a relative is a family of its own.
 *
 * @param leaders for a page that has relatives, the first of them all by id
 * @param copies for a page that has relatives, the page whose words it shares most
 */
public record Families(Map<String, String> leaders, Map<String, Copy> copies) {

  /** Every page stands for itself. */
  public static final Families NONE = new Families(Map.of(), Map.of());

  public Families {
    leaders = Map.copyOf(leaders);
    copies = Map.copyOf(copies);
  }

  /**
   * How much of a page stands on another.
   *
   * @param of the other page
   * @param share of the shorter page's wording, from 0 to 1
   */
  public record Copy(String of, double share) {}

  /** The families of a batch that fits into memory, whatever the order of its pages. */
  public static Families of(Collection<PageWords> pages, Kinship kinship) {
    FamilyFinder finder = new FamilyFinder(kinship, MemoryBuckets::new);
    pages.forEach(finder::add);
    return finder.families();
  }

  /** The page that stands for the page's family: itself where it has no relatives. */
  public String leaderOf(String page) {
    return leaders.getOrDefault(page, page);
  }

  /** How many pages stand on another one of the batch, which speaks for them. */
  public int surplus() {
    return leaders.size() - (int) leaders.values().stream().distinct().count();
  }

  /** How many voices so many pages are. */
  public int voices(Collection<String> pages) {
    return leaders.isEmpty() && pages instanceof Set
        ? pages.size()
        : (int) pages.stream().map(this::leaderOf).distinct().count();
  }

  /** Those of the pages that share their words with others of them, family by family. */
  public List<List<String>> relatives(Collection<String> pages) {
    if (leaders.isEmpty()) {
      return List.of();
    }
    Map<String, List<String>> families = new TreeMap<>();
    for (String page : new TreeSet<>(pages)) {
      families.computeIfAbsent(leaderOf(page), leader -> new ArrayList<>()).add(page);
    }
    return families.values().stream()
        .filter(family -> family.size() > 1)
        .map(Collections::unmodifiableList)
        .toList();
  }

  /** How much of their wording pages share with their nearest relative at least, from 0 to 1. */
  public double share(Collection<String> pages) {
    return pages.stream()
        .map(copies::get)
        .filter(Objects::nonNull)
        .mapToDouble(Copy::share)
        .min()
        .orElse(0);
  }
}
