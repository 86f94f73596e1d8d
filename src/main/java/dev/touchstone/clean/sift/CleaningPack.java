package dev.touchstone.clean.sift;

import dev.touchstone.clean.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All that cleaning knows as data: signals, rules over them, labels, and the class words of page
 * furniture. Immutable.
 */
public final class CleaningPack {

  private static final String FOLDER = "/packs/cleaning/";

  private final Signals signals;
  private final List<Rule> rules;
  private final Map<String, Reason> labels;
  private final Map<String, Reason> furniture;
  private final Set<String> sections;
  private final Set<String> facts;
  private final List<List<String>> types;
  private final List<String> cueNames = new ArrayList<>();
  private final Map<String, Integer> cues = new HashMap<>();
  private final Map<String, List<String>> about;
  private final List<String[]> votes = new ArrayList<>();

  private CleaningPack() {
    this.signals = new Signals(lines("signals.tsv"), "packs/cleaning/signals.tsv");
    List<Rule> read = new ArrayList<>();
    for (String line : lines("rules.tsv")) {
      read.add(Rule.of(line, "packs/cleaning/rules.tsv"));
    }
    this.rules = List.copyOf(read);
    this.labels = reasons("labels.tsv");
    this.furniture = reasons("furniture.tsv");
    for (String line : lines("names.tsv")) {
      String[] fields = Fields.of(line, '\t');
      for (String word : Fields.of(fields[1], ',')) {
        cues.putIfAbsent(word, cueNames.size());
      }
      cueNames.add(fields[0]);
    }
    List<List<String>> signs = new ArrayList<>();
    for (String line : lines("types.tsv")) {
      String[] fields = Fields.of(line, '\t');
      List<String> sign = new ArrayList<>(List.of(fields[0], fields[1]));
      sign.addAll(List.of(Fields.of(fields[2], ',')));
      signs.add(sign);
    }
    this.types = List.copyOf(signs);
    for (String line : lines("votes.tsv")) {
      votes.add(Fields.of(line, '\t'));
    }
    this.sections = Set.copyOf(lines("sections.txt"));
    this.facts = Set.copyOf(lines("facts.txt"));
    Map<String, List<String>> keys = new HashMap<>();
    for (String line : lines("metadata.tsv")) {
      String[] fields = Fields.of(line, '\t');
      keys.put(fields[0], List.of(Fields.of(fields[1], ',')));
    }
    List<String> given = new ArrayList<>();
    for (String line : lines("given-names.txt")) {
      given.addAll(List.of(Fields.of(line, ',')));
    }
    keys.put("given-names", List.copyOf(given));
    this.about = Collections.unmodifiableMap(keys);
  }

  /** The pack that comes with the program. */
  public static CleaningPack bundled() {
    return new CleaningPack();
  }

  Signals signals() {
    return signals;
  }

  List<Rule> rules() {
    return rules;
  }

  /** Whole texts of short blocks, words only, and what they are. */
  Map<String, Reason> labels() {
    return labels;
  }

  /** Words in class names, ids and roles, and what an element so named is. */
  public Map<String, Reason> furniture() {
    return furniture;
  }

  /** Names of a site's parts that stand above a page's title. */
  public Set<String> sections() {
    return sections;
  }

  /** Names of facts that a summary box about a drug has. */
  public Set<String> facts() {
    return facts;
  }

  /** What pages call their title, writers and dates, by the keys of {@code metadata.tsv}. */
  public Map<String, List<String>> about() {
    return about;
  }

  /** Signs of a page's type, in the order in which they decide: where they stand, the type, the words. */
  public List<List<String>> types() {
    return types;
  }

  /** Traits of blocks and their votes, as fields. */
  public List<String[]> votes() {
    return Collections.unmodifiableList(votes);
  }

  /** Names of the cues that words of class names give, by number. */
  public List<String> cueNames() {
    return Collections.unmodifiableList(cueNames);
  }

  /** Words of class names, and the number of the cue that each gives. */
  public Map<String, Integer> cues() {
    return Collections.unmodifiableMap(cues);
  }

  private static Map<String, Reason> reasons(String file) {
    Map<String, Reason> reasons = new HashMap<>();
    for (String line : lines(file)) {
      String[] fields = Fields.of(line, '\t');
      if (fields.length != 2) {
        throw new IllegalArgumentException(
            "packs/cleaning/%s: expected reason, tab, words, got \"%s\"".formatted(file, line));
      }
      Reason reason = Reason.valueOf(fields[0].strip().toUpperCase(Locale.ROOT));
      for (String word : Fields.of(fields[1], ',')) {
        reasons.put(word.strip(), reason);
      }
    }
    return Collections.unmodifiableMap(reasons);
  }

  private static List<String> lines(String file) {
    try (InputStream stream = CleaningPack.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its resource " + FOLDER + file);
      }
      return Fields.lines(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + file, e);
    }
  }
}
