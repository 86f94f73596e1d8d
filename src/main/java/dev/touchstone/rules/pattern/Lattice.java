package dev.touchstone.rules.pattern;

import dev.touchstone.page.Span;
import dev.touchstone.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A passage as patterns see it: its tokens, and all that was recognised in them. Annotations may
 * overlap; a pattern takes whichever fits.
 */
public final class Lattice {

  /** Length of a sketch, in words of 64 bits; a power of two. */
  private static final int SKETCH = 16;

  private final List<Token> tokens;
  private final List<List<Annotation>> byStart;
  private final Set<String> words = new HashSet<>();
  private final Set<String> types = new HashSet<>();

  /** Hashes of words and types, and first letters: nearly every question is answered by a bit. */
  private final long[] hashes = new long[SKETCH];

  private final long[] letters = new long[SKETCH];

  /** Of each token a bit of its word, of its first letter, and bits of what is recognised there. */
  private final long[] wordBits;

  private final long[] letterBits;
  private final long[] typeBits;

  public Lattice(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    this.byStart = new ArrayList<>(tokens.size());
    this.wordBits = new long[tokens.size()];
    this.letterBits = new long[tokens.size()];
    this.typeBits = new long[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      byStart.add(List.of());
      String word = tokens.get(i).norm();
      words.add(word);
      mark(hashes, word.hashCode());
      mark(letters, word.isEmpty() ? 0 : word.charAt(0));
      wordBits[i] = bit(word);
      letterBits[i] = letterBit(word);
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
    types.add(annotation.type());
    mark(hashes, annotation.type().hashCode());
    typeBits[annotation.start()] |= bit(annotation.type());
  }

  /** One of 64 bits, the same for equal words. */
  static long bit(String word) {
    int hash = word.hashCode();
    return 1L << (hash ^ (hash >>> 6) ^ (hash >>> 12));
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

  long typeBits(int index) {
    return typeBits[index];
  }

  private static void mark(long[] sketch, int hash) {
    sketch[place(hash)] |= 1L << hash;
  }

  private static boolean isMarked(long[] sketch, int hash) {
    return (sketch[place(hash)] & (1L << hash)) != 0;
  }

  private static int place(int hash) {
    return ((hash >>> 6) ^ (hash >>> 16)) & (SKETCH - 1);
  }

  /** Whether any of the triggers is there: most patterns look for words that a passage does not have. */
  boolean holdsAny(Set<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      if (holds(trigger)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Trigger trigger) {
    String text = trigger.text();
    return switch (trigger.kind()) {
      case WORD -> isMarked(hashes, text.hashCode()) && words.contains(text);
      case TYPE -> isMarked(hashes, text.hashCode()) && types.contains(text);
      case PREFIX -> text.isEmpty() || (isMarked(letters, text.charAt(0)) && holdsStart(text));
    };
  }

  private boolean holdsStart(String start) {
    for (String word : words) {
      if (word.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  /** All words and marks, each once. */
  public Set<String> words() {
    return Collections.unmodifiableSet(words);
  }

  /** The types of all that is recognised. */
  public Set<String> types() {
    return Collections.unmodifiableSet(types);
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public String norm(int index) {
    return tokens.get(index).norm();
  }

  /** Annotations that start at a token, longest first. */
  public List<Annotation> at(int index) {
    return byStart.get(index);
  }

  /** The longest annotation of a type that starts at a token; null if there is none, or no such token. */
  public @Nullable Annotation at(int index, String type) {
    if (index >= tokens.size() || (typeBits[index] & bit(type)) == 0) {
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

  /** Whether something of a type starts at a token. */
  public boolean isAt(int index, String type) {
    return at(index, type) != null;
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
