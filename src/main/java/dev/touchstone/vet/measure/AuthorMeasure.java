package dev.touchstone.vet.measure;

import dev.touchstone.page.Span;
import dev.touchstone.vet.card.Outcome;
import dev.touchstone.vet.card.Sighting;
import dev.touchstone.vet.sheet.Line;
import dev.touchstone.vet.sign.Found;
import dev.touchstone.vet.sign.Lexis;
import dev.touchstone.vet.sign.PageFacts;
import dev.touchstone.vet.sign.SignFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for the persons who wrote and reviewed a page: in a byline, in a box, in its metadata. */
final class AuthorMeasure {

  private static final Pattern DATED = Pattern.compile("^(?<name>" + PersonNames.NAME
      + ") ?[|\\u00B7\\u2022\\u2013\\u2014-] ?(?=.{0,60}(?:19|20)\\d{2}|.{0,60}min read).*");

  /** {@code Ann Doe is a nurse who ...}, as boxes about authors begin. */
  private static final Pattern BOX = Pattern.compile("^(?<name>" + PersonNames.NAME
      + ")(?:, [\\p{Lu}.,& -]{2,40})? (?:is|was|has|writes|works|covers|holds|serves) .{20,}");

  /** What follows a name has fewer words than this. */
  private static final int MOST_WORDS = 16;

  /** Lines below a heading in which the name stands. */
  private static final int BELOW = 3;

  private static final int LONGEST_OWN = 400;
  private static final Set<String> ELSEWHERE = Set.of("related", "comments", "hidden");

  private final Vocabulary words;
  private final Lexis lexis;
  private final PageFacts facts;
  private final Surroundings surroundings;
  private final PersonNames names;
  private final DeclaredAuthors declared;

  AuthorMeasure(Vocabulary words, PageFacts facts, Surroundings surroundings) {
    this.words = words;
    this.lexis = words.lexis();
    this.facts = facts;
    this.surroundings = surroundings;
    this.names = new PersonNames(lexis, facts.page().metadata().site());
    this.declared = new DeclaredAuthors(lexis, facts, names);
  }

  /** Who wrote it: a person, an organisation only, or nobody is named. */
  Found author() {
    List<Line> lines = surroundings.lines();
    for (int i = 0; i < lines.size(); i++) {
      Sighting seen = ELSEWHERE.contains(lines.get(i).zone()) ? null : named(lines, i);
      if (seen != null) {
        return Found.pass("names its author", List.of(seen));
      }
    }
    Found inMetadata = declared.found();
    if (inMetadata.outcome() == Outcome.PASS) {
      return inMetadata;
    }
    Found inBox = box(lines);
    Found last = inBox.outcome().isDecided() ? inBox : declared.inMarkup(places(lines));
    return last.outcome().isDecided() ? last : inMetadata;
  }

  /** Around the title, and right below the text, in the source. */
  private List<Span> places(List<Line> lines) {
    List<Span> places = new ArrayList<>();
    if (surroundings.start() < surroundings.end()) {
      places.add(range(lines, surroundings.start(), surroundings.end()));
    }
    if (surroundings.tail() < surroundings.tailEnd()) {
      places.add(range(lines, surroundings.tail(), surroundings.tailEnd()));
    }
    return places;
  }

  private Span range(List<Line> lines, int from, int to) {
    Span first = facts.sheet().quote(lines.get(from).span()).inSource();
    return first.union(facts.sheet().quote(lines.get(to - 1).span()).inSource());
  }

  private @Nullable Sighting named(List<Line> lines, int at) {
    Line line = lines.get(at);
    if (!surroundings.holds(at)) {
      return below(lines, at, "author_heading");
    }
    boolean alone = names.isNameLine(line.text())
        && !line.text().equals(facts.page().metadata().title());
    if (alone && declared.marked(line.text()).isPresent()) {
      return facts.sheet().quote(line.span());
    }
    Matcher by = words.byline().matcher(line.text());
    if (by.find() && names.isPerson(by.group("name")) && isShort(by.group("rest"))) {
      return facts.sheet().quote(SignFinder.shortened(line));
    }
    Matcher dated = DATED.matcher(line.text());
    if (surroundings.isTop(at) && dated.matches() && names.isFullName(dated.group("name"))) {
      return facts.sheet().quote(SignFinder.shortened(line));
    }
    return below(lines, at, "author_heading");
  }

  private static String withoutColon(String text) {
    int end = text.length();
    while (end > 0 && " :\t\n\u000B\f\r".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** A name below a line that announces it. */
  private @Nullable Sighting below(List<Line> lines, int at, String list) {
    Line line = lines.get(at);
    boolean heading = lexis.list(list).matcher(withoutColon(line.text())).matches();
    for (int next = at + 1; heading && next < Math.min(lines.size(), at + BELOW); next++) {
      if (names.isNameLine(lines.get(next).text())) {
        Span both = line.span().union(lines.get(next).span());
        return facts.sheet().quote(both);
      }
    }
    return null;
  }

  /** A box below the text that says who somebody is, where the source calls it an author's. */
  private Found box(List<Line> lines) {
    for (int i = surroundings.tail(); i < surroundings.tailEnd(); i++) {
      Matcher box = BOX.matcher(lines.get(i).text());
      boolean own = box.find()
          && !ELSEWHERE.contains(lines.get(i).zone())
          && names.isFullName(box.group("name"));
      if (own && declared.marked(box.group("name")).isPresent()) {
        Sighting seen = facts.sheet().quote(SignFinder.shortened(lines.get(i)));
        return Found.pass("names its author", List.of(seen));
      }
    }
    return Found.nothing("");
  }

  /** What follows a name in a byline is a title, a date or a place, and no sentence. */
  private static boolean isShort(String rest) {
    boolean apart = rest.isEmpty() || !Character.isLetter(rest.charAt(0));
    return apart && rest.split(" ", -1).length < MOST_WORDS;
  }

  /** Who reviewed it; words alone decide where name and heading share a line. */
  Found reviewer(Found inOneLine) {
    List<Line> lines = surroundings.lines();
    for (int i = 0; !inOneLine.outcome().isDecided() && i < lines.size(); i++) {
      Sighting seen =
          ELSEWHERE.contains(lines.get(i).zone()) ? null : below(lines, i, "reviewer_heading");
      if (seen != null) {
        return new Found(Outcome.PASS, "names its reviewer", List.of(seen), true);
      }
    }
    return inOneLine;
  }

  /** What qualifies the author: letters after the name, or a title before it. */
  Found credentials(Found author) {
    List<String> own = new ArrayList<>();
    author.evidence().forEach(seen -> own.addAll(names.in(seen.quote())));
    facts.page().metadata().authors().stream().filter(names::isPerson).forEach(own::add);
    Optional<Line> qualified = facts.sheet().lines().stream()
        .filter(line -> line.text().length() < LONGEST_OWN)
        .filter(line -> own.stream().anyMatch(line.text()::contains))
        .filter(line -> lexis.list("credentials").matcher(line.text()).find())
        .findFirst();
    return qualified
        .map(line -> Found.pass(
            "says what qualifies its author",
            List.of(facts.sheet().quote(SignFinder.shortened(line)))))
        .orElseGet(() -> Found.nothing(""));
  }
}
