package dev.touchstone.vet.measure;

import dev.touchstone.page.Format;
import dev.touchstone.page.Span;
import dev.touchstone.vet.card.Sighting;
import dev.touchstone.vet.sheet.Line;
import dev.touchstone.vet.sign.Found;
import dev.touchstone.vet.sign.PageFacts;
import dev.touchstone.vet.sign.SignFinder;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for the days on which a page was published, changed and reviewed. */
final class DateMeasure {

  /** A longer line is running text, in characters. */
  private static final int LONGEST = 90;

  /** Where far from the title a line that gives a date of this page says so at the latest. */
  private static final int LATEST = 12;

  /** How far a tag or key can be from its value, in characters. */
  private static final int AROUND = 30;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Set<String> ELSEWHERE = Set.of("related", "comments");

  private final Vocabulary words;
  private final PageFacts facts;
  private final Surroundings surroundings;
  private @Nullable List<Keys> keys;

  DateMeasure(Vocabulary words, PageFacts facts, Surroundings surroundings) {
    this.words = words;
    this.facts = facts;
    this.surroundings = surroundings;
  }

  /** The day of publication. */
  Found published() {
    DateWords.Kind kind = words.dates().published();
    return firstOf(
        () -> said(kind, "says when it was published"),
        () -> declared(kind, "gives its date in its metadata"),
        this::besideTitle,
        () -> besideTitle(facts.page().metadata().published()));
  }

  /** The day of the last change. */
  Found modified() {
    DateWords.Kind kind = words.dates().modified();
    return firstOf(
        () -> said(kind, "says when it was last changed"),
        () -> declared(kind, "gives its last change in its metadata"));
  }

  /** The day of the last review. */
  Found reviewed() {
    DateWords.Kind kind = words.dates().reviewed();
    return firstOf(
        () -> said(kind, "says when it was last reviewed"),
        () -> declared(kind, "gives its last review in its metadata"));
  }

  @SafeVarargs
  private static Found firstOf(Supplier<Found>... ways) {
    for (Supplier<Found> way : ways) {
      Found found = way.get();
      if (found.outcome().isDecided()) {
        return found;
      }
    }
    return Found.nothing("");
  }

  /** A day beside the title that nothing calls a change or a review. */
  private Found besideTitle() {
    List<Line> lines = surroundings.lines();
    for (int i = surroundings.start(); i < surroundings.end(); i++) {
      Line line = lines.get(i);
      boolean own = !ELSEWHERE.contains(line.zone())
          && line.text().length() < LONGEST
          && DateWords.mayHoldDay(line.text())
          && !words.dates().other().matcher(line.text()).find();
      if (own && words.dates().plain().matcher(line.text()).find()) {
        Sighting seen = facts.sheet().quote(SignFinder.shortened(line));
        return Found.pass("carries a date", List.of(seen));
      }
    }
    return Found.nothing("");
  }

  /** Whether the newest of the page's days is recent. */
  Found age(List<Found> dates) {
    int newest = 0;
    Sighting evidence = null;
    int countedFrom = words.lexis().criteria().countedFrom();
    for (Found date : dates) {
      for (Sighting seen : date.evidence()) {
        Matcher year = YEAR.matcher(seen.quote());
        while (year.find()) {
          int found = Integer.parseInt(year.group());
          if (found > newest && found <= countedFrom + 1) {
            newest = found;
            evidence = seen;
          }
        }
      }
    }
    if (evidence == null) {
      return Found.nothing("");
    }
    int age = Math.max(0, countedFrom - newest);
    int limit = words.lexis().criteria().limit("current_years").intValue();
    return age <= limit
        ? Found.pass("is not older than " + limit + " years", List.of(evidence))
        : Found.fail("was last touched " + age + " years ago", List.of(evidence));
  }

  /** A day after one of the words; on one line, or on the next where the words stand alone. */
  private Found said(DateWords.Kind kind, String says) {
    List<Line> lines = surroundings.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (ELSEWHERE.contains(line.zone())) {
        continue;
      }
      if (isSaid(kind, line, surroundings.holds(i))) {
        return Found.pass(says, List.of(facts.sheet().quote(SignFinder.shortened(line))));
      }
      boolean heads = i + 1 < lines.size() && kind.alone().matcher(line.text()).matches();
      if (heads && kind.next().matcher(lines.get(i + 1).text()).find()) {
        Span both = line.span().union(lines.get(i + 1).span());
        return Found.pass(says, List.of(facts.sheet().quote(both)));
      }
    }
    return Found.nothing("");
  }

  /** In running text such words speak of a study or another page. */
  private static boolean isSaid(DateWords.Kind kind, Line line, boolean near) {
    int longest = near || !line.isContent() ? 2 * LONGEST : LONGEST;
    if (line.text().length() >= longest || !DateWords.mayHoldDay(line.text())) {
      return false;
    }
    Matcher match = kind.same().matcher(line.text());
    return match.find()
        && (near || match.start() < LATEST || startsSentence(line.text(), match.start()));
  }

  private static boolean startsSentence(String text, int at) {
    return text.substring(0, at).stripTrailing().endsWith(".");
  }

  /** The day under a key of the page's own metadata. */
  private Found declared(DateWords.Kind kind, String says) {
    if (facts.page().page().format() != Format.HTML) {
      return Found.nothing("");
    }
    String source = facts.page().page().source();
    Matcher declared = kind.declared().matcher(source);
    for (Keys keys : keys()) {
      int from = keys.place().start();
      for (int at : keys.starts()) {
        declared.region(at, keys.place().end());
        boolean found = at >= from && declared.lookingAt();
        if (found && YEAR.matcher(declared.group("value")).find()) {
          int value = declared.start("value");
          Span around = Metadatum.around(source, value, declared.group("value").length());
          return Found.pass(says, List.of(facts.sheet().sourceQuote(around)));
        }
        from = found ? declared.end() : from;
      }
    }
    return Found.nothing("");
  }

  private List<Keys> keys() {
    if (keys == null) {
      String source = facts.page().page().source();
      keys =
          Declarations.in(source).stream().map(place -> Keys.in(source, place)).toList();
    }
    return keys;
  }

  /** A day that the cleaner found in the markup around the title, as in a time element. */
  private Found besideTitle(@Nullable String date) {
    String source = facts.page().page().source();
    if (date == null || facts.page().page().format() != Format.HTML) {
      return Found.nothing("");
    }
    for (int at = source.indexOf(date); at >= 0; at = source.indexOf(date, at + 1)) {
      Span around = Metadatum.around(source, at, date.length());
      if (isNearTitle(around)) {
        return Found.pass(
            "gives its date in its metadata", List.of(facts.sheet().sourceQuote(around)));
      }
    }
    return Found.nothing("");
  }

  private boolean isNearTitle(Span inSource) {
    List<Line> lines = surroundings.lines();
    if (lines.isEmpty()) {
      return false;
    }
    int last = Math.max(surroundings.start(), surroundings.end() - 1);
    int from = sourceOf(lines.get(surroundings.start())).start();
    return inSource.start() >= from - AROUND
        && inSource.end() <= sourceOf(lines.get(last)).end();
  }

  private Span sourceOf(Line line) {
    return facts.sheet().quote(line.span()).inSource();
  }
}
