package dev.touchstone.engine;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.SubjectKey;
import dev.touchstone.engine.store.Sorted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts claims that are sorted by subject and attribute into groups that share both. */
final class Questions {

  private final Sorted.Cursor<Found.Placed> claims;
  private Found.@Nullable Placed first;
  private boolean begun;
  private int subjects;

  Questions(Sorted.Cursor<Found.Placed> claims) {
    this.claims = claims;
  }

  /** How many subjects there were so far. */
  int subjects() {
    return subjects;
  }

  /** The next group; null after the last. */
  @Nullable
  List<Found.Placed> next() throws IOException {
    if (!begun) {
      begun = true;
      first = claims.next();
      subjects = first == null ? 0 : 1;
    }
    if (first == null) {
      return null;
    }
    List<Found.Placed> group = new ArrayList<>();
    Claim begin = first.claim();
    while (first != null
        && SubjectKey.of(first.claim()).equals(SubjectKey.of(begin))
        && first.claim().attribute().equals(begin.attribute())) {
      group.add(first);
      first = claims.next();
    }
    if (first != null && !SubjectKey.of(first.claim()).equals(SubjectKey.of(begin))) {
      subjects++;
    }
    return group;
  }
}
