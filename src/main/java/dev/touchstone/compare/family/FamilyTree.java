package dev.touchstone.compare.family;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Joins pages into families, pair by pair, in any order. Not thread-safe. */
public final class FamilyTree {

  private final Map<String, String> leaders = new TreeMap<>();
  private final Map<String, Families.Copy> copies = new HashMap<>();

  /**
   * Makes two pages relatives.
   *
   * @param share of the shorter page's wording that they have in common, from 0 to 1
   */
  public void join(String one, String two, double share) {
    String a = leader(one);
    String b = leader(two);
    String first = a.compareTo(b) <= 0 ? a : b;
    leaders.put(a, first);
    leaders.put(b, first);
    leaders.put(one, first);
    leaders.put(two, first);
    copies.merge(one, new Families.Copy(two, share), FamilyTree::closer);
    copies.merge(two, new Families.Copy(one, share), FamilyTree::closer);
  }

  /** The families so far. */
  public Families families() {
    leaders.replaceAll((page, leader) -> leader(page));
    return new Families(leaders, copies);
  }

  private String leader(String page) {
    String at = page;
    String above = leaders.getOrDefault(at, at);
    while (!above.equals(at)) {
      at = above;
      above = leaders.getOrDefault(at, at);
    }
    return at;
  }

  private static Families.Copy closer(Families.Copy a, Families.Copy b) {
    int order = Double.compare(b.share(), a.share());
    return (order != 0 ? order : a.of().compareTo(b.of())) <= 0 ? a : b;
  }
}
