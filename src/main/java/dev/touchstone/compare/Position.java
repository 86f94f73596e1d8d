package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.value.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
record Position(
    Key key, @Nullable Interval interval, List<Claim> claims, SortedSet<String> sources) {

  /** All that tells one position from another in a scope. */
  record Key(String value, Polarity polarity, String status) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::value).thenComparing(Key::polarity).thenComparing(Key::status);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  static Position of(Key key, @Nullable Interval interval, List<Claim> claims) {
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort(Comparator.comparing(Claim::id));
    SortedSet<String> sources = new TreeSet<>();
    sorted.forEach(claim -> sources.add(claim.source()));
    return new Position(key, interval, List.copyOf(sorted), sources);
  }

  /** The same position as that page alone takes it. */
  Position on(String source) {
    return of(
        key, interval, claims.stream().filter(c -> c.source().equals(source)).toList());
  }

  /** Parts of one position as one; a claim that is in several of them counts once. */
  static Position merged(Key key, List<Position> parts) {
    Map<String, Claim> claims = new TreeMap<>();
    parts.forEach(part -> part.claims.forEach(claim -> claims.put(claim.id(), claim)));
    return of(key, parts.get(0).interval, List.copyOf(claims.values()));
  }

  /** The value in the words of the claim that comes first. */
  Value value() {
    return claims.get(0).value();
  }
}
