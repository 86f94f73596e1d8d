package dev.touchstone.vet.measure;

import dev.touchstone.page.Format;
import dev.touchstone.page.Span;
import dev.touchstone.vet.sheet.Line;
import dev.touchstone.vet.sign.Found;
import dev.touchstone.vet.sign.PageFacts;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for who publishes a page: the holder of the copyright, the publisher in its metadata, or the
 * site's name behind the title where the page says it too.
 */
final class PublisherMeasure {

  private static final Pattern COPYRIGHT = Pattern.compile(
      "(?:\\u00A9|\\(c\\)|copyright)[\\s\\p{Punct}]*(?:copyright)?[\\s\\p{Punct}]*"
          + "(?:(?:19|20)\\d{2}(?:\\s?[\\u2013-]\\s?(?:19|20)?\\d{2})?)?[,.]?\\s*(?:by )?"
          + "(?<who>[\\p{Lu}\\d][\\p{L}\\p{N}&.'\\u2019 -]{2,60})",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Where what follows a name is no longer the name. */
  private static final Pattern SENTENCE =
      Pattern.compile("[. ]+(?=All [Rr]ights)|\\.\\s+(?=\\p{L})");

  private static final Pattern DECLARED = Pattern.compile(
      "\"publisher\"\\s{0,3}:\\s{0,3}\\{[^{}]{0,200}?\"name\"\\s{0,3}:\\s{0,3}\"(?<who>[^\"<>]{2,80})\"");
  private static final Pattern TITLE =
      Pattern.compile("<title[^>]{0,200}>([^<]{3,400})</title", Pattern.CASE_INSENSITIVE);

  /** What parts the page's title from the site's name. */
  private static final Pattern TITLE_PART =
      Pattern.compile("\\s[|\u2013\u2014\u00B7:-]\\s|[\\[\\]|]");

  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;

  private final PageFacts facts;

  PublisherMeasure(PageFacts facts) {
    this.facts = facts;
  }

  /** Who publishes it. */
  Found publisher() {
    for (Line line : facts.sheet().lines()) {
      Matcher holder = COPYRIGHT.matcher(line.text());
      if (!line.isContent() && holder.find() && isName(holder.group("who"))) {
        Matcher more = SENTENCE.matcher(line.text()).region(holder.start("who"), holder.end());
        int end = more.find() ? more.start() : holder.end();
        Span match = new Span(holder.start(), end).shift(line.span().start());
        return Found.pass("names its publisher", List.of(facts.sheet().quote(match)));
      }
    }
    if (facts.page().page().format() != Format.HTML) {
      return Found.nothing("");
    }
    Found declared = declared();
    return declared.outcome().isDecided() ? declared : besideTitle();
  }

  private Found declared() {
    String source = facts.page().page().source();
    String site = facts.page().metadata().site();
    int at = site == null || site.isBlank() ? -1 : source.indexOf(site);
    if (site != null && at >= 0) {
      Span around = Metadatum.around(source, at, site.length());
      return Found.pass(
          "names its site in its metadata", List.of(facts.sheet().sourceQuote(around)));
    }
    Matcher publisher = DECLARED.matcher(source);
    return publisher.find()
        ? Found.pass(
            "names its publisher in its metadata",
            List.of(
                facts.sheet().sourceQuote(new Span(publisher.start("who"), publisher.end("who")))))
        : Found.nothing("");
  }

  /** The part of the title that the page repeats outside its text: in its head or foot. */
  private Found besideTitle() {
    Matcher title = TITLE.matcher(facts.page().page().source());
    if (!title.find()) {
      return Found.nothing("");
    }
    String[] parts = TITLE_PART.split(title.group(1), -1);
    for (int i = parts.length - 1; i >= 0 && parts.length > 1; i--) {
      String part = parts[i].strip().replaceFirst(",.*$", "");
      if (part.length() >= SHORTEST && part.length() <= LONGEST && isName(part)) {
        for (Line line : facts.sheet().lines()) {
          int at = line.isContent() ? -1 : line.text().indexOf(part);
          if (at >= 0) {
            Span name = new Span(at, at + part.length()).shift(line.span().start());
            return Found.pass("names its site", List.of(facts.sheet().quote(name)));
          }
        }
      }
    }
    return Found.nothing("");
  }

  private static boolean isName(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    return !lower.startsWith("all rights")
        && !lower.startsWith("reserved")
        && lower.chars().anyMatch(Character::isLetter)
        && lower.length() >= SHORTEST;
  }
}
