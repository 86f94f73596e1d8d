package dev.touchstone.vet.measure;

import dev.touchstone.page.Format;
import dev.touchstone.page.Span;
import dev.touchstone.vet.card.Sighting;
import dev.touchstone.vet.sheet.Line;
import dev.touchstone.vet.sign.Found;
import dev.touchstone.vet.sign.Lexis;
import dev.touchstone.vet.sign.PageFacts;
import dev.touchstone.vet.sign.SignFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for the days on which a page was published, changed and reviewed. */
final class DateMeasure {

  private static final int LONGEST = 90;

  /** Where far from the title a line that gives a date of this page says so at the latest. */
  private static final int LATEST = 12;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern OWN_KEY = Pattern.compile(
      "(?i)<meta|date_?published|date_?modified|\"date\"|pubdate|datestamp|lastmod");

  private final Lexis lexis;
  private final PageFacts facts;
  private final Surroundings surroundings;
  private final String day;
  private final Pattern plain;

  DateMeasure(Lexis lexis, PageFacts facts, Surroundings surroundings) {
    this.lexis = lexis;
    this.facts = facts;
    this.surroundings = surroundings;
    String month = "(?:" + lexis.list("months").pattern() + ")\\.?";
    String weekday = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?";
    this.day = "(?:(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}"
        + "|" + weekday + month + " \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}"
        + "|" + weekday + "\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + month + ",? (?:19|20)\\d{2}"
        + "|(?:19|20)\\d{2} " + month + " \\d{1,2}"
        + "|" + month + " (?:19|20)\\d{2}"
        + "|\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d{2})";
    this.plain =
        compile("(?:^|[|\\u00B7\\u2022,\\u2013\\u2014-] ?|\\b(?:on|am|pm) |. \\W? ?)" + day);
  }

  private static Pattern compile(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The day of publication. */
  Found published() {
    Found said = said("published", "says when it was published");
    if (said.outcome().isDecided()) {
      return said;
    }
    boolean tagged = facts.page().page().format() == Format.HTML;
    Found meta = !tagged
        ? Found.nothing("")
        : metadata(facts.page().metadata().published(), "gives its date in its metadata");
    if (meta.outcome().isDecided()) {
      return meta;
    }
    List<Line> lines = surroundings.lines();
    for (int i = surroundings.start(); i < surroundings.end(); i++) {
      Line line = lines.get(i);
      boolean other = line.zone().equals("related") || line.zone().equals("comments");
      Matcher date = plain.matcher(line.text());
      if (!other && line.text().length() < LONGEST && date.find()) {
        Sighting seen = facts.sheet().quote(SignFinder.shortened(line));
        return Found.pass("carries a date", List.of(seen));
      }
    }
    return Found.nothing("");
  }

  /** The day of the last change. */
  Found modified() {
    Found said = said("modified", "says when it was last changed");
    return said.outcome().isDecided()
        ? said
        : metadata(facts.page().metadata().modified(), "gives its last change in its metadata");
  }

  /** The day of the last review. */
  Found reviewed() {
    return said("reviewed", "says when it was last reviewed");
  }

  /** Whether the newest of the page's days is recent. */
  Found age(List<Found> dates) {
    int newest = 0;
    Sighting evidence = null;
    for (Found date : dates) {
      for (Sighting seen : date.evidence()) {
        Matcher year = YEAR.matcher(seen.quote());
        while (year.find()) {
          int found = Integer.parseInt(year.group());
          if (found > newest && found <= lexis.criteria().countedFrom() + 1) {
            newest = found;
            evidence = seen;
          }
        }
      }
    }
    if (evidence == null) {
      return Found.nothing("");
    }
    int age = Math.max(0, lexis.criteria().countedFrom() - newest);
    int limit = lexis.criteria().limit("current_years").intValue();
    return age <= limit
        ? Found.pass("is not older than " + limit + " years", List.of(evidence))
        : Found.fail("was last touched " + age + " years ago", List.of(evidence));
  }

  /** A day after one of the words; on one line, or on the next where the words stand alone. */
  private Found said(String list, String says) {
    String words = "(?:" + lexis.list(list).pattern() + ")";
    Pattern same = compile(
        "(?:^|[^\\w]|\\b)(?<!(?:was|were) )" + words + "[:\\s]{1,3}(?:on |at |date:? )?" + day);
    Pattern posted = compile("^posted by .{2,40} on " + day);
    Pattern alone = compile("^" + words + ":?$");
    Pattern next = compile("^" + day);
    List<Line> lines = surroundings.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.zone().equals("related") || line.zone().equals("comments")) {
        continue;
      }
      boolean near = surroundings.holds(i);
      Matcher match = same.matcher(line.text());
      boolean starts = match.find() && (near || match.start() < LATEST);
      if (isOwn(line, near) && (starts || (near && posted.matcher(line.text()).find()))) {
        return Found.pass(says, List.of(facts.sheet().quote(SignFinder.shortened(line))));
      }
      boolean heads = i + 1 < lines.size() && alone.matcher(line.text()).matches();
      if (heads && next.matcher(lines.get(i + 1).text()).find()) {
        Span both = line.span().union(lines.get(i + 1).span());
        return Found.pass(says, List.of(facts.sheet().quote(both)));
      }
    }
    return Found.nothing("");
  }

  /** In running text such words speak of a study or another page. */
  private static boolean isOwn(Line line, boolean near) {
    return line.text().length() < (near || !line.isContent() ? 2 * LONGEST : LONGEST);
  }

  private Found metadata(@Nullable String date, String says) {
    return (date == null ? Optional.<Sighting>empty() : ownDate(date))
        .map(seen -> Found.pass(says, List.of(seen)))
        .orElseGet(() -> Found.nothing(""));
  }

  /** The date in a meta tag or linked data; a date of a list of other pages is not the page's own. */
  private Optional<Sighting> ownDate(String date) {
    String source = facts.page().page().source();
    List<Span> elsewhere = new ArrayList<>();
    for (int at = source.indexOf(date); at >= 0; at = source.indexOf(date, at + 1)) {
      Span around = Metadatum.around(source, at, date.length());
      if (OWN_KEY.matcher(around.in(source)).find()) {
        return Optional.of(facts.sheet().sourceQuote(around));
      }
      elsewhere.add(around);
    }
    return elsewhere.stream().filter(this::isNearTitle).findFirst().map(facts.sheet()::sourceQuote);
  }

  private boolean isNearTitle(Span inSource) {
    List<Line> lines = surroundings.lines();
    int from =
        facts.sheet().quote(lines.get(surroundings.start()).span()).inSource().start();
    Span last =
        lines.get(Math.max(surroundings.start(), surroundings.end() - 1)).span();
    return inSource.start() >= from
        && inSource.end() <= facts.sheet().quote(last).inSource().end();
  }
}
