package dev.touchstone.claims.term;

import dev.touchstone.page.Span;
import dev.touchstone.rules.Mention;
import dev.touchstone.rules.NameList.Row;
import dev.touchstone.rules.RulePack;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.text.Tokenizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The drug that a page's title names and its opening defines: under "Mirolanide" the page says that "mirolanide (also known
 * as MRL-12) is a stimulant of the cathinone class".
 */
final class DefinedDrug {

  /** How much of a page may come before it says what it is about, in characters. */
  private static final int OPENING = 6_000;

  /** How far behind a name it is said what it is, in characters. */
  private static final int DEFINITION = 500;

  /** Words of a name, at most. */
  private static final int LONGEST = 3;

  /** Words between the verb and the kind of thing, at most: "is a novel, orally active, long-acting ...". */
  private static final int BEFORE_NOUN = 14;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'\u2032+,/()-]*");

  /** What stands between a name and the verb: another name in brackets or commas. */
  private static final Pattern ASIDE = Pattern.compile(
      "[\u00ae\u2122]?\\s*(?:\\([^()\\n]{1,200}(?:\\([^()\\n]{0,80}\\)[^()\\n]{0,100})*\\)|\\[[^\\]\\n]{1,60}\\])?"
          + "(?:,? (?:also|commonly|sometimes|formerly|better|or|known|sold|marketed|called|abbreviated|usually)\\b[^.;\\n]{1,160}?,)?"
          + "\\s+(is|was|belongs)\\s",
      Pattern.CASE_INSENSITIVE);

  /** Another name in the bracket behind the first: "(4-XY", "(short: 4-XY", "(also known as 4-XY". */
  private static final Pattern ALIAS = Pattern.compile(
      "[\u00ae\u2122]?\\s*\\((?:(?:short|abbreviated(?: as| to)?|aka|also|known as|also known as|or|code name|codenamed|called|also called)[:,]? )?"
          + "([\\p{L}\\d][\\p{L}\\d-]{1,24})(?=[),;])",
      Pattern.CASE_INSENSITIVE);

  /** A page that says so has a product's name in its title. */
  private static final Pattern ACTIVE =
      Pattern.compile("active (?:ingredient|substance)s?|generic name", Pattern.CASE_INSENSITIVE);

  private static final Pattern AMOUNT = Pattern.compile("\\d\\s?(?:mg|mcg|\u00b5g|\u03bcg)\\b");

  private static final Set<String> USED =
      Set.of("used", "indicated", "prescribed", "given", "approved", "licensed");

  /** Words that end the noun of a definition: what follows says more of it. */
  private static final Set<String> ENDS = Set.of(
      "of", "for", "with", "that", "which", "who", "to", "from", "by", "because", "when", "if",
      "not");

  /** Words that ask or point: "What is this medicine?" defines nothing called "what". */
  private static final Set<String> ASKING = Set.of(
      "what", "which", "who", "how", "why", "when", "where", "this", "that", "these", "those", "it",
      "there", "here");

  private final RulePack pack;

  DefinedDrug(RulePack pack) {
    this.pack = pack;
  }

  /**
   * The names of that drug; null if the title has none that the lexicon lacks.
   *
   * @param known the lexicon's names in the text
   * @param inTitle the lexicon's names in the title
   */
  @Nullable
  Row find(String text, List<Mention> known, String title, List<Mention> inTitle) {
    List<Span> words = words(title);
    for (int first = 0; first < Math.min(words.size(), LONGEST); first++) {
      for (int count = Math.min(LONGEST, words.size() - first); count > 0; count--) {
        Span span = words.get(first).union(words.get(first + count - 1));
        if (isNew(title, span, count, inTitle)) {
          Row row = defined(text, known, span.in(title));
          if (row != null) {
            return row;
          }
        }
      }
    }
    return null;
  }

  private static List<Span> words(String title) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(title);
    while (matcher.find()) {
      int end = matcher.end();
      while (end > matcher.start() && ",/()-+".indexOf(title.charAt(end - 1)) >= 0) {
        end--;
      }
      words.add(new Span(matcher.start(), end));
    }
    return words;
  }

  /** Whether no list knows the words as a whole, nor, of several words, any of them. */
  private static boolean isNew(String title, Span span, int count, List<Mention> inTitle) {
    if (span.length() < 3
        || ASKING.contains(span.in(title).toLowerCase(Locale.ROOT))
        || UnlistedDrugs.covering(inTitle, span) != null) {
      return false;
    }
    return count == 1 || inTitle.stream().noneMatch(mention -> mention.span().overlaps(span));
  }

  private @Nullable Row defined(String text, List<Mention> known, String name) {
    String opening = text.substring(0, Math.min(text.length(), OPENING));
    String lower = opening.toLowerCase(Locale.ROOT);
    String sought = name.toLowerCase(Locale.ROOT);
    if (lower.length() != opening.length()) {
      return null; // a letter whose small form is longer: places would not hold
    }
    if (!lower.contains(sought)) {
      return null;
    }
    boolean chemical = name.chars().anyMatch(c -> c == '-' || Character.isDigit(c));
    boolean defined = false;
    Set<String> names = new LinkedHashSet<>(List.of(name));
    for (int at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
      int end = at + sought.length();
      Span alias = alias(opening, end);
      Mention other = alias == null ? null : UnlistedDrugs.covering(known, alias);
      if (other != null && other.entry().type().equals("drug") && !chemical) {
        return null; // a trade name: "Rixalta (lapaquistat)"
      }
      defined |= opensSentence(opening, at) && isDefined(opening, known, end);
      if (alias != null && (other == null ? isCode(alias.in(opening)) : chemical)) {
        names.add(alias.in(opening));
      }
    }
    return defined && (chemical || !ACTIVE.matcher(opening).find())
        ? new Row(List.copyOf(names), sought, Map.of())
        : null; // a brand tells what is active in it
  }

  /** Whether a sentence, a line or a mark of emphasis begins there. */
  private static boolean opensSentence(String text, int at) {
    int before = at - 1;
    while (before >= 0 && " *_\u201c\"".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0
        || ".!?:;|\n)]\u2013\u2014-".indexOf(text.charAt(before)) >= 0
        || text.startsWith("The ", Math.max(0, at - 4));
  }

  /** Whether the words behind a name say that it is a drug. */
  private boolean isDefined(String text, List<Mention> known, int end) {
    Matcher matcher = ASIDE.matcher(text).region(end, Math.min(text.length(), end + DEFINITION));
    if (!matcher.lookingAt()) {
      return false;
    }
    Span rest = new Span(matcher.end(), Math.min(text.length(), matcher.end() + DEFINITION));
    Lattice lattice = new Lattice(Tokenizer.tokens(text, rest), pack.demands());
    pack.annotate(lattice);
    boolean belongs = matcher.group(1).equalsIgnoreCase("belongs");
    for (int i = 0; i < Math.min(BEFORE_NOUN, lattice.size()); i++) {
      String word = lattice.norm(i);
      if (word.equals(".") || word.equals(";") || (ENDS.contains(word) && !belongs)) {
        return false;
      }
      if (USED.contains(word) && i < 3) {
        return AMOUNT.matcher(text).find();
      }
      if (lattice.isAt(i, "drug-noun") || isClass(known, lattice.token(i).span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClass(List<Mention> known, Span word) {
    return known.stream()
        .anyMatch(mention ->
            mention.span().start() == word.start() && mention.entry().type().equals("drug_class"));
  }

  /** What else the bracket behind a name calls it; null if nothing. */
  private static @Nullable Span alias(String text, int end) {
    Matcher matcher = ALIAS.matcher(text).region(end, text.length());
    return matcher.lookingAt() ? new Span(matcher.start(1), matcher.end(1)) : null;
  }

  /** Whether it is written as short names are, in capitals and figures. */
  private static boolean isCode(String word) {
    return word.chars()
            .filter(c -> Character.isUpperCase(c) || Character.isDigit(c))
            .count()
        >= 2;
  }
}
