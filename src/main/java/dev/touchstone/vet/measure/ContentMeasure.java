package dev.touchstone.vet.measure;

import dev.touchstone.page.Span;
import dev.touchstone.vet.card.Sighting;
import dev.touchstone.vet.sheet.Line;
import dev.touchstone.vet.sign.Found;
import dev.touchstone.vet.sign.Lexis;
import dev.touchstone.vet.sign.PageFacts;
import dev.touchstone.vet.sign.SignFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges what the text itself says, and under whose name. */
final class ContentMeasure {

  private static final int MANY = 3;
  private static final int SHOWN = 2;
  private static final Pattern COPYRIGHT = Pattern.compile(
      "(?:\\u00A9|\\(c\\)|copyright)[\\s\\p{Punct}]*(?:copyright)?[\\s\\p{Punct}]*(?:(?:19|20)\\d{2}(?:\\s?[\\u2013-]\\s?(?:19|20)?\\d{2})?)?,?\\s*(?:by )?(?<who>\\p{Lu}[\\p{L}&.'\\u2019 -]{2,60})",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Where what follows a name is no longer the name. */
  private static final Pattern SENTENCE =
      Pattern.compile("[. ]+(?=All [Rr]ights)|\\.\\s+(?=\\p{L})");

  private final Lexis lexis;
  private final PageFacts facts;

  ContentMeasure(Lexis lexis, PageFacts facts) {
    this.lexis = lexis;
    this.facts = facts;
  }

  /** Both benefits and harms, benefits alone, or neither. */
  Found benefitsAndHarms() {
    List<Sighting> benefits = seen("benefit");
    List<Sighting> harms = seen("harm");
    if (!benefits.isEmpty() && !harms.isEmpty()) {
      return Found.pass("gives benefits and harms", List.of(benefits.get(0), harms.get(0)));
    }
    return benefits.size() >= MANY
        ? Found.fail("gives benefits and no harm", benefits.subList(0, SHOWN))
        : Found.nothing("");
  }

  private List<Sighting> seen(String list) {
    List<Sighting> seen = new ArrayList<>();
    for (Line line : facts.sheet().lines()) {
      Matcher match = lexis.list(list).matcher(line.text());
      if (line.isContent() && seen.size() < MANY && match.find()) {
        Line rest = new Line(
            line.text().substring(match.start()),
            new Span(line.span().start() + match.start(), line.span().end()),
            line.zone());
        seen.add(facts.sheet().quote(SignFinder.shortened(rest)));
      }
    }
    return seen;
  }

  /** Who publishes it: the holder of the copyright, or the site's name. */
  Found organisation() {
    for (Line line : facts.sheet().lines()) {
      Matcher holder = COPYRIGHT.matcher(line.text());
      if (!line.isContent() && holder.find() && isName(holder.group("who"))) {
        Matcher more = SENTENCE.matcher(line.text()).region(holder.start("who"), holder.end());
        int end = more.find() ? more.start() : holder.end();
        Span match = new Span(holder.start(), end).shift(line.span().start());
        return Found.pass("names its publisher", List.of(facts.sheet().quote(match)));
      }
    }
    String site = facts.page().metadata().site();
    String source = facts.page().page().source();
    int at = site == null || site.isBlank() ? -1 : source.indexOf(site);
    return site == null || at < 0
        ? Found.nothing("")
        : Found.pass(
            "names its site in its metadata",
            List.of(facts.sheet().sourceQuote(Metadatum.around(source, at, site.length()))));
  }

  private static boolean isName(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    return !lower.startsWith("all rights") && !lower.startsWith("reserved") && lower.length() > 2;
  }
}
