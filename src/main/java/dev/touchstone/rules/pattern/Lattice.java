package dev.touchstone.rules.pattern;

import dev.touchstone.page.Span;
import dev.touchstone.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A passage as patterns see it: its tokens, and all that was recognised in them. Annotations may
 * overlap; a pattern takes whichever fits.
 */
public final class Lattice {

  private final List<Token> tokens;
  private final List<List<Annotation>> byStart;
  private final Demands demands;
  private final Word[] words;

  /** Numbers of the demands of patterns that are met. */
  private final long[] met;

  /** Of each token the bits of its word, side by side: rules ask for these at every place. */
  private final long[] wordBits;

  private final long[] letterBits;

  /** Of each token bits of what is recognised there, by two hashes: where both are set, the type is mostly there. */
  private final long[] typeBits;

  private final long[] moreTypeBits;

  /** Bits of all that is recognised. */
  private long allTypeBits;

  private long allMoreTypeBits;

  /** For patterns that are tried one by one. */
  public Lattice(List<Token> tokens) {
    this(tokens, new Demands());
  }

  /** For patterns that are woken by what they demand. */
  public Lattice(List<Token> tokens, Demands demands) {
    this.tokens = List.copyOf(tokens);
    this.demands = demands;
    this.byStart = new ArrayList<>(Collections.nCopies(tokens.size(), List.of()));
    this.words = new Word[tokens.size()];
    this.met = new long[(demands.size() + Long.SIZE - 1) / Long.SIZE];
    this.wordBits = new long[tokens.size()];
    this.letterBits = new long[tokens.size()];
    this.typeBits = new long[tokens.size()];
    this.moreTypeBits = new long[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      Word word = demands.word(tokens.get(i).norm());
      words[i] = word;
      wordBits[i] = word.bit;
      letterBits[i] = word.letterBit;
      for (int demand : word.meets) {
        meet(demand);
      }
    }
  }

  /** Adds an annotation; the longest of a place comes first. */
  public void add(Annotation annotation) {
    List<Annotation> here = byStart.get(annotation.start());
    if (here.isEmpty()) {
      here = new ArrayList<>(4);
      byStart.set(annotation.start(), here);
    }
    int at = 0;
    while (at < here.size() && here.get(at).end() >= annotation.end()) {
      at++;
    }
    here.add(at, annotation);
    int demand = demands.type(annotation.type());
    if (demand >= 0) {
      meet(demand);
    }
    typeBits[annotation.start()] |= bit(annotation.type());
    allTypeBits |= bit(annotation.type());
    allMoreTypeBits |= otherBit(annotation.type());
    moreTypeBits[annotation.start()] |= otherBit(annotation.type());
  }

  /** One of 64 bits, the same for equal words. */
  static long bit(String word) {
    int hash = word.hashCode();
    return 1L << (hash ^ (hash >>> 6) ^ (hash >>> 12));
  }

  /** Another such bit. */
  static long otherBit(String word) {
    return 1L << ((word.hashCode() * 0x9E3779B9) >>> 26);
  }

  /** One of 64 bits, the same for words that begin with one letter. */
  static long letterBit(String word) {
    return word.isEmpty() ? 0 : 1L << word.charAt(0);
  }

  long wordBit(int index) {
    return wordBits[index];
  }

  long letterBit(int index) {
    return letterBits[index];
  }

  /** Whether of each row one demand is met. */
  public boolean meets(int[][] rows) {
    for (int[] row : rows) {
      if (!meetsAny(row)) {
        return false;
      }
    }
    return true;
  }

  private boolean meetsAny(int[] row) {
    for (int demand : row) {
      if ((met[demand / Long.SIZE] & (1L << demand)) != 0) {
        return true;
      }
    }
    return false;
  }

  private void meet(int demand) {
    met[demand / Long.SIZE] |= 1L << demand;
  }

  /** Tells the numbers of the demands that are met. */
  public void met(IntConsumer sink) {
    for (int i = 0; i < met.length; i++) {
      for (long left = met[i]; left != 0; left &= left - 1) {
        sink.accept(i * Long.SIZE + Long.numberOfTrailingZeros(left));
      }
    }
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public String norm(int index) {
    return words[index].norm;
  }

  /** Whether the numbers of demands are these. */
  public boolean isNumberedBy(Demands others) {
    return demands == others;
  }

  /** Numbers of the demands that a token's word meets. */
  public int[] meets(int index) {
    return words[index].meets;
  }

  /** Annotations that start at a token, longest first. */
  public List<Annotation> at(int index) {
    return byStart.get(index);
  }

  /** The longest annotation of a type that starts at a token; null if there is none, or no such token. */
  public @Nullable Annotation at(int index, String type) {
    if (index >= tokens.size() || !mayBeAt(index, type)) {
      return null;
    }
    List<Annotation> here = byStart.get(index);
    for (int i = 0; i < here.size(); i++) {
      if (here.get(i).type().equals(type)) {
        return here.get(i);
      }
    }
    return null;
  }

  private boolean mayBeAt(int index, String type) {
    return (typeBits[index] & bit(type)) != 0 && (moreTypeBits[index] & otherBit(type)) != 0;
  }

  /** Whether something of a type starts at a token. */
  public boolean isAt(int index, String type) {
    return at(index, type) != null;
  }

  /** Whether something of the types may stand anywhere; most passages tell at once that nothing does. */
  public boolean mayHold(Types types) {
    return types.mayBeAmong(allTypeBits, allMoreTypeBits);
  }

  /** Whether something of the types may start at a token; if not, nothing of them does. */
  public boolean mayBeAt(int index, Types types) {
    return types.mayBeAmong(typeBits[index], moreTypeBits[index]);
  }

  /** Whether something of the types starts at a token. */
  public boolean isAnyAt(int index, Types types) {
    return mayBeAt(index, types) && types.holdAny(byStart.get(index));
  }

  /** Whether something of one of the types starts at a token. */
  public boolean isAnyAt(int index, Set<String> types) {
    return index < tokens.size() && Annotation.anyIs(byStart.get(index), types);
  }

  /** All annotations of the types given, by place. */
  public List<Annotation> ofTypes(Set<String> types) {
    List<Annotation> found = new ArrayList<>();
    for (int at = 0; at < byStart.size(); at++) {
      List<Annotation> here = byStart.get(at);
      for (int i = 0; i < here.size(); i++) {
        if (types.contains(here.get(i).type())) {
          found.add(here.get(i));
        }
      }
    }
    return found;
  }

  /** The text range of tokens {@code start} to {@code end} (exclusive). */
  public Span span(int start, int end) {
    return tokens.get(start).span().union(tokens.get(end - 1).span());
  }
}
