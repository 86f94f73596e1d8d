package dev.touchstone.compare.value;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One value that is said within one scope, with all who say it.
 *
 * @param key what makes values one: the same for 7 days and a week
 * @param interval the value in its base unit; null unless it is a quantity
 * @param claims sorted by id, never empty
 * @param sources of the claims
 */
public record Position(
    Key key, @Nullable Interval interval, List<Claim> claims, SortedSet<String> sources) {

  /** All that tells one position from another in a scope. */
  public record Key(String value, Polarity polarity, String status) implements Comparable<Key> {

    /** Findings are named by it, so it never changes; written out because that is faster. */
    @Override
    public String toString() {
      return "Key[value=" + value + ", polarity=" + polarity + ", status=" + status + "]";
    }

    /** Written out as well: a record finds these two at run time, and keys are compared all the time. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && polarity == key.polarity
          && value.equals(key.value)
          && status.equals(key.status);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * value.hashCode() + polarity.hashCode()) + status.hashCode();
    }

    @Override
    public int compareTo(Key other) {
      int byValue = value.compareTo(other.value);
      int byPolarity = byValue != 0 ? byValue : polarity.compareTo(other.polarity);
      return byPolarity != 0 ? byPolarity : status.compareTo(other.status);
    }
  }

  public static Position of(Key key, @Nullable Interval interval, List<Claim> claims) {
    List<Claim> sorted = claims;
    if (claims.size() > 1) {
      sorted = new ArrayList<>(claims);
      sorted.sort((a, b) -> a.id().compareTo(b.id()));
    }
    SortedSet<String> sources = new TreeSet<>();
    for (Claim claim : sorted) {
      sources.add(claim.source());
    }
    return new Position(key, interval, List.copyOf(sorted), sources);
  }

  /** The same position as each of those pages takes it by itself. */
  public Map<String, Position> on(Set<String> pages) {
    Map<String, List<Claim>> own = new HashMap<>();
    if (!pages.isEmpty()) {
      for (Claim claim : claims) {
        if (pages.contains(claim.source())) {
          own.computeIfAbsent(claim.source(), page -> new ArrayList<>()).add(claim);
        }
      }
    }
    Map<String, Position> alone = new TreeMap<>();
    own.forEach((page, some) -> alone.put(page, of(key, interval, some)));
    return alone;
  }

  /** The same position, kept apart from others of the same value. */
  public Position inCase(String name) {
    return new Position(new Key(key.value(), key.polarity(), name), interval, claims, sources);
  }

  /** Parts of one position as one; a claim that is in several of them counts once. */
  public static Position merged(Key key, List<Position> parts) {
    Position first = parts.get(0);
    if (parts.size() == 1 && first.countsEachOnce()) {
      return new Position(key, first.interval, first.claims, first.sources);
    }
    Map<String, Claim> claims = new TreeMap<>();
    parts.forEach(part -> part.claims.forEach(claim -> claims.put(claim.id(), claim)));
    return of(key, first.interval, List.copyOf(claims.values()));
  }

  /** Whether no claim is in it twice. */
  private boolean countsEachOnce() {
    for (int i = 1; i < claims.size(); i++) {
      if (claims.get(i).id().equals(claims.get(i - 1).id())) {
        return false;
      }
    }
    return true;
  }

  /** The value in the words of the claim that comes first. */
  public Value value() {
    return claims.get(0).value();
  }
}
