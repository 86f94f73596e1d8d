package dev.touchstone.clean.main;

import dev.touchstone.clean.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The page's block elements in document order; each is a range of the draft's blocks.
 *
 * <p>Written by one visitor for one page.
 */
public final class Outline {

  private int[] parent = new int[256];
  private int[] firstBlock = new int[256];
  private int[] endBlock = new int[256];
  private long[] cues = new long[256];
  private int[] shape = new int[256];
  private int[] kin = new int[256];
  private final BitSet named = new BitSet();
  private final List<String> names = new ArrayList<>();
  private final List<@Nullable Sign> furniture = new ArrayList<>();
  private final List<Integer> mains = new ArrayList<>();
  private int[] owner = new int[256];
  private int owners;
  private int deepest;

  /**
   * Begins an element.
   *
   * @param parentElement the element around it
   * @param name its tag
   * @param sign the furniture that its names tell of; null for none
   * @param bits the cues in its class and id, one bit each
   * @param kind the first name of its class; empty if it has none
   * @param block the first block that can be in it
   * @return its number, counted from 0
   */
  public int open(
      int parentElement, String name, @Nullable Sign sign, long bits, String kind, int block) {
    int element = names.size();
    if (element == parent.length) {
      parent = Arrays.copyOf(parent, 2 * element);
      firstBlock = Arrays.copyOf(firstBlock, 2 * element);
      endBlock = Arrays.copyOf(endBlock, 2 * element);
      cues = Arrays.copyOf(cues, 2 * element);
      shape = Arrays.copyOf(shape, 2 * element);
      kin = Arrays.copyOf(kin, 2 * element);
    }
    parent[element] = parentElement;
    firstBlock[element] = block;
    cues[element] = bits;
    shape[element] = name.hashCode() * 31 + Long.hashCode(bits);
    kin[element] = name.hashCode() * 31 + kind.hashCode();
    named.set(element, !kind.isEmpty());
    names.add(name);
    furniture.add(sign);
    return element;
  }

  public void close(int element, int block) {
    endBlock[element] = block;
  }

  /** Says which element holds the next block. */
  public void own(int element) {
    if (owners == owner.length) {
      owner = Arrays.copyOf(owner, 2 * owners);
    }
    owner[owners++] = element;
  }

  /** The page says of an element that it is its main one. */
  public void main(int element) {
    mains.add(element);
  }

  /** The elements that the page calls its main one, outer ones first. */
  List<Integer> mains() {
    return mains;
  }

  public void reached(int depth) {
    deepest = Math.max(deepest, depth);
  }

  int size() {
    return names.size();
  }

  /** The element around one; -1 for the outermost. */
  public int parent(int element) {
    return parent[element];
  }

  int firstBlock(int element) {
    return firstBlock[element];
  }

  int endBlock(int element) {
    return endBlock[element];
  }

  String name(int element) {
    return names.get(element);
  }

  /** What furniture an element looks like; null if it does not. */
  @Nullable
  Sign furniture(int element) {
    return furniture.get(element);
  }

  /** The innermost element around a block. */
  int owner(int block) {
    return owner[block];
  }

  /** The cues in an element's class and id, one bit each. */
  long cues(int element) {
    return cues[element];
  }

  /** A number that elements share which look alike from outside: same name, same cues. */
  int shape(int element) {
    return shape[element];
  }

  /** A number that brothers share of the same name whose classes begin alike: entries of one list, whatever else is said of each. */
  long brothers(int element) {
    return ((long) parent[element] << 32) ^ (kin[element] & 0xffffffffL);
  }

  /** A number that elements share whose name is the same and whose classes begin alike. */
  int kin(int element) {
    return kin[element];
  }

  /** Whether an element has a class. */
  boolean isNamed(int element) {
    return named.get(element);
  }

  /** Which blocks stand in elements whose names or tags call them furniture. */
  public BitSet aside() {
    return inside(reason -> true);
  }

  /** Which blocks stand in elements that their names or tags call furniture of some kinds. */
  BitSet inside(Predicate<Reason> kinds) {
    boolean[] inside = new boolean[size()];
    for (int e = 0; e < size(); e++) {
      Sign sign = furniture.get(e);
      inside[e] =
          (sign != null && kinds.test(sign.reason())) || (parent[e] >= 0 && inside[parent[e]]);
    }
    BitSet blocks = new BitSet();
    for (int i = 0; i < owners; i++) {
      blocks.set(i, inside[owner[i]]);
    }
    return blocks;
  }

  public int deepest() {
    return deepest;
  }
}
