package dev.touchstone.rules;

import dev.touchstone.rules.names.Letters;
import dev.touchstone.rules.names.WordEdges;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All names that the project knows, found in one pass over a text. Thread-safe.
 *
 * <p>Loading the bundled one reads about two megabytes: do it once and hand it on.
 */
public final class Lexicon {

  /** Where the bundled names are; written by the test class {@code LexiconCompiler}. */
  static final String RESOURCE = "/lexicon/names.bin";

  /** Later ones overrule earlier ones. */
  private final List<NameTable> tables;

  private Lexicon(List<NameTable> tables) {
    this.tables = List.copyOf(tables);
  }

  /** The lexicon that is built into the program. */
  public static Lexicon bundled() {
    try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + RESOURCE);
      }
      return new Lexicon(List.of(NameTable.read(ByteBuffer.wrap(in.readAllBytes()))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
    }
  }

  /** A lexicon of these lists alone. */
  public static Lexicon of(List<NameList> lists) {
    return new Lexicon(List.of(NameTable.of(lists)));
  }

  /** This lexicon and some more names; they overrule names of the same type that are the same. */
  public Lexicon with(List<NameList> lists) {
    List<NameTable> more = new ArrayList<>(tables);
    more.add(NameTable.of(lists));
    return new Lexicon(more);
  }

  /** The types of all names, such as {@code drug}. */
  public Set<String> types() {
    Set<String> types = new TreeSet<>();
    tables.forEach(table -> types.addAll(table.types()));
    return types;
  }

  /**
   * All names in the text at word boundaries, case and dash folded.
   *
   * <p>Of overlapping names of one type the longest wins; names of different types may overlap. A
   * plural ending and, after a drug, the name of its salt belong to the mention.
   *
   * @return sorted by place, then by type and code
   */
  public List<Mention> find(String text) {
    byte[] letters = Letters.fold(text);
    Finds finds = new Finds(text, letters, tables);
    for (int start = 0; start < letters.length; start++) {
      if (WordEdges.begins(letters, start)) {
        for (int table = 0; table < tables.size(); table++) {
          finds.from(table, start);
        }
      }
    }
    return finds.mentions();
  }
}
