package dev.touchstone.page;

import java.util.Arrays;

/**
 * The way back from a derived text to the text it was made from.
 *
 * <p>A derived text is a row of runs. A <em>copied</em> run maps character by character; a
 * <em>replaced</em> run (an entity, folded white space) maps as a whole to its origin; an
 * <em>inserted</em> run (a separator we wrote) has no origin. Two alignments compose with {@link
 * #andThen}, so a claim can be followed from the cleaned text to the bytes' own characters.
 */
public final class Alignment {

  /** Run i covers derived characters {@code derived[i] .. derived[i + 1]}; the last entry is the length. */
  private final int[] derived;

  private final int[] originStart;
  private final int[] originEnd;

  private Alignment(int[] derived, int[] originStart, int[] originEnd) {
    this.derived = derived;
    this.originStart = originStart;
    this.originEnd = originEnd;
  }

  /** The alignment of a text with itself. */
  public static Alignment identity(int length) {
    return new Builder().copy(0, length).build();
  }

  /** Length of the derived text, in UTF-16 code units. */
  public int length() {
    return derived[derived.length - 1];
  }

  /**
   * The smallest origin range that the given derived range comes from.
   *
   * <p>Inserted characters at either end are left out. A range of inserted characters alone maps to
   * the empty range at the end of the origin before it.
   */
  public Span toOrigin(Span span) {
    int first = runAt(span.start());
    int last = span.isEmpty() ? first : runAt(span.end() - 1);
    while (first < last && isInserted(first)) {
      first++;
    }
    while (last > first && isInserted(last)) {
      last--;
    }
    if (isInserted(first)) {
      return new Span(originStart[first], originStart[first]);
    }
    int from = Math.max(span.start(), derived[first]);
    int to = Math.min(span.end(), derived[last + 1]);
    int start = isCopied(first) ? originStart[first] + from - derived[first] : originStart[first];
    int end = isCopied(last) ? originStart[last] + to - derived[last] : originEnd[last];
    return new Span(Math.min(start, end), Math.max(start, end));
  }

  /** The alignment from this derived text to the origin of {@code origin}, where this one's origin is derived from. */
  public Alignment andThen(Alignment origin) {
    Builder composed = new Builder();
    for (int run = 0; run < originStart.length; run++) {
      int length = derived[run + 1] - derived[run];
      if (isInserted(run)) {
        composed.insert(length);
      } else if (isCopied(run)) {
        origin.copyRuns(new Span(originStart[run], originEnd[run]), composed);
      } else {
        Span whole = origin.toOrigin(new Span(originStart[run], originEnd[run]));
        composed.replace(length, whole.start(), whole.end());
      }
    }
    return composed.build();
  }

  private void copyRuns(Span span, Builder target) {
    for (int run = runAt(span.start());
        run < originStart.length && derived[run] < span.end();
        run++) {
      int from = Math.max(span.start(), derived[run]);
      int to = Math.min(span.end(), derived[run + 1]);
      if (to == from) {
        continue;
      }
      if (isInserted(run)) {
        target.insert(to - from);
      } else if (isCopied(run)) {
        target.copy(originStart[run] + from - derived[run], to - from);
      } else {
        target.replace(to - from, originStart[run], originEnd[run]);
      }
    }
  }

  private boolean isInserted(int run) {
    return originEnd[run] == originStart[run];
  }

  private boolean isCopied(int run) {
    return originEnd[run] - originStart[run] == derived[run + 1] - derived[run];
  }

  private int runAt(int offset) {
    int found = Arrays.binarySearch(derived, 0, derived.length - 1, offset);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /** Writes an alignment run by run, in the order of the derived text. */
  public static final class Builder {

    private int[] derived = new int[32];
    private int[] originStart = new int[32];
    private int[] originEnd = new int[32];
    private int runs;
    private int length;
    private int lastOrigin;

    /** The next {@code length} derived characters are those at {@code start} of the origin. */
    public Builder copy(int start, int length) {
      if (length == 0) {
        return this;
      }
      boolean goesOn = runs > 0
          && originEnd[runs - 1] == start
          && originEnd[runs - 1] - originStart[runs - 1] == this.length - derived[runs - 1];
      if (goesOn) {
        originEnd[runs - 1] += length;
        this.length += length;
        lastOrigin = start + length;
        return this;
      }
      return add(length, start, start + length);
    }

    /** The next {@code length} derived characters stand for the origin range as a whole. */
    public Builder replace(int length, int start, int end) {
      return length == 0 ? this : add(length, start, end);
    }

    /** The next {@code length} derived characters have no origin. */
    public Builder insert(int length) {
      return length == 0 ? this : add(length, lastOrigin, lastOrigin);
    }

    /** Length of the derived text so far. */
    public int length() {
      return length;
    }

    private Builder add(int runLength, int start, int end) {
      if (runs + 1 == derived.length) {
        derived = Arrays.copyOf(derived, 2 * runs + 2);
        originStart = Arrays.copyOf(originStart, 2 * runs + 2);
        originEnd = Arrays.copyOf(originEnd, 2 * runs + 2);
      }
      derived[runs] = length;
      originStart[runs] = start;
      originEnd[runs] = end;
      runs++;
      length += runLength;
      lastOrigin = end;
      return this;
    }

    public Alignment build() {
      if (runs == 0) {
        return new Alignment(new int[] {0, 0}, new int[] {0}, new int[] {0});
      }
      int[] ends = Arrays.copyOf(derived, runs + 1);
      ends[runs] = length;
      return new Alignment(ends, Arrays.copyOf(originStart, runs), Arrays.copyOf(originEnd, runs));
    }
  }
}
