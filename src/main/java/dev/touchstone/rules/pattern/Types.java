package dev.touchstone.rules.pattern;

import java.util.List;
import java.util.Set;

/** Some types that are asked for at every word of a page: bits say nearly always that none of them is there. */
public final class Types {

  private final Set<String> names;
  private final long bits;
  private final long moreBits;

  private Types(Set<String> names) {
    this.names = names;
    long bits = 0;
    long moreBits = 0;
    for (String name : names) {
      bits |= Lattice.bit(name);
      moreBits |= Lattice.otherBit(name);
    }
    this.bits = bits;
    this.moreBits = moreBits;
  }

  /** These types. */
  public static Types of(Set<String> names) {
    return new Types(Set.copyOf(names));
  }

  public boolean contains(String type) {
    return names.contains(type);
  }

  /** Whether one of them may stand where these bits are set; if not, none does. */
  boolean mayBeAmong(long typeBits, long moreTypeBits) {
    return (bits & typeBits) != 0 && (moreBits & moreTypeBits) != 0;
  }

  /** Whether one of these is of one of the types. */
  boolean holdAny(List<Annotation> all) {
    return Annotation.anyIs(all, names);
  }
}
