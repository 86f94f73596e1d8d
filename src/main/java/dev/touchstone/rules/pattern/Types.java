package dev.touchstone.rules.pattern;

import java.util.List;
import java.util.Set;

/** Some types that are asked for at every word of a page: bits say nearly always that none of them is there. */
public final class Types {

  private final Set<String> names;
  private final WordTable table;
  private final long bits;
  private final long moreBits;

  private Types(Set<String> names) {
    this.names = names;
    this.table = new WordTable(names);
    this.bits = table.bits();
    long others = 0;
    for (String name : names) {
      others |= otherBit(name);
    }
    this.moreBits = others;
  }

  /** These types. */
  public static Types of(Set<String> names) {
    return new Types(Set.copyOf(names));
  }

  /** These types. */
  public static Types of(String... names) {
    return new Types(Set.of(names));
  }

  public boolean contains(String type) {
    return table.contains(type);
  }

  /** Bits of them all, as of a {@link WordTable}. */
  long bits() {
    return bits;
  }

  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** As words, in no order. */
  public Set<String> names() {
    return names;
  }

  /** Whether one of these is of one of the types. */
  public boolean holdAny(List<Annotation> all) {
    for (int i = 0; i < all.size(); i++) {
      if (table.contains(all.get(i).type())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them may stand where these bits are set; if not, none does. */
  boolean mayBeAmong(long typeBits, long moreTypeBits) {
    return (bits & typeBits) != 0 && (moreBits & moreTypeBits) != 0;
  }

  /** One of 64 bits, the same for equal types, and not that of {@link WordTable#bit}. */
  static long otherBit(String type) {
    return 1L << ((type.hashCode() * 0x9E3779B9) >>> 26);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Types types && names.equals(types.names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }

  @Override
  public String toString() {
    return names.toString();
  }
}
