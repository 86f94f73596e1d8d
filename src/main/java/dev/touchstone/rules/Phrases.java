package dev.touchstone.rules;

import dev.touchstone.page.Span;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Demands;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Prefixes;
import dev.touchstone.rules.pattern.Trigger;
import dev.touchstone.text.Token;
import dev.touchstone.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A pack's word lists as one tree of tokens. A phrase may end a word with {@code *}, which then stands
 * for any ending. A phrase of the list {@code not-x} takes from the list {@code x} what lies within it:
 * "distribution half-life" is no "half-life".
 */
final class Phrases {

  /** What begins the name of a list of phrases that are none of another list. */
  private static final String NOT = "not-";

  /** How many words such a phrase may have before those that it takes. */
  private static final int WORDS_BEFORE = 3;

  private final Node root = new Node();
  private final Map<String, Set<String>> codes = new TreeMap<>();

  /** Lists with another of what is none of them, and that one's name. */
  private final Map<String, String> taking = new HashMap<>();

  /** What goes on behind a first word, by the number of the demand that the word meets. */
  private @Nullable Node[] openings = {};

  /** Adds a phrase; {@code entry} says which list, and which code of it. */
  void add(String phrase, Entry entry) {
    Node node = root;
    boolean open = phrase.endsWith("*");
    List<Token> tokens = Tokenizer.tokens(phrase, new Span(0, phrase.length() - (open ? 1 : 0)));
    for (int i = 0; i < tokens.size(); i++) {
      String norm = tokens.get(i).norm();
      node = open && i == tokens.size() - 1 ? node.prefix(norm) : node.word(norm);
    }
    node.entries.add(entry);
    codes.computeIfAbsent(entry.type(), type -> new TreeSet<>()).add(entry.code());
  }

  /** Names of the lists. */
  Set<String> types() {
    return Collections.unmodifiableSet(codes.keySet());
  }

  /** The codes of a list. */
  Set<String> codes(String type) {
    return Collections.unmodifiableSet(codes.getOrDefault(type, Set.of()));
  }

  /** With which words, and with which beginnings of words, phrases begin. */
  List<Trigger> openings() {
    List<Trigger> all = new ArrayList<>();
    root.words().keySet().forEach(word -> all.add(new Trigger(Trigger.Kind.WORD, word)));
    root.prefixes().keySet().forEach(word -> all.add(new Trigger(Trigger.Kind.PREFIX, word)));
    return all;
  }

  /** Makes the phrases known by how words of a lattice are numbered. */
  void number(Demands demands) {
    codes.keySet().stream()
        .filter(list -> codes.containsKey(NOT + list))
        .forEach(list -> taking.put(list, NOT + list));
    openings = new Node[demands.triggers()];
    root.words()
        .forEach(
            (word, node) -> openings[demands.number(new Trigger(Trigger.Kind.WORD, word))] = node);
    root.prefixes()
        .forEach((word, node) ->
            openings[demands.number(new Trigger(Trigger.Kind.PREFIX, word))] = node);
  }

  /** Adds to the lattice, which numbers words likewise, every phrase that stands in it. */
  void annotate(Lattice lattice) {
    List<Annotation> here = new ArrayList<>();
    for (int start = 0; start < lattice.size(); start++) {
      for (int demand : lattice.meets(start)) {
        Node node = openings[demand];
        if (node != null) {
          walk(node, lattice, start, start + 1, here);
        }
      }
      for (Annotation phrase : here) {
        if (!isTaken(phrase, lattice, here)) {
          lattice.add(phrase);
        }
      }
      here.clear();
    }
  }

  /** Writes what {@link #read} reads. */
  void write(ImageWriter out) {
    Map<Entry, Integer> numbers = new LinkedHashMap<>();
    for (Map.Entry<String, Set<String>> list : codes.entrySet()) {
      for (String code : list.getValue()) {
        numbers.put(new Entry(list.getKey(), code, Map.of()), numbers.size());
      }
    }
    out.all(numbers.keySet(), entry -> {
      out.text(entry.type());
      out.text(entry.code());
    });
    root.write(out, numbers);
  }

  /** Takes over what another tree wrote; this one must be empty. */
  void read(ImageReader in) {
    List<Entry> entries = in.all(() -> new Entry(in.text().intern(), in.text(), Map.of()));
    entries.forEach(
        entry -> codes.computeIfAbsent(entry.type(), type -> new TreeSet<>()).add(entry.code()));
    root.read(in, entries);
  }

  private static void walk(Node node, Lattice lattice, int start, int at, List<Annotation> found) {
    for (int i = 0; i < node.entries.size(); i++) {
      found.add(new Annotation(start, at, node.entries.get(i)));
    }
    if (at == lattice.size() || !lattice.mayBe(at, node.wordBits, node.letterBits)) {
      return;
    }
    String norm = lattice.norm(at);
    Node word = node.words == null ? null : node.words.get(norm);
    if (word != null) {
      walk(word, lattice, start, at + 1, found);
    }
    if (node.prefixes != null) {
      node.prefixes.of(norm, prefix -> walk(prefix, lattice, start, at + 1, found));
    }
  }

  /** Whether a phrase lies in a longer one that is none of its list and begins there or before. */
  private boolean isTaken(Annotation phrase, Lattice lattice, List<Annotation> here) {
    String not = taking.get(phrase.type());
    if (not == null) {
      return false;
    }
    boolean taken = holds(here, not, phrase);
    for (int i = phrase.start() - 1; !taken && i >= 0 && i >= phrase.start() - WORDS_BEFORE; i--) {
      taken = holds(lattice.at(i), not, phrase);
    }
    return taken;
  }

  private static boolean holds(List<Annotation> others, String list, Annotation phrase) {
    return others.stream()
        .anyMatch(other -> other.type().equals(list) && other.end() >= phrase.end());
  }

  private static final class Node {
    private @Nullable Map<String, Node> words;
    private @Nullable Prefixes<Node> prefixes;
    private final List<Entry> entries = new ArrayList<>(1);

    /** Bits of the words and beginnings that lead on: mostly none is that of the next word. */
    private long wordBits;

    private long letterBits;

    Map<String, Node> words() {
      return words == null ? Map.of() : words;
    }

    Map<String, Node> prefixes() {
      return prefixes == null ? Map.of() : prefixes.all();
    }

    Node word(String norm) {
      if (words == null) {
        words = new HashMap<>();
      }
      wordBits |= Lattice.wordBit(norm);
      return words.computeIfAbsent(norm, key -> new Node());
    }

    void write(ImageWriter out, Map<Entry, Integer> numbers) {
      out.all(entries, entry -> out.number(numbers.getOrDefault(entry, -1)));
      write(new TreeMap<>(words()), out, numbers);
      write(prefixes(), out, numbers);
    }

    private static void write(
        Map<String, Node> next, ImageWriter out, Map<Entry, Integer> numbers) {
      out.all(next.entrySet(), way -> {
        out.text(way.getKey());
        way.getValue().write(out, numbers);
      });
    }

    void read(ImageReader in, List<Entry> all) {
      entries.addAll(in.all(() -> all.get(in.number())));
      for (int left = in.number(); left > 0; left--) {
        word(in.text()).read(in, all);
      }
      for (int left = in.number(); left > 0; left--) {
        prefix(in.text()).read(in, all);
      }
    }

    Node prefix(String norm) {
      if (prefixes == null) {
        prefixes = new Prefixes<>();
      }
      letterBits |= Lattice.letterBit(norm);
      return prefixes.at(norm, Node::new);
    }
  }
}
