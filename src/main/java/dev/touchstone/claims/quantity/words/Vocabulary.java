package dev.touchstone.claims.quantity.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that quantities are made of: unit words, number words, bounds, periods. Read from {@code
 * units.tsv} and {@code quantity-words.tsv}, whose headers say how to add one. Immutable.
 */
public final class Vocabulary {

  /** What a word does in a quantity. */
  public enum Role {
    /** A unit word: mg, hours. */
    UNIT,
    /** How often, as a whole: bid, as needed. */
    FREQUENCY,
    /** A period said in one word: daily. */
    PERIOD,
    /** How many times: once, twice. */
    TIMES,
    /** A number word: seven. */
    NUMBER,
    /** A number word that multiplies: hundred. */
    MULTIPLIER,
    /** Before a figure that is the most: up to. */
    UPPER,
    /** Before a figure that is the least: at least. */
    LOWER,
    /** After a figure that is the most: or less. */
    UPPER_AFTER,
    /** After a figure that is the least: or more. */
    LOWER_AFTER,
    /** Before a figure that is not exact: about. */
    APPROXIMATE,
    /** Between the ends of a range: to. */
    RANGE,
    /** Makes "a week" one week: in, after. */
    ARTICLE,
    /** Makes "over 30 minutes" a time rather than a bound: infused. */
    GIVEN,
    /** Makes a number part of a name: phase 3. */
    LABEL,
    /** Starts a run of digits that is a code: phone, PMID. */
    CODE,
    /** A month's name. */
    MONTH
  }

  /**
   * What a word means.
   *
   * @param value UCUM code, number, or code of a frequency; empty where the role says all
   * @param dimension of a unit; empty otherwise
   * @param exact the word as it must stand, or null where upper and lower case do not matter
   */
  public record Entry(
      String value, String dimension, @Nullable String exact) {}

  /** A word found: what it means, and the token after it. */
  public record Hit(Entry entry, int next) {}

  /** The bit of what can start a quantity; no role has it. */
  private static final int STARTS = 1 << 30;

  private static final String FOLDER = "/packs/pharmacology/";

  /** Roles of words that stand within or after a quantity, and never start one. */
  private static final Set<Role> INSIDE =
      EnumSet.of(Role.MULTIPLIER, Role.UPPER_AFTER, Role.LOWER_AFTER, Role.RANGE, Role.GIVEN);

  private final Map<Role, Node> roots = new EnumMap<>(Role.class);

  private final Map<Role, Integer> bits = new EnumMap<>(Role.class);

  /** For a token that words begin with, a bit for each role, and one if such a word can start a quantity. */
  private final Map<String, Integer> openings = new HashMap<>();

  /** The words that come with the program. */
  public Vocabulary() {
    for (Role role : Role.values()) {
      roots.put(role, new Node());
      bits.put(role, 1 << bits.size());
    }
    for (String[] row : rows("units.tsv")) {
      add(Role.UNIT, row[0], row[1], row[2]);
    }
    for (String[] row : rows("quantity-words.tsv")) {
      add(Role.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_')), row[0], row[2], "");
    }
  }

  /** Whether a word that can start a quantity, or rule one out, starts with this token. */
  public boolean starts(Tokens tokens, int index) {
    return (tokens.openings(index, this) & STARTS) != 0;
  }

  /** The longest word of the role that starts at the token, or null. */
  public @Nullable Hit match(Role role, Tokens tokens, int index) {
    if ((tokens.openings(index, this) & bit(role)) == 0) {
      return null;
    }
    Node node = roots.get(role);
    Hit best = null;
    int i = index;
    while (node != null) {
      boolean hyphen = i > index && tokens.at(i).isDash() && !node.next.containsKey("-");
      node = node.next.get(tokens.at(hyphen ? i + 1 : i).text());
      i = hyphen ? i + 2 : i + 1;
      if (node != null) {
        for (Entry entry : node.entries) {
          if (entry.exact() == null || entry.exact().equals(letters(tokens, index, i))) {
            best = new Hit(entry, i);
            break;
          }
        }
      }
    }
    return best;
  }

  /** For a token with that text, a bit for each role of which a word begins with it. */
  int openings(String text) {
    return openings.getOrDefault(text, 0);
  }

  private int bit(Role role) {
    return bits.getOrDefault(role, 0);
  }

  /** Whether a word of the role starts at the token. */
  public boolean has(Role role, Tokens tokens, int index) {
    return match(role, tokens, index) != null;
  }

  /** Unit of a single folded word, or null. */
  public @Nullable Entry unit(String word) {
    Node root = roots.get(Role.UNIT);
    Node node = root == null ? null : root.next.get(word);
    return node == null || node.entries.isEmpty() ? null : node.entries.get(0);
  }

  /** The rows of a table among the resources, comments left out, each with three columns. */
  public static List<String[]> rows(String table) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream stream = Vocabulary.class.getResourceAsStream(FOLDER + table)) {
      if (stream == null) {
        throw new IllegalStateException(FOLDER + table + ": not on the class path");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("# ")) {
          rows.add(row(table, number, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + table, e);
    }
    return rows;
  }

  private static String[] row(String table, int number, String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new IllegalStateException("%s%s, line %s: has %s columns, expected 3 separated by tabs"
          .formatted(FOLDER, table, number, columns.length));
    }
    return columns;
  }

  private void add(Role role, String word, String value, String dimension) {
    Tokens tokens = Lexer.tokens(word);
    Node node = roots.get(role);
    for (int i = 0; node != null && i < tokens.size(); i++) {
      node = node.next.computeIfAbsent(tokens.at(i).text(), text -> new Node());
    }
    boolean inside = INSIDE.contains(role) || (role == Role.UNIT && !dimension.equals("money"));
    int opening = inside ? bit(role) : bit(role) | STARTS;
    openings.merge(tokens.at(0).text(), opening, (one, other) -> one | other);
    boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
    boolean caseMatters = letter || !word.equals(word.toLowerCase(Locale.ROOT));
    Entry entry = new Entry(value, dimension, caseMatters ? word : null);
    if (node != null) {
      // Words that must stand exactly so are tried first.
      node.entries.add(caseMatters ? 0 : node.entries.size(), entry);
    }
  }

  /** The original characters with neither points nor spaces between tokens changed. */
  private static String letters(Tokens tokens, int first, int afterLast) {
    StringBuilder letters = new StringBuilder();
    for (int i = first; i < afterLast; i++) {
      letters.append(i > first && tokens.at(i).spaced() ? " " : "").append(tokens.original(i));
    }
    return letters.toString();
  }

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Entry> entries = new ArrayList<>();
  }
}
