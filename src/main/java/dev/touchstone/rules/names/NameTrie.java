package dev.touchstone.rules.names;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/**
 * A set of names, laid out so that all that begin at one place of a text are found in one walk.
 *
 * <p>A name begins at the start of a word only, so the automaton needs no failure links: a walk from
 * each word start finds what Aho-Corasick would, from a third of the memory, and the arrays load at
 * once. Nodes stand in breadth-first order, so the children of node i are {@code child(i)} to {@code
 * child(i + 1)}; runs without a branch are one label.
 */
public final class NameTrie {

  /** Is told of every name on a walk, shorter ones first. */
  @FunctionalInterface
  public interface Sink {

    /**
     * Takes one name that was found.
     *
     * @param name index of the name in the sorted list that the trie was built from
     * @param end just past the last character of the name in the text
     */
    void found(int name, int end);
  }

  private static final int NONE = -1;

  /** Letters of the longest ending that makes a name plural. */
  private static final int PLURAL = 2;

  /** Numbers kept of a node, side by side because a walk needs them together. */
  private static final int WIDTH = 3;

  /** Of each node: its first child, the start of its label, the name that ends here. */
  private final int[] nodes;

  private final byte[] letters;

  /** First letter of each node, side by side: finding a child stays within a cache line or two. */
  private final byte[] lead;

  private final int[] roots = new int[256];

  private final FirstWords firstWords = new FirstWords();

  private NameTrie(int[] nodes, byte[] letters) {
    this.nodes = nodes;
    this.letters = letters;
    this.lead = new byte[nodes.length / WIDTH - 1];
    for (int node = 1; node < lead.length; node++) {
      lead[node] = letters[label(node)];
    }
    Arrays.fill(roots, NONE);
    for (int node = child(0); node < child(1); node++) {
      roots[lead[node] & 0xFF] = node;
    }
  }

  private int child(int node) {
    return nodes[WIDTH * node];
  }

  private int label(int node) {
    return nodes[WIDTH * node + 1];
  }

  private int name(int node) {
    return nodes[WIDTH * node + 2];
  }

  /**
   * The trie of some names.
   *
   * @param names as {@link Letters#key} writes them, sorted, each once, none empty
   */
  public static NameTrie of(List<String> names) {
    return new Builder(names).build();
  }

  /** Tells the sink of every name that begins at {@code start}, wherever its words end. */
  public void walk(byte[] text, int start, Sink sink) {
    if (!mayBegin(text, start)) {
      return;
    }
    int node = 0;
    int place = start;
    while (place < text.length) {
      node = node == 0
          ? roots[Letters.plain(text[place]) & 0xFF]
          : childOf(node, Letters.plain(text[place]));
      if (node == NONE) {
        return;
      }
      place = passLabel(node, text, place);
      if (place == NONE) {
        return;
      }
      if (name(node) != NONE) {
        sink.found(name(node), place);
      }
    }
  }

  private boolean mayBegin(byte[] text, int start) {
    long key = FirstWords.key(text, start);
    Boolean known = key == 0 ? Boolean.TRUE : firstWords.answer(key);
    if (known != null) {
      return known;
    }
    boolean answer = mayBeginWord(text, start);
    firstWords.keep(key, answer);
    return answer;
  }

  /** Whether a name begins with these letters and then ends, or goes on with another word. */
  private boolean mayBeginWord(byte[] text, int start) {
    int end = start;
    while (end < text.length && Letters.isWord(text[end])) {
      end++;
    }
    if (end - start > FirstWords.LETTERS) {
      return matches(text, start, start + FirstWords.LETTERS, true);
    }
    return matches(text, start, end, false);
  }

  /**
   * Walks the letters of a word.
   *
   * @param longer whether the word goes on behind {@code end}, which is not looked at
   */
  private boolean matches(byte[] text, int start, int end, boolean longer) {
    int node = 0;
    int place = start;
    while (place < end) {
      node = node == 0 ? roots[text[place] & 0xFF] : childOf(node, text[place]);
      if (node == NONE) {
        return false;
      }
      for (int k = label(node); k < label(node + 1); k++, place++) {
        if (place == end) {
          return longer || !Letters.isWord(letters[k]);
        }
        if (letters[k] != text[place]) {
          return false;
        }
      }
      if (name(node) != NONE && end - place <= PLURAL) {
        return true;
      }
    }
    return longer || goesOnWithSign(node);
  }

  private boolean goesOnWithSign(int node) {
    for (int child = child(node); child < child(node + 1); child++) {
      if (!Letters.isWord(lead[child])) {
        return true;
      }
    }
    return false;
  }

  private int childOf(int node, byte letter) {
    int low = child(node);
    int high = child(node + 1) - 1;
    int wanted = letter & 0xFF;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int here = lead[middle] & 0xFF;
      if (here == wanted) {
        return middle;
      }
      if (here < wanted) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NONE;
  }

  private int passLabel(int node, byte[] text, int from) {
    int place = from;
    for (int k = label(node); k < label(node + 1); k++) {
      if (place >= text.length) {
        return NONE;
      }
      if (letters[k] == Letters.SPACE) {
        place = Letters.passGap(text, place);
        if (place == NONE) {
          return NONE;
        }
      } else if (letters[k] == text[place]) {
        place++;
      } else {
        return NONE;
      }
    }
    return place;
  }

  /** Writes what {@link #read} reads. */
  public void write(DataOutput out) throws IOException {
    Packed.write(out, nodes);
    Packed.write(out, letters);
  }

  /** Reads what {@link #write} wrote. */
  public static NameTrie read(ByteBuffer in) {
    return new NameTrie(Packed.readInts(in), Packed.readBytes(in));
  }

  /** Lays the nodes out level by level. */
  private static final class Builder {

    /** Names {@code from} to {@code to}, which agree in the first {@code depth} letters. */
    private record Range(int from, int to, int depth) {}

    private final List<String> names;
    private final Queue<Range> waiting = new ArrayDeque<>();
    private final StringBuilder letters = new StringBuilder();
    private int[] nodes = new int[1024 * WIDTH];
    private int count;

    Builder(List<String> names) {
      this.names = names;
    }

    NameTrie build() {
      add(new Range(0, names.size(), 0), "");
      for (int node = 0; !waiting.isEmpty(); node++) {
        nodes[WIDTH * node] = count;
        branch(node, waiting.remove());
      }
      add(new Range(0, 0, 0), ""); // where the last node's children and label end
      nodes[WIDTH * (count - 1)] = count - 1;
      return new NameTrie(
          Arrays.copyOf(nodes, count * WIDTH),
          letters.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private void add(Range range, String text) {
      if (count * WIDTH == nodes.length) {
        nodes = Arrays.copyOf(nodes, nodes.length * 2);
      }
      nodes[WIDTH * count + 1] = letters.length();
      nodes[WIDTH * count + 2] = NONE;
      count++;
      letters.append(text);
      waiting.add(range);
    }

    private void branch(int node, Range range) {
      int from = range.from();
      if (from < range.to() && names.get(from).length() == range.depth()) {
        nodes[WIDTH * node + 2] = from++;
      }
      while (from < range.to()) {
        char letter = names.get(from).charAt(range.depth());
        int to = from + 1;
        while (to < range.to() && names.get(to).charAt(range.depth()) == letter) {
          to++;
        }
        int depth = common(names.get(from), names.get(to - 1), range.depth() + 1);
        add(new Range(from, to, depth), names.get(from).substring(range.depth(), depth));
        from = to;
      }
    }

    private static int common(String first, String last, int from) {
      int length = from;
      while (length < first.length()
          && length < last.length()
          && first.charAt(length) == last.charAt(length)) {
        length++;
      }
      return length;
    }
  }
}
