package dev.touchstone.vet.reference;

import dev.touchstone.vet.card.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one entry of a reference list in the two common orders: year in brackets after the authors
 * (APA), or year before the volume (Vancouver). What it cannot tell apart it leaves out.
 */
public final class ReferenceParser {

  private static final Pattern MARK =
      Pattern.compile("^(?:\\[?\\d{1,3}[.)\\]:]\\s*|\\^\\s*|[\\u2022*-]\\s+)+");
  private static final Pattern APA = Pattern.compile(
      "^(?<authors>[^()]{2,300}?)[.,]?\\s*\\((?<year>\\d{4})[a-z]?(?:,[^)]{0,30})?\\)[.,:]?\\s+(?<rest>.+)$");
  private static final Pattern APA_PLACE = Pattern.compile(
      "^(?<title>.{3,400}?)[.?!]\\s+(?<journal>[^.,\\d]{2,120}(?:\\.[^.,\\d]{1,60}){0,4}),\\s*(?:vol\\.?\\s*)?(?<volume>\\d{1,4})(?:\\s?\\([^)]{1,20}\\))?(?:[,:]\\s*(?:pp?\\.?\\s*)?(?<pages>[eE]?\\d[\\w.\\u2013-]{0,20}))?");
  private static final Pattern VANCOUVER = Pattern.compile(
      "(?<journal>[^.;\\d]{2,120})\\.?\\s(?<year>\\d{4})(?:\\s\\w{3,9}(?:[\\s-]\\w{1,3})?)?;\\s?(?:vol\\.?\\s*)?(?<volume>\\d{1,4})(?:\\s?\\([^)]{1,20}\\))?(?:[:,]\\s?(?:pp?\\.?\\s*|item\\s)?(?<pages>[eE]?\\d[\\w.\\u2013-]{0,20}))?");
  private static final Pattern AUTHOR_LIST =
      Pattern.compile("^(?:[\\p{L}'\\u2019 -]{2,40} [A-Z]{1,3}(?:, | and others|,? et al)?){1,30}");
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d{2}\\b");
  private static final Pattern PAGES = Pattern.compile("^(\\d{1,6})\\s?[\\u2013-]\\s?(\\d{1,6})$");
  private static final int FIRST_YEAR = 1800;

  private final int thisYear;

  /** @param thisYear the latest year in which a cited work can have appeared */
  public ReferenceParser(int thisYear) {
    this.thisYear = thisYear;
  }

  /** Reads one entry. */
  public Reference parse(Sighting entry) {
    String words = MARK.matcher(entry.quote().strip()).replaceFirst("");
    Identifiers identifiers = Identifiers.in(words);
    Parts parts = parts(words);
    List<String> faults = new ArrayList<>(identifiers.faults());
    Integer year = parts.year;
    if (year != null && (year < FIRST_YEAR || year > thisYear + 1)) {
      faults.add("impossible year: " + year);
    }
    String pages = parts.pages;
    if (pages != null && runsBackwards(pages)) {
      faults.add("impossible pages: " + pages);
    }
    return new Reference(
        entry,
        parts.authors,
        year,
        parts.title,
        parts.journal,
        parts.volume,
        pages,
        identifiers.doi(),
        identifiers.pmid(),
        faults);
  }

  private record Parts(
      List<String> authors,
      @Nullable Integer year,
      @Nullable String title,
      @Nullable String journal,
      @Nullable String volume,
      @Nullable String pages) {}

  private static Parts parts(String words) {
    Matcher apa = APA.matcher(words);
    if (apa.find()) {
      return apa(apa);
    }
    Matcher vancouver = VANCOUVER.matcher(words);
    if (vancouver.find()) {
      return vancouver(words, vancouver);
    }
    Matcher year = YEAR.matcher(words);
    Integer found = year.find() ? Integer.valueOf(year.group()) : null;
    return new Parts(List.of(), found, null, null, null, null);
  }

  private static Parts apa(Matcher head) {
    List<String> authors = apaAuthors(head.group("authors"));
    Integer year = Integer.valueOf(head.group("year"));
    String rest = head.group("rest");
    Matcher place = APA_PLACE.matcher(rest);
    if (place.find()) {
      return new Parts(
          authors,
          year,
          place.group("title").strip(),
          place.group("journal").strip(),
          place.group("volume"),
          endless(place.group("pages")));
    }
    int end = rest.indexOf(". ");
    String title = end < 0 ? rest.replaceFirst("\\.$", "") : rest.substring(0, end);
    return new Parts(authors, year, title.strip(), null, null, null);
  }

  private static Parts vancouver(String words, Matcher place) {
    String head = words.substring(0, place.start("journal")).strip();
    List<String> authors = new ArrayList<>();
    String title = null;
    Matcher list = AUTHOR_LIST.matcher(head);
    int end = head.indexOf(". ");
    if (list.find() && (end > 0 || head.endsWith("."))) {
      int authorsEnd = end > 0 ? end : head.length() - 1;
      for (String author : head.substring(0, authorsEnd).split(",\\s*| and others", -1)) {
        if (!author.isBlank() && !author.strip().startsWith("et al")) {
          authors.add(author.strip());
        }
      }
      title = end > 0 ? head.substring(end + 2) : null;
    } else {
      title = head;
    }
    String plain = title == null ? "" : title.replaceFirst("[.\\s]+$", "").strip();
    return new Parts(
        authors,
        Integer.valueOf(place.group("year")),
        plain.isEmpty() ? null : plain,
        place.group("journal").strip(),
        place.group("volume"),
        endless(place.group("pages")));
  }

  /** {@code Toljan, K., & Vrooman, B.}: every second comma parts two authors. */
  private static List<String> apaAuthors(String list) {
    List<String> authors = new ArrayList<>();
    Matcher author = Pattern.compile("([\\p{L}'\\u2019 -]{2,60}), ((?:\\p{Lu}\\.[ -]?){1,4})")
        .matcher(list + ".");
    while (author.find()) {
      authors.add(author.group(1).replaceFirst("^\\W+", "").strip() + ", "
          + author.group(2).strip());
    }
    if (authors.isEmpty() && !list.isBlank()) {
      authors.add(list.strip());
    }
    return authors;
  }

  private static @Nullable String endless(@Nullable String pages) {
    return pages == null ? null : pages.replaceFirst("[.,;\\u2013-]+$", "");
  }

  private static boolean runsBackwards(String pages) {
    Matcher range = PAGES.matcher(pages);
    return range.matches()
        && range.group(2).length() >= range.group(1).length()
        && Integer.parseInt(range.group(2)) < Integer.parseInt(range.group(1));
  }
}
