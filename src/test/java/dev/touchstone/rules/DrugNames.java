package dev.touchstone.rules;

import dev.touchstone.rules.names.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Drugs and their names, from the rows of the DrugBank open vocabulary.
 *
 * <p>The code is the common name in lower case; a salt goes by the name of its base.
 */
final class DrugNames {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 48;
  private static final Pattern NAME = Pattern.compile(".*\\p{L}{3}.*");
  private static final Pattern FORMULA = Pattern.compile(
      ".*[\\[\\]{}:;=%].*|(.*\\d){6}.*|(.*[()]){5}.*|(.*,){3}.*|(.*-){5}.*|.*\\bunspecified\\b.*");

  private final Set<String> salts;
  private final Set<String> notBases;

  /** Name key to code. */
  private final Map<String, String> codes = new HashMap<>();

  private final TreeMap<String, TreeSet<String>> names = new TreeMap<>();

  /**
   * @param salts keys of the words that name a salt
   * @param notBases keys of names that stay with their salt, such as metals
   */
  DrugNames(Set<String> salts, Set<String> notBases) {
    this.salts = salts;
    this.notBases = notBases;
  }

  /** Reads rows of id, accession numbers, common name, UNII, synonyms. */
  DrugNames read(List<String[]> rows) {
    for (String[] row : rows) {
      codes.putIfAbsent(Letters.key(row[2]), code(row[2]));
    }
    for (String[] row : rows) {
      add(row[2], codeOf(row[2]));
    }
    for (String[] row : rows) {
      String base = codeOf(row[2]);
      for (String synonym : row.length > 4 ? row[4].split(" \\| ") : new String[0]) {
        String key = Letters.key(synonym);
        if (!codes.containsKey(key)) {
          codes.put(key, base);
          add(synonym, base);
        }
      }
    }
    return this;
  }

  private void add(String name, String code) {
    boolean common = code(name).equals(code);
    boolean readable = NAME.matcher(name).matches() && !FORMULA.matcher(name).matches();
    if (readable
        && name.length() >= (common ? SHORTEST - 1 : SHORTEST)
        && name.length() <= LONGEST) {
      names.computeIfAbsent(code, any -> new TreeSet<>()).add(name.toLowerCase(Locale.ROOT));
    }
  }

  /** The code of a name or of its base; the name itself if it is unknown. */
  String codeOf(String name) {
    String base = baseOf(Letters.key(name));
    return codes.getOrDefault(base, base.isEmpty() ? code(name) : base);
  }

  /** Whether a name is some drug's, with or without a salt. */
  boolean knows(String name) {
    return codes.containsKey(baseOf(Letters.key(name)));
  }

  /** Takes salt words from the end as long as what is left is known. */
  private String baseOf(String key) {
    String left = key;
    String best = key;
    boolean known = codes.containsKey(key);
    while (left.contains(" ")) {
      String salt = left.substring(left.lastIndexOf(' ') + 1);
      left = left.substring(0, left.lastIndexOf(' '));
      if (!salts.contains(salt) || notBases.contains(left) || salts.contains(left)) {
        break;
      }
      if (codes.containsKey(left)) {
        return left;
      }
      best = known ? best : left;
    }
    return best;
  }

  private static String code(String name) {
    String plain = name.toLowerCase(Locale.ROOT)
        .replace("α", "alpha")
        .replace("β", "beta")
        .replace("γ", "gamma")
        .replace("δ", "delta")
        .replace("ω", "omega");
    return plain.strip();
  }

  /** All drugs as lines of a name list. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    names.forEach((code, all) -> {
      TreeSet<String> others = new TreeSet<>(all);
      boolean own = others.remove(code);
      String joined = String.join(" | ", others);
      lines.add((own ? code : joined)
          + (own && !others.isEmpty() ? " | " + joined : "")
          + (own ? "" : "\t" + code));
    });
    return lines;
  }
}
