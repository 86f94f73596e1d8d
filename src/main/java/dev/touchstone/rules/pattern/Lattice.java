package dev.touchstone.rules.pattern;

import dev.touchstone.page.Span;
import dev.touchstone.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
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

  /** The numbers of what patterns demand and is here: of the triggers, and of the sets of which one is here. */
  private final BitSet met;

  private final BitSet metSets;

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
    this.met = new BitSet(demands.triggers());
    this.metSets = new BitSet(demands.sets());
    this.wordBits = new long[tokens.size()];
    this.letterBits = new long[tokens.size()];
    this.typeBits = new long[tokens.size()];
    this.moreTypeBits = new long[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      Word word = demands.word(tokens.get(i).norm());
      words[i] = word;
      wordBits[i] = word.bit;
      letterBits[i] = word.letterBit;
      for (int trigger : word.meets) {
        meet(trigger);
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
    int trigger = demands.type(annotation.type());
    if (trigger >= 0) {
      meet(trigger);
    }
    long bit = WordTable.bit(annotation.type());
    long otherBit = Types.otherBit(annotation.type());
    typeBits[annotation.start()] |= bit;
    moreTypeBits[annotation.start()] |= otherBit;
    allTypeBits |= bit;
    allMoreTypeBits |= otherBit;
  }

  /** One of 64 bits, the same for equal words. */
  public static long wordBit(String word) {
    return WordTable.bit(word);
  }

  /** One of 64 bits, the same for words that begin with one letter. */
  public static long letterBit(String word) {
    return word.isEmpty() ? 0 : 1L << word.charAt(0);
  }

  /** Whether a token may be one of some words, or begin with one of some letters, of which these are the bits. */
  public boolean mayBe(int index, long ofWords, long ofLetters) {
    return (ofWords & wordBits[index]) != 0 || (ofLetters & letterBits[index]) != 0;
  }

  long wordBit(int index) {
    return wordBits[index];
  }

  /** Bits of all that is recognised at a token. */
  long typeBits(int index) {
    return typeBits[index];
  }

  long letterBit(int index) {
    return letterBits[index];
  }

  /** Whether one trigger of each of these sets is here, by the numbers of the sets. */
  public boolean meets(int[] sets) {
    for (int set : sets) {
      if (!metSets.get(set)) {
        return false;
      }
    }
    return true;
  }

  private void meet(int trigger) {
    if (!met.get(trigger)) {
      met.set(trigger);
      for (int set : demands.sets(trigger)) {
        metSets.set(set);
      }
    }
  }

  /** The number, from one on, of the next set of which a trigger is here; -1 if there is none. */
  public int nextMet(int from) {
    return metSets.nextSetBit(from);
  }

  public int size() {
    return words.length;
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

  /** Numbers of the triggers that a token's word meets. */
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
    return (typeBits[index] & WordTable.bit(type)) != 0
        && (moreTypeBits[index] & Types.otherBit(type)) != 0;
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
    return index < words.length && mayBeAt(index, types) && types.holdAny(byStart.get(index));
  }

  /** All annotations of the types given that start in a range of tokens, by place. */
  public List<Annotation> ofTypes(int start, int end, Types types) {
    if (!mayHold(types)) {
      return List.of();
    }
    List<Annotation> found = new ArrayList<>();
    for (int at = Math.max(0, start); at < Math.min(end, words.length); at++) {
      List<Annotation> here = mayBeAt(at, types) ? byStart.get(at) : List.of();
      for (int i = 0; i < here.size(); i++) {
        if (types.contains(here.get(i).type())) {
          found.add(here.get(i));
        }
      }
    }
    return found;
  }

  /** The first of these; null if there is none. */
  public @Nullable Annotation first(int start, int end, Types types) {
    if (!mayHold(types)) {
      return null;
    }
    for (int at = Math.max(0, start); at < Math.min(end, words.length); at++) {
      List<Annotation> here = mayBeAt(at, types) ? byStart.get(at) : List.of();
      for (int i = 0; i < here.size(); i++) {
        if (types.contains(here.get(i).type())) {
          return here.get(i);
        }
      }
    }
    return null;
  }

  /** The text range of tokens {@code start} to {@code end} (exclusive). */
  public Span span(int start, int end) {
    return tokens.get(start).span().union(tokens.get(end - 1).span());
  }
}
