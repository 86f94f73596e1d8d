package dev.touchstone.clean.sift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Named groups of phrases, found in one walk over a text's words.
 *
 * <p>A phrase is a row of words; {@code visit/see our site/shop} lists alternatives, {@code ~} stands
 * for up to three words of any kind, {@code <money>} and its like for a figure or an address,
 * {@code <start>} at its front for the start of the text.
 */
final class Signals {

  private static final int GAP = 3;

  /** Stands in a phrase for the place before a text's first word. */
  private static final String START = "<start>";

  /** A place in the tree of phrases. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable Node gap;
    private @Nullable String signal;
  }

  private final Map<String, List<Node>> starts = new HashMap<>();

  /** Reads lines of {@code signal<TAB>phrase}; empty lines and lines that start with # are remarks. */
  Signals(List<String> lines, String place) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (fields.length != 2) {
        throw new IllegalArgumentException(
            "%s, line %d: expected signal, tab, phrase, got \"%s\"".formatted(place, i + 1, line));
      }
      add(fields[0].strip(), fields[1].strip());
    }
  }

  private void add(String signal, String phrase) {
    String[] words = phrase.split(" +", -1);
    for (String first : words[0].split("/", -1)) {
      Node node = new Node();
      starts.computeIfAbsent(first, word -> new ArrayList<>()).add(node);
      grow(node, words, 1, signal);
    }
  }

  private static void grow(Node node, String[] words, int at, String signal) {
    if (at == words.length) {
      node.signal = signal;
      return;
    }
    if (words[at].equals("~")) {
      Node gap = new Node();
      node.gap = gap;
      grow(gap, words, at + 1, signal);
      return;
    }
    Node next = new Node();
    for (String word : words[at].split("/", -1)) {
      node.next.put(word, next);
    }
    grow(next, words, at + 1, signal);
  }

  /** The signals that a text's words give, in the order in which they were found. */
  Set<String> in(List<String> words) {
    Set<String> found = new LinkedHashSet<>();
    for (Node start : starts.getOrDefault(START, List.of())) {
      walk(start, words, 0, found);
    }
    for (int i = 0; i < words.size(); i++) {
      for (Node start : starts.getOrDefault(words.get(i), List.of())) {
        walk(start, words, i + 1, found);
      }
    }
    return found;
  }

  private static void walk(Node node, List<String> words, int at, Set<String> found) {
    if (node.signal != null) {
      found.add(node.signal);
    }
    if (at < words.size()) {
      Node next = node.next.get(words.get(at));
      if (next != null) {
        walk(next, words, at + 1, found);
      }
    }
    if (node.gap != null) {
      for (int skip = 0; skip <= GAP && at + skip < words.size(); skip++) {
        walk(node.gap, words, at + skip, found);
      }
    }
  }
}
