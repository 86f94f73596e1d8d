package dev.touchstone.claims.term;

import dev.touchstone.page.Span;
import dev.touchstone.rules.Mention;
import dev.touchstone.rules.NameList;
import dev.touchstone.rules.NameList.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short forms that a page gives to what it treats and to classes of drugs: after "familial Mediterranean fever (FMF)" the
 * letters FMF are that disease, on that page.
 */
final class DefinedShortForms {

  /** What pages shorten. */
  private static final Set<String> SHORTENED = Set.of("condition", "drug_class");

  /** In characters: the longest bracket that is looked into. */
  private static final int BRACKET = 12;

  /** Capitals, with small letters among them at most: "FMF", "SSRIs", "PTSD", "AFib". */
  private static final Pattern LETTERS = Pattern.compile("\\s\\((\\p{Lu}[\\p{L}]{1,6})\\)");

  private DefinedShortForms() {}

  /**
   * Lists of names for one page, by what they are names of.
   *
   * @param known the lexicon's names in the text, by place
   */
  static List<NameList> in(String text, List<Mention> known) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Mention mention : known) {
      String type = mention.entry().type();
      if (!SHORTENED.contains(type)) {
        continue;
      }
      int end = mention.span().end();
      Matcher bracket = LETTERS.matcher(text).region(end, Math.min(text.length(), end + BRACKET));
      if (bracket.lookingAt()
          && shortens(bracket.group(1), mention.span().in(text))
          && UnlistedDrugs.covering(known, new Span(bracket.start(1), bracket.end(1))) == null
          && seen.add(bracket.group(1))) {
        rows.computeIfAbsent(type, any -> new ArrayList<>())
            .add(new Row(
                List.of(bracket.group(1)), mention.entry().code(), Map.of("case", "exact")));
      }
    }
    List<NameList> lists = new ArrayList<>();
    rows.forEach((type, named) -> lists.add(new NameList("short forms of the page", type, named)));
    return lists;
  }

  /** Whether the letters are, in their order, letters of the name, the first one and each capital among its initials or stems. */
  private static boolean shortens(String letters, String name) {
    if (letters.chars().filter(Character::isUpperCase).count() < 2) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      char sought = Character.toLowerCase(letters.charAt(i));
      if (i == letters.length() - 1 && letters.charAt(i) == 's') {
        return true; // a plural
      }
      while (at < name.length() && Character.toLowerCase(name.charAt(at)) != sought) {
        at++;
      }
      if (at == name.length() || (i == 0 && at > 0)) {
        return false;
      }
      at++;
    }
    return true;
  }
}
