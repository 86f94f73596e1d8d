package dev.touchstone.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Drugs that go by several generic names, such as paracetamol (INN) and acetaminophen (USAN). The
 * lexicon knows each by one of them.
 */
public final class GenericNames {

  private static final String BUNDLED = "/packs/pharmacology/generic-names.tsv";

  private final Map<String, String> known = new HashMap<>();
  private final Map<String, Set<String>> all = new HashMap<>();

  private GenericNames() {}

  /** The names that are built into the program. */
  public static GenericNames bundled() {
    try (InputStream file =
            Objects.requireNonNull(GenericNames.class.getResourceAsStream(BUNDLED));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return of(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(BUNDLED + ": cannot be read", e);
    }
  }

  /**
   * Names in lines: the one in the lexicon, a tab, the others with {@code |} between them. Lines that
   * begin with {@code #} are passed over.
   *
   * @throws IllegalArgumentException naming the line that is no such row, or gives a name again
   */
  static GenericNames of(List<String> lines) {
    GenericNames names = new GenericNames();
    for (int line = 0; line < lines.size(); line++) {
      String row = lines.get(line);
      if (!row.startsWith("#") && !row.isBlank() && !names.add(row.split("\t", -1))) {
        throw new IllegalArgumentException("generic names, line " + (line + 1) + ": " + row);
      }
    }
    return names;
  }

  private boolean add(String[] cells) {
    if (cells.length != 2 || all.containsKey(cells[0])) {
      return false;
    }
    String[] others = cells[1].split(" \\| ", -1);
    Set<String> names = new HashSet<>(Arrays.asList(others));
    names.add(cells[0]);
    all.put(cells[0], names);
    return Arrays.stream(others).allMatch(other -> known.putIfAbsent(other, cells[0]) == null);
  }

  /** Whether these words, in lower case, are one of several names of that drug. */
  public boolean isOneOfSeveral(String words, String drug) {
    Set<String> names = all.get(drug);
    return names != null && names.contains(words);
  }

  /** The drug's name in the lexicon, part by part for a combination; the name itself if it has but one. */
  public String known(String name) {
    return renamed(name, known);
  }

  /** The other name of a drug, part by part for a combination; the name itself if it has none. */
  public static String renamed(String name, Map<String, String> others) {
    String other = others.get(name);
    if (other != null || others.isEmpty() || name.indexOf('/') < 0) {
      return other == null ? name : other;
    }
    return Arrays.stream(name.split("/", -1))
        .map(part -> others.getOrDefault(part, part))
        .collect(Collectors.joining("/"));
  }
}
