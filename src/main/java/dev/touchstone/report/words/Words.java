package dev.touchstone.report.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader sees where the data sets have a code. A code without words reads as it is. */
public final class Words {

  private static final String BUNDLED = "/packs/pharmacology/words.tsv";
  private static final String SLOT = "{}";

  private final Map<String, Entry> entries;

  /** By kind, longest first: the few rows whose code ends in a star. */
  private final Map<String, List<Beginning>> beginnings = new HashMap<>();

  private record Entry(String one, String many) {}

  private record Beginning(String text, Entry entry) {}

  private Words(Map<String, Entry> entries) {
    this.entries = Collections.unmodifiableMap(entries);
    entries.forEach((key, entry) -> {
      if (key.endsWith("*")) {
        int tab = key.indexOf('\t');
        Beginning beginning = new Beginning(key.substring(tab + 1, key.length() - 1), entry);
        beginnings
            .computeIfAbsent(key.substring(0, tab), kind -> new ArrayList<>())
            .add(beginning);
      }
    });
    Comparator<Beginning> longestFirst = Comparator.comparing(
            (Beginning beginning) -> -beginning.text.length())
        .thenComparing(Beginning::text);
    beginnings.values().forEach(list -> list.sort(longestFirst));
  }

  /** The words that are built into the program: {@code packs/pharmacology/words.tsv}. */
  public static Words bundled() {
    try (InputStream file =
            Objects.requireNonNull(Words.class.getResourceAsStream(BUNDLED), BUNDLED);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return parse(BUNDLED, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(BUNDLED + ": cannot be read", e);
    }
  }

  static Words parse(String name, BufferedReader lines) throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length < 3 || cells.length > 4) {
        throw new IllegalArgumentException(
            "%s, line %s: has %s cells, expected kind, code, words and perhaps many"
                .formatted(name, number, cells.length));
      }
      Entry entry = new Entry(cells[2], cells[cells.length - 1]);
      if (entries.put(key(cells[0], cells[1]), entry) != null) {
        throw new IllegalArgumentException("%s, line %s: %s \"%s\" stands there twice"
            .formatted(name, number, cells[0], cells[1]));
      }
    }
    return new Words(entries);
  }

  /** The words for a code of a kind. */
  public String of(String kind, String code) {
    return words(kind, code, true);
  }

  /** All codes of a kind, in the order of the file. */
  public List<String> codes(String kind) {
    String start = key(kind, "");
    return entries.keySet().stream()
        .filter(key -> key.startsWith(start))
        .map(key -> key.substring(start.length()))
        .toList();
  }

  /** A count with the words for what is counted: {@code 3 conflicts}. */
  public String count(String kind, String code, int count) {
    return count + " " + words(kind, code, count == 1);
  }

  /** The words with {@code filling} in their slot; null if the kind has no such code. */
  public @Nullable String filled(String kind, String code, String filling, boolean one) {
    Entry entry = entries.get(key(kind, code));
    return entry == null ? null : (one ? entry.one : entry.many).replace(SLOT, filling);
  }

  private String words(String kind, String code, boolean one) {
    Entry entry = entries.get(key(kind, code));
    if (entry != null) {
      return one ? entry.one : entry.many;
    }
    for (Beginning beginning : beginnings.getOrDefault(kind, List.of())) {
      if (code.startsWith(beginning.text)) {
        String pattern = one ? beginning.entry.one : beginning.entry.many;
        return pattern.replace(SLOT, code.substring(beginning.text.length()));
      }
    }
    return code.replace('_', ' ');
  }

  private static String key(String kind, String code) {
    return kind + '\t' + code;
  }
}
