package dev.touchstone.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The other ways to write a name that follow from the name itself: Greek letters in letters and in
 * words, "Crohn disease" for "Crohn's disease", "allergies" for "allergy".
 *
 * <p>Case, hyphens, spaces and plain plurals need no spelling here: searching makes them equal.
 */
public final class Spellings {

  private static final List<Map.Entry<String, String>> GREEK = List.of(
      Map.entry("alpha", "α"),
      Map.entry("beta", "β"),
      Map.entry("gamma", "γ"),
      Map.entry("delta", "δ"),
      Map.entry("epsilon", "ε"),
      Map.entry("kappa", "κ"),
      Map.entry("lambda", "λ"),
      Map.entry("mu", "μ"),
      Map.entry("sigma", "σ"),
      Map.entry("omega", "ω"));

  /** A position and a Greek letter, tied or not: "6-beta", "6β". */
  private static final Pattern LOCANT =
      Pattern.compile("(?<=\\d)-?(?=(?:[αβγδεκλμσω]|alpha|beta|gamma|delta)(?!\\p{L}))");

  private static final Set<String> PLURAL_TYPES =
      Set.of("condition", "effect", "drug_class", "substance", "population");

  private Spellings() {}

  /** The name itself first, then its other spellings. */
  static Set<String> of(String name, String type) {
    Set<String> all = new LinkedHashSet<>();
    all.add(name);
    all.add(name.replace("'s ", " "));
    all.add(name.replace("'s ", "s "));
    for (Map.Entry<String, String> letter : GREEK) {
      for (String one : List.copyOf(all)) {
        all.add(spelled(one, letter.getKey(), letter.getValue()));
        all.add(one.replace(letter.getValue(), letter.getKey()));
      }
    }
    for (String one : List.copyOf(all)) {
      all.add(LOCANT.matcher(one).replaceAll(""));
      all.add(LOCANT.matcher(one).replaceAll("-"));
    }
    if (PLURAL_TYPES.contains(type) && name.matches(".*[a-z&&[^aeiou]]y")) {
      all.add(name.substring(0, name.length() - 1) + "ies");
    }
    return all;
  }

  /** A name with its Greek letters as words, which is how names of metabolites are filed: "6-beta-hydroxycortisol". */
  public static String inWords(String name) {
    String words = LOCANT.matcher(name).replaceAll("-");
    for (Map.Entry<String, String> letter : GREEK) {
      words = words.replace(letter.getValue(), letter.getKey());
    }
    return words;
  }

  private static String spelled(String name, String word, String letter) {
    return name.replaceAll("(?<![\\p{L}])" + word + "(?![\\p{L}])", letter);
  }
}
