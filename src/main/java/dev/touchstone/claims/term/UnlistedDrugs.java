package dev.touchstone.claims.term;

import dev.touchstone.clean.Block;
import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.page.Span;
import dev.touchstone.rules.Lexicon;
import dev.touchstone.rules.Mention;
import dev.touchstone.rules.NameList;
import dev.touchstone.rules.NameList.Row;
import dev.touchstone.rules.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Drugs that no list holds. There are new ones every year, and more designer drugs than anybody lists. They are told by how
 * their names end, as international nonproprietary names do (WHO, "The use of stems in the selection of INN"), and
 * by a page that has the name in its title and says what it is.
 */
public final class UnlistedDrugs {

  /** Letters of a name that is told by its ending, at least; shorter words are ordinary ones. */
  private static final int SHORTEST = 8;

  private static final Set<String> KNOWN = Set.of(
      "drug",
      "drug_class",
      "brand",
      "substance",
      "metabolite",
      "combination",
      "condition",
      "effect",
      "receptor",
      "organ",
      "enzyme",
      "enzyme_target");

  private static final Comparator<Mention> BY_PLACE = Comparator.comparing(Mention::span)
      .thenComparing(mention -> mention.entry().type())
      .thenComparing(mention -> mention.entry().code());

  private final Lexicon lexicon;

  /** How names of drugs end, by the last two letters. */
  private final Map<String, List<String>> endings = new LinkedHashMap<>();

  private final DefinedDrug defined;

  /** How names of metabolites begin, for these are no drugs. */
  private final Set<String> beginnings;

  /** One that asks the lexicon first. */
  public UnlistedDrugs(Lexicon lexicon, RulePack pack) {
    this.lexicon = lexicon;
    this.defined = new DefinedDrug(pack);
    this.beginnings = pack.codes(Derivatives.BEGINNINGS);
    for (String ending : pack.codes("drug-ending")) {
      endings.computeIfAbsent(lastTwo(ending), any -> new ArrayList<>()).add(ending);
    }
  }

  /**
   * The names on a page, those of unlisted drugs among them.
   *
   * @param text in the cleaned text, by place
   * @param title in the page's title, by place
   */
  public record PageNames(List<Mention> text, List<Mention> title) {}

  /** Finds all names of a page. */
  public PageNames in(CleanPage page) {
    String title = page.metadata().title() == null ? "" : page.metadata().title();
    List<Mention> inText = lexicon.find(page.text());
    List<Mention> inTitle = lexicon.find(title);
    List<Row> rows = new ArrayList<>();
    Row row = defined.find(page.text(), inText, title, inTitle);
    String heading = firstHeading(page);
    if (row == null && !heading.equals(title)) {
      row = defined.find(page.text(), inText, heading, lexicon.find(heading));
    }
    if (row != null) {
      rows.add(row);
    }
    ended(page.text(), inText, rows);
    ended(title, inTitle, rows);
    List<Row> metabolites = DefinedMetabolites.in(page.text(), inText);
    List<NameList> lists = new ArrayList<>(DefinedShortForms.in(page.text(), inText));
    if (rows.isEmpty() && metabolites.isEmpty() && lists.isEmpty()) {
      return new PageNames(inText, inTitle);
    }
    lists.add(new NameList("page", "drug", rows));
    lists.add(new NameList("metabolites of the page", "metabolite", metabolites));
    Lexicon own = Lexicon.of(lists);
    return new PageNames(joined(inText, own.find(page.text())), joined(inTitle, own.find(title)));
  }

  private static String firstHeading(CleanPage page) {
    for (Block block : page.blocks()) {
      if (block.kind() == BlockKind.HEADING) {
        return block.span().in(page.text());
      }
    }
    return "";
  }

  /** The lexicon's names, without drugs that the page's own names overrule, and these. */
  private static List<Mention> joined(List<Mention> listed, List<Mention> own) {
    List<Mention> all = new ArrayList<>(own);
    int at = 0;
    for (Mention mention : listed) {
      while (at < own.size() && own.get(at).span().end() <= mention.span().start()) {
        at++;
      }
      boolean overruled = at < own.size()
          && own.get(at).span().contains(mention.span())
          && KNOWN.contains(mention.entry().type());
      if (!overruled) {
        all.add(mention);
      }
    }
    all.sort(BY_PLACE);
    return all;
  }

  /** Adds words that end as drugs do and that no list holds. */
  private void ended(String text, List<Mention> known, List<Row> rows) {
    int at = 0;
    int next = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - at >= SHORTEST && endsLikeOne(text, at, end) && !isGlued(text, at, end)) {
        Span word = new Span(at, end);
        while (next < known.size() && known.get(next).span().end() <= at) {
          next++;
        }
        String name = word.in(text).toLowerCase(Locale.ROOT);
        boolean listed = covering(known.subList(next, known.size()), word) != null;
        if (!listed && !isMetabolite(name)) {
          if (rows.stream().noneMatch(row -> row.code().equals(name))) {
            rows.add(new Row(List.of(name), name, Map.of()));
          }
        }
      }
      at = end + 1;
    }
  }

  /** Whether two words stand together without a blank, as "USPOndansetron" does where markup went. */
  private static boolean isGlued(String text, int start, int end) {
    boolean small = Character.isLowerCase(text.charAt(end - 1));
    return small && text.substring(start + 1, end).chars().anyMatch(Character::isUpperCase);
  }

  private boolean isMetabolite(String name) {
    return beginnings.stream()
        .anyMatch(beginning -> name.startsWith(beginning)
            && Derivatives.isDrug(lexicon, name.substring(beginning.length())));
  }

  private boolean endsLikeOne(String text, int start, int end) {
    String two = text.substring(end - 2, end).toLowerCase(Locale.ROOT);
    for (String ending : endings.getOrDefault(two, List.of())) {
      int from = end - ending.length();
      if (from >= start && text.regionMatches(true, from, ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
  }

  private static String lastTwo(String ending) {
    return ending.substring(ending.length() - 2);
  }

  /** The first of the names, by place, that covers the range; null if none does. */
  static @Nullable Mention covering(List<Mention> known, Span range) {
    for (Mention mention : known) {
      if (mention.span().start() >= range.end()) {
        return null;
      }
      if (mention.span().contains(range) && KNOWN.contains(mention.entry().type())) {
        return mention;
      }
    }
    return null;
  }
}
