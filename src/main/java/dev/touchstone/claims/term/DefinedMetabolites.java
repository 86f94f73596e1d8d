package dev.touchstone.claims.term;

import dev.touchstone.page.Span;
import dev.touchstone.rules.Mention;
import dev.touchstone.rules.NameList.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Metabolites that a page names with letters in brackets, "the metabolites monoethylglycinexylidide (MEGX) and
 * glycinexylidide (GX)": on that page the letters are the metabolite, so that its half-life is not the drug's.
 */
final class DefinedMetabolites {

  /** What they are called by. */
  private static final String WORD = "metabolite";

  /** In characters: how far in front of the word a name may stand. */
  private static final int BEFORE = 160;

  /** In characters: how far behind the word names may stand. */
  private static final int BEHIND = 400;

  private static final String PAIR =
      "((?:[\\p{L}\\d]{1,12}[-,'\u2032])*\\p{L}{6,40})\\s\\((\\p{Lu}[\\p{Lu}\\d]{1,7})\\)";

  private static final Pattern NAMED = Pattern.compile(PAIR);

  private static final Pattern LISTED = Pattern.compile("s?[,:]?\\s+"
      + "(?:(?:is|are|was|were|include|includes|including|called|named|known|as|being|such|namely|like|the)\\s+){0,3}"
      + PAIR + "(?:(?:,|,?\\sand|,?\\sor|;)\\s+" + PAIR + "){0,5}");

  private static final Pattern TOLD = Pattern.compile(
      PAIR
          + ",?\\s(?:an?|the|its|is\\san?|is\\sthe|is\\sits|which\\sis\\san?|one\\sof\\sits)\\s(?:[\\p{L}-]+\\s){0,3}$");

  /** A laboratory's name: "metabolite, MC5, has", "its metabolites M1 and". */
  private static final Pattern CODED = Pattern.compile(
      "s?[,:]?\\s+(?:(?:is|called|named|known|as|the)\\s+){0,2}(\\p{Lu}{1,4}-?\\d{1,6}(?:-?\\p{Lu}{1,6})?)(?![\\p{L}\\d-])");

  private static final Set<String> SUBSTANCES = Set.of("drug", "metabolite");

  private DefinedMetabolites() {}

  /**
   * Rows of names for one page.
   *
   * @param known the lexicon's names in the text, by place
   */
  static List<Row> in(String text, List<Mention> known) {
    List<Row> rows = new ArrayList<>();
    for (int at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + 1)) {
      int from = Math.max(0, at - BEFORE);
      Matcher told = TOLD.matcher(text).region(from, at);
      if (told.find()) {
        add(told, text, known, rows);
      }
      int behind = at + WORD.length();
      Matcher coded = CODED.matcher(text).region(behind, Math.min(text.length(), behind + BEHIND));
      if (coded.lookingAt() && !isKnown(text, coded.group(1), known)) {
        String code = coded.group(1);
        rows.add(new Row(List.of(code), code.toLowerCase(Locale.ROOT), Map.of("case", "exact")));
      }
      Matcher listed =
          LISTED.matcher(text).region(behind, Math.min(text.length(), behind + BEHIND));
      if (listed.lookingAt()) {
        Matcher each = NAMED.matcher(text).region(listed.start(), listed.end());
        while (each.find()) {
          add(each, text, known, rows);
        }
      }
    }
    return rows;
  }

  private static void add(Matcher pair, String text, List<Mention> known, List<Row> rows) {
    String letters = pair.group(2);
    if (rows.stream().anyMatch(row -> row.names().contains(letters))
        || isKnown(text, letters, known)) {
      return;
    }
    Span name = new Span(pair.start(1), pair.end(1));
    Mention listed = UnlistedDrugs.covering(known, name);
    String code =
        listed == null ? pair.group(1).toLowerCase(Locale.ROOT) : listed.entry().code();
    if (listed == null) {
      rows.add(new Row(List.of(pair.group(1)), code, Map.of()));
    }
    if (listed == null || SUBSTANCES.contains(listed.entry().type())) {
      rows.add(new Row(List.of(letters), code, Map.of("case", "exact")));
    }
  }

  /** Whether the lexicon knows the letters as the name of something else. */
  private static boolean isKnown(String text, String letters, List<Mention> known) {
    int at = text.indexOf(letters);
    return at >= 0 && UnlistedDrugs.covering(known, new Span(at, at + letters.length())) != null;
  }
}
