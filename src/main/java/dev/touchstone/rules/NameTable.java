package dev.touchstone.rules;

import dev.touchstone.rules.names.Letters;
import dev.touchstone.rules.names.NameTrie;
import dev.touchstone.rules.names.Packed;
import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Name lists ready for searching: the trie of all spellings, and what each of them stands for.
 *
 * <p>Built at start for a few added lists; for the bundled ones once and for all, into a file of
 * plain arrays. Entries are made when they are asked for, so loading makes no objects.
 */
final class NameTable {

  private static final int FORMAT = 0x544C5801; // "TLX", version 1

  private final NameTrie trie;

  /** Where the uses of name i begin in {@link #uses}; one more at the end. */
  private final int[] firstUse;

  /** Entry, and the text as written if it matters (else 0), in turns. */
  private final int[] uses;

  /** Type, code and facts of entry i: three texts in turns. */
  private final int[] entries;

  private final int[] textStart;
  private final byte[] texts;

  /** Entries that were asked for before; making one twice does no harm. */
  private final AtomicReferenceArray<@Nullable Entry> made;

  private NameTable(
      NameTrie trie, int[] firstUse, int[] uses, int[] entries, int[] textStart, byte[] texts) {
    this.trie = trie;
    this.firstUse = firstUse;
    this.uses = uses;
    this.entries = entries;
    this.textStart = textStart;
    this.texts = texts;
    this.made = new AtomicReferenceArray<>(entries.length / 3);
  }

  /** The table of some lists; where two give one name of one type a meaning, the first wins. */
  static NameTable of(List<NameList> lists) {
    Builder builder = new Builder();
    lists.forEach(builder::add);
    return builder.build();
  }

  static NameTable read(ByteBuffer in) {
    if (in.getInt() != FORMAT) {
      throw new IllegalStateException("lexicon file is of another version: compile it again");
    }
    return new NameTable(
        NameTrie.read(in),
        Packed.readInts(in),
        Packed.readInts(in),
        Packed.readInts(in),
        Packed.readInts(in),
        Packed.readBytes(in));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(FORMAT);
    trie.write(out);
    Packed.write(out, firstUse);
    Packed.write(out, uses);
    Packed.write(out, entries);
    Packed.write(out, textStart);
    Packed.write(out, texts);
  }

  NameTrie trie() {
    return trie;
  }

  /** Uses of a name: from this one, */
  int firstUse(int name) {
    return firstUse[name];
  }

  /** ... to before this one. */
  int lastUse(int name) {
    return firstUse[name + 1];
  }

  int entryOf(int use) {
    return uses[2 * use];
  }

  /** How the name is written, if only this spelling stands for the entry; else empty. */
  String writtenAs(int use) {
    int number = uses[2 * use + 1];
    return number == 0 ? "" : text(number);
  }

  /** The types of all entries. */
  Set<String> types() {
    Set<Integer> numbers = new TreeSet<>();
    for (int entry = 0; entry < entries.length; entry += 3) {
      numbers.add(entries[entry]);
    }
    return numbers.stream().map(this::text).collect(Collectors.toSet());
  }

  Entry entry(int entry) {
    Entry known = made.get(entry);
    if (known != null) {
      return known;
    }
    Entry fresh = new Entry(
        text(entries[3 * entry]).intern(), // compared at every word of a page
        text(entries[3 * entry + 1]),
        facts(text(entries[3 * entry + 2])));
    made.set(entry, fresh);
    return fresh;
  }

  private String text(int number) {
    int start = textStart[number];
    return new String(texts, start, textStart[number + 1] - start, StandardCharsets.UTF_8);
  }

  private static Map<String, String> facts(String written) {
    if (written.isEmpty()) {
      return Map.of();
    }
    Map<String, String> facts = new TreeMap<>();
    for (String fact : written.split(";", -1)) {
      int equals = fact.indexOf('=');
      facts.put(fact.substring(0, equals), fact.substring(equals + 1));
    }
    return facts;
  }

  /** Collects the rows of lists, then numbers everything in sorted order. */
  private static final class Builder {

    /** Types whose entries know the name that was found: the page's own term in the singular. */
    private static final Set<String> NAMED =
        Set.of("brand", "condition", "drug_class", "effect", "metabolite", "substance");

    private record Meaning(String type, String code, String facts) {}

    private record Use(Meaning meaning, String written) {}

    /** Name key, then type. */
    private final TreeMap<String, Map<String, Use>> names = new TreeMap<>();

    void add(NameList list) {
      for (NameList.Row row : list.rows()) {
        for (String name : row.names()) {
          Meaning meaning = new Meaning(list.type(), row.code(), facts(list.type(), row, name));
          boolean exact = row.facts().containsKey(CaseRule.FACT);
          for (String spelling : Spellings.of(name, list.type())) {
            add(spelling, new Use(meaning, exact ? CaseRule.written(spelling, row.facts()) : ""));
          }
        }
      }
    }

    private static String facts(String type, NameList.Row row, String name) {
      Map<String, String> facts = new TreeMap<>(row.facts());
      if (NAMED.contains(type)) {
        facts.putIfAbsent("name", name.toLowerCase(Locale.ROOT).replace(';', ','));
      }
      return facts.entrySet().stream()
          .map(fact -> fact.getKey() + "=" + fact.getValue())
          .collect(Collectors.joining(";"));
    }

    private void add(String spelling, Use use) {
      String key = Letters.key(spelling);
      if (!key.isEmpty()) {
        names
            .computeIfAbsent(key, any -> new TreeMap<>())
            .putIfAbsent(use.meaning().type(), use);
      }
    }

    NameTable build() {
      Map<String, Integer> texts = new LinkedHashMap<>(Map.of("", 0));
      Map<Meaning, Integer> meanings = new LinkedHashMap<>();
      List<Integer> firstUse = new ArrayList<>();
      List<Integer> uses = new ArrayList<>();
      for (Map<String, Use> ofName : names.values()) {
        firstUse.add(uses.size() / 2);
        for (Use use : ofName.values()) {
          uses.add(meanings.computeIfAbsent(use.meaning(), any -> meanings.size()));
          uses.add(number(texts, use.written()));
        }
      }
      firstUse.add(uses.size() / 2);
      List<Integer> entries = new ArrayList<>();
      for (Meaning meaning : meanings.keySet()) {
        entries.add(number(texts, meaning.type()));
        entries.add(number(texts, meaning.code()));
        entries.add(number(texts, meaning.facts()));
      }
      return packed(List.copyOf(names.keySet()), firstUse, uses, entries, texts);
    }

    private static int number(Map<String, Integer> texts, String text) {
      return texts.computeIfAbsent(text, any -> texts.size());
    }

    private static NameTable packed(
        List<String> names,
        List<Integer> firstUse,
        List<Integer> uses,
        List<Integer> entries,
        Map<String, Integer> texts) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      int[] starts = new int[texts.size() + 1];
      int number = 0;
      for (String text : texts.keySet()) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        starts[++number] = bytes.size();
      }
      return new NameTable(
          NameTrie.of(names),
          ints(firstUse),
          ints(uses),
          ints(entries),
          starts,
          bytes.toByteArray());
    }

    private static int[] ints(List<Integer> numbers) {
      return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
  }
}
