package dev.touchstone.vet.measure;

import dev.touchstone.page.Format;
import dev.touchstone.page.Span;
import dev.touchstone.vet.card.Sighting;
import dev.touchstone.vet.sign.Found;
import dev.touchstone.vet.sign.Lexis;
import dev.touchstone.vet.sign.PageFacts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that a page gives under a key for authors, whichever vocabulary it uses. */
final class DeclaredAuthors {

  private static final Pattern DECLARED = Pattern.compile(
      "<meta[^>]{0,80}(?:author|creator)s?[\"'][^>]{0,60}content=[\"']([^\"'<>]{4,80})"
          + "|<meta[^>]{0,60}content=[\"']([^\"'<>]{4,80})[\"'][^>]{0,60}(?:author|creator)s?[\"']"
          + "|\"authors?\"\\s*:\\s*\\[?\\s*(?:\\{[^{}]{0,200}?\"name\"\\s*:\\s*)?\"([^\"<>/]{4,60})\""
          + "|Written by[\"'][^>]{0,10}>\\s*<meta[^>]{0,60}content=[\"']([^\"'<>]{4,60})");

  /** Each match of {@link #DECLARED} has one of these. */
  private static final List<String> KEYS = List.of("author", "creator", "Written by");

  /** An element that is marked as the author's, and the name it begins with. */
  private static final Pattern MARKED = Pattern.compile(
      "(?:class|rel|itemprop)=[\"'][^\"']{0,80}(?:author|byline)[^\"']{0,80}[\"'][^<>]{0,300}>"
          + "(?:\\s{0,40}<[^<>]{1,300}>){0,5}\\s{0,40}(?<who>" + PersonNames.NAME + ")\\s{0,10}<");

  /** Each match of {@link #MARKED} has one of these. */
  private static final List<String> MARKS = List.of("author", "byline");

  /** Longest row of tags between a mark and the name, in characters. */
  private static final int TAGS = 2500;

  /** As many names as one page is asked about. */
  private static final int MOST = 12;

  /** How far before a name the source may say that it is an author's, in characters. */
  private static final int NEAR = 140;

  private final Lexis lexis;
  private final PageFacts facts;
  private final PersonNames names;

  DeclaredAuthors(Lexis lexis, PageFacts facts, PersonNames names) {
    this.lexis = lexis;
    this.facts = facts;
    this.names = names;
  }

  /** A person before an organisation. */
  Found found() {
    List<String> declared = declared();
    for (String name : declared) {
      boolean full = names.isFullName(PersonNames.inOrder(name));
      Optional<Sighting> seen = full ? marked(name) : Optional.empty();
      if (seen.isPresent()) {
        return Found.pass("names its author in its metadata", List.of(seen.get()));
      }
    }
    for (String name : declared) {
      Optional<Sighting> seen = marked(name);
      if (seen.isPresent()) {
        return Found.fail("names no person as its author", List.of(seen.get()));
      }
    }
    return Found.nothing("");
  }

  /** A name in an element for authors within one of the ranges of the source. */
  Found inMarkup(List<Span> places) {
    if (facts.page().page().format() != Format.HTML) {
      return Found.nothing("");
    }
    Matcher marked = MARKED.matcher(facts.page().page().source());
    for (Span place : places) {
      int end = Math.min(place.end() + 1, facts.page().page().source().length());
      Span around = new Span(Math.max(0, place.start() - TAGS), end);
      boolean possible = holds(around, MARKS);
      marked.region(around.start(), around.end());
      while (possible && marked.find()) {
        Span name = new Span(marked.start("who"), marked.end("who"));
        boolean full = names.isFullName(marked.group("who"));
        if (place.contains(name) && full && !unmarked(marked.group())) {
          return Found.pass("names its author", List.of(facts.sheet().sourceQuote(name)));
        }
      }
    }
    return Found.nothing("");
  }

  private boolean unmarked(String markup) {
    return lexis.list("author_unmark").matcher(markup).find();
  }

  private List<String> declared() {
    Set<String> declared = new LinkedHashSet<>(facts.page().metadata().authors());
    if (facts.page().page().format() == Format.HTML) {
      String source = facts.page().page().source();
      Matcher named = DECLARED.matcher(source);
      for (Span place : Declarations.in(source)) {
        if (holds(place, KEYS)) {
          named.region(place.start(), place.end());
          addNames(named, declared);
        }
      }
    }
    return List.copyOf(declared);
  }

  /** Whether a range of the source has one of the words, which is found sooner than an expression. */
  private boolean holds(Span place, List<String> words) {
    String text = place.in(facts.page().page().source());
    return words.stream().anyMatch(text::contains);
  }

  private static void addNames(Matcher named, Set<String> declared) {
    while (declared.size() < MOST && named.find()) {
      for (int group = 1; group <= named.groupCount(); group++) {
        if (named.group(group) != null) {
          declared.add(named.group(group).replaceFirst(" ?\\|.*$", "").strip());
        }
      }
    }
  }

  /** The name where the source says that it is an author's. */
  Optional<Sighting> marked(String name) {
    String source = facts.page().page().source();
    for (int at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
      String before = source.substring(Math.max(0, at - NEAR), at);
      boolean isAuthor = lexis.finds("author_mark", before)
          && !lexis.finds("author_unmark", before.substring(before.length() / 2));
      if (isAuthor) {
        return Optional.of(facts.sheet().sourceQuote(Metadatum.around(source, at, name.length())));
      }
    }
    return Optional.empty();
  }
}
