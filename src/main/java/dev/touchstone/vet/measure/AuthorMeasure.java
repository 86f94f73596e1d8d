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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for the person who wrote a page: in a byline, then in what the page says of itself. */
final class AuthorMeasure {

  private static final String PART = "\\p{Lu}[\\p{L}'\\u2019.-]*";
  private static final String NAME =
      "(?:(?:Dr|Prof)\\.? )?" + PART + "(?: (?:" + PART + "|de|van|von|der|den|la|bin|al|du)){0,4}";
  private static final Pattern PERSON =
      Pattern.compile("(?<name>" + NAME + ")(?:(?:, | \\| | )[A-Z][\\w. |,-]{1,40})?");
  private static final Pattern DATED = Pattern.compile("^(?<name>" + NAME
      + ") ?[|\\u00B7\\u2022\\u2013\\u2014-] ?(?=.{0,60}(?:19|20)\\d{2}|.{0,60}min read).*");
  private static final Pattern DECLARED = Pattern.compile(
      "<meta[^>]{0,80}(?:author|creator)s?[\"'][^>]{0,60}content=[\"']([^\"'<>]{4,80})"
          + "|<meta[^>]{0,60}content=[\"']([^\"'<>]{4,80})[\"'][^>]{0,60}(?:author|creator)s?[\"']"
          + "|\"authors?\"\\s*:\\s*\\[?\\s*(?:\\{[^{}]{0,200}?\"name\"\\s*:\\s*)?\"([^\"<>/]{4,60})\""
          + "|Written by[\"'][^>]{0,10}>\\s*<meta[^>]{0,60}content=[\"']([^\"'<>]{4,60})");
  private static final int LONGEST = 70;

  /** What follows a name has fewer words than this. */
  private static final int MOST_WORDS = 16;

  /** As many names as one page is asked about. */
  private static final int MOST = 12;

  /** How far before a name the source may say that it is an author's, in characters. */
  private static final int NEAR = 140;

  private static final Set<String> ELSEWHERE = Set.of("related", "comments", "hidden");

  private final Lexis lexis;
  private final PageFacts facts;
  private final Surroundings surroundings;
  private final Pattern byline;

  AuthorMeasure(Lexis lexis, PageFacts facts, Surroundings surroundings) {
    this.lexis = lexis;
    this.facts = facts;
    this.surroundings = surroundings;
    this.byline = Pattern.compile("^\\W{0,3}(?i:" + lexis.list("byline").pattern() + ")\\s+(?<name>"
        + NAME + ")(?<rest>.{0,140})$");
  }

  /** Who wrote it: a person, an organisation only, or nobody is named. */
  Found author() {
    List<Line> lines = surroundings.lines();
    for (int i = 0; i < lines.size(); i++) {
      Sighting seen = named(lines, i);
      if (seen != null) {
        return Found.pass("names its author", List.of(seen));
      }
    }
    return inMetadata();
  }

  private Found inMetadata() {
    List<String> names = declared();
    for (String name : names) {
      Optional<Sighting> seen = isFullName(inOrder(name)) ? marked(name) : Optional.empty();
      if (seen.isPresent()) {
        return Found.pass("names its author in its metadata", List.of(seen.get()));
      }
    }
    for (String name : names) {
      Optional<Sighting> seen = marked(name);
      if (seen.isPresent()) {
        return Found.fail("names no person as its author", List.of(seen.get()));
      }
    }
    return Found.nothing("");
  }

  /** Names that the source gives under a key for authors, whichever vocabulary it uses. */
  private List<String> declared() {
    Set<String> names = new LinkedHashSet<>(facts.page().metadata().authors());
    if (facts.page().page().format() == Format.HTML) {
      Matcher named = DECLARED.matcher(facts.page().page().source());
      while (named.find() && names.size() < MOST) {
        for (int group = 1; group <= named.groupCount(); group++) {
          if (named.group(group) != null) {
            names.add(named.group(group).replaceFirst(" ?\\|.*$", "").strip());
          }
        }
      }
    }
    return List.copyOf(names);
  }

  /** {@code Roy, Aniruddha} as he would write it himself. */
  private static String inOrder(String name) {
    String[] parts = name.split(",", -1);
    boolean reversed = parts.length == 2 && !parts[0].strip().contains(" ");
    return reversed ? parts[1].strip() + " " + parts[0].strip() : name;
  }

  private @Nullable Sighting named(List<Line> lines, int at) {
    Line line = lines.get(at);
    if (ELSEWHERE.contains(line.zone())) {
      return null;
    }
    if (!surroundings.holds(at)) {
      return below(lines, at);
    }
    String words = line.text();
    boolean alone = words.length() < LONGEST
        && !words.equals(facts.page().metadata().title())
        && PERSON.matcher(words).matches();
    if (alone && isFullName(words.replaceFirst(",.*$", "")) && marked(words).isPresent()) {
      return facts.sheet().quote(line.span());
    }
    Matcher by = byline.matcher(line.text());
    if (by.find() && isPerson(by.group("name")) && isShort(by.group("rest"))) {
      return facts.sheet().quote(SignFinder.shortened(line));
    }
    Matcher dated = DATED.matcher(line.text());
    if (surroundings.isTop(at) && dated.matches() && isFullName(dated.group("name"))) {
      return facts.sheet().quote(SignFinder.shortened(line));
    }
    return below(lines, at);
  }

  /** A name below a line that announces it. */
  private @Nullable Sighting below(List<Line> lines, int at) {
    Line line = lines.get(at);
    boolean heading = lexis
        .list("author_heading")
        .matcher(line.text().replaceFirst("[:\\s]+$", ""))
        .matches();
    for (int next = at + 1; heading && next < Math.min(lines.size(), at + 3); next++) {
      String words = lines.get(next).text();
      Matcher person = PERSON.matcher(words);
      if (words.length() < LONGEST && person.matches() && isFullName(person.group("name"))) {
        Span both = line.span().union(lines.get(next).span());
        return facts.sheet().quote(both);
      }
    }
    return null;
  }

  /** What follows a name in a byline is a title, a date or a place, and no sentence. */
  private static boolean isShort(String rest) {
    boolean apart = rest.isEmpty() || !Character.isLetter(rest.charAt(0));
    return apart && rest.split(" ", -1).length < MOST_WORDS;
  }

  private boolean isFullName(String name) {
    return name.indexOf(' ') > 0 && isPerson(name);
  }

  /** Whether it can be a person's name: capitalised, no organisation, not the site itself. */
  boolean isPerson(String name) {
    String plain = name.replaceFirst(",.*$", "").strip();
    String site = facts.page().metadata().site();
    boolean isSite = site != null && plain.equalsIgnoreCase(site);
    return !isSite
        && plain.length() > 3
        && PERSON.matcher(plain).matches()
        && !lexis.list("organisation").matcher(plain).find()
        && !lexis.list("months").matcher(plain.toLowerCase(Locale.ROOT)).matches();
  }

  /** The name where the source says that it is an author's. */
  private Optional<Sighting> marked(String name) {
    String source = facts.page().page().source();
    for (int at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
      String before = source.substring(Math.max(0, at - NEAR), at);
      boolean isAuthor = lexis.list("author_mark").matcher(before).find()
          && !lexis
              .list("author_unmark")
              .matcher(before.substring(before.length() / 2))
              .find();
      if (isAuthor) {
        return Optional.of(facts.sheet().sourceQuote(Metadatum.around(source, at, name.length())));
      }
    }
    return Optional.empty();
  }

  /** What qualifies the author: letters after the name, or a title before it. */
  Found credentials(Found author) {
    List<String> names = new ArrayList<>();
    for (Sighting seen : author.evidence()) {
      Matcher name = Pattern.compile(NAME).matcher(seen.quote());
      while (name.find()) {
        if (isFullName(name.group())) {
          names.add(name.group());
        }
      }
    }
    facts.page().metadata().authors().stream().filter(this::isPerson).forEach(names::add);
    for (Line line : facts.sheet().lines()) {
      boolean own = names.stream().anyMatch(line.text()::contains);
      Matcher credentials = lexis.list("credentials").matcher(line.text());
      if (own && line.text().length() < 400 && credentials.find()) {
        Sighting seen = facts.sheet().quote(SignFinder.shortened(line));
        return Found.pass("says what qualifies its author", List.of(seen));
      }
    }
    return Found.nothing("");
  }
}
