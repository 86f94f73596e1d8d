package dev.touchstone.clean.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who wrote a page: linked data first, then meta tags, then bylines as they are read. */
final class Writers {

  private static final List<String> WORKS = List.of(
      "NewsArticle",
      "Article",
      "BlogPosting",
      "MedicalWebPage",
      "ScholarlyArticle",
      "MedicalScholarlyArticle",
      "Report",
      "TechArticle",
      "Review",
      "Recipe",
      "OpinionNewsArticle",
      "DiscussionForumPosting",
      "Question",
      "SocialMediaPosting",
      "CreativeWork",
      "WebPage");
  private static final Set<String> ONE_WRITER =
      Set.of("DiscussionForumPosting", "Question", "QAPage", "SocialMediaPosting");
  private static final Pattern BY = Pattern.compile(
      "^(?:(?:article|story|post|medically)?\\s*(?:written|authored|posted|published|reported|reviewed)?\\s*by|authors?|writer)\\b\\s*:?\\s*",
      Pattern.CASE_INSENSITIVE);
  private static final String WORD = "\\p{Lu}[\\p{L}'’.-]*";
  private static final Pattern NAME =
      Pattern.compile("^" + WORD + "(?: (?:de|da|del|van|von|der|la|le|bin|al|y|"
          + "(?!(?:January|February|March|April|May|June|July|August|September|October|November"
          + "|December|Updated|Published|Posted|Members?|Moderator|Written|On|In|At|Medically)\\b)"
          + WORD + ")){1,4}(?:, (?:[A-Z][A-Za-z.]{1,7}(?=,|$| [|•·-])))*");
  private static final int MOST = 12;

  private final Clues clues;
  private final LinkedData linked;
  private final String site;

  Writers(Clues clues, LinkedData linked, @Nullable String site) {
    this.clues = clues;
    this.linked = linked;
    this.site = site == null ? "" : Titles.plain(site);
  }

  /** @param lines the lines about the title, for a byline without any mark */
  List<String> names(List<String> lines) {
    List<List<String>> sources = new ArrayList<>();
    boolean forum = linked.types().stream().anyMatch(ONE_WRITER::contains);
    List<String> linkedNames = linked.names(linked.property(WORKS, "author"));
    sources.add(forum ? linkedNames.subList(0, Math.min(1, linkedNames.size())) : linkedNames);
    List<String> cited = new ArrayList<>();
    for (String name : clues.metas(List.of("citation_author"))) {
      int comma = name.indexOf(',');
      cited.add(
          comma < 0 ? name : name.substring(comma + 1).strip() + " " + name.substring(0, comma));
    }
    sources.add(cited);
    sources.add(clues.metas(List.of(
        "author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "sailthru.author",
        "byl")));
    List<String> second = new ArrayList<>();
    for (List<String> source : sources) {
      Set<String> names = cleaned(source);
      if (!names.isEmpty()) {
        if (names.iterator().next().matches(".*\\p{Lu}.*[ ].*")) {
          return List.copyOf(names);
        }
        second.addAll(names);
      }
    }
    Set<String> read = byline(lines);
    if (!read.isEmpty()) {
      return List.copyOf(read);
    }
    return second.isEmpty() ? List.of() : List.of(second.get(0));
  }

  private Set<String> byline(List<String> lines) {
    Set<String> names = new LinkedHashSet<>();
    for (String line : clues.bylines()) {
      String by = BY.matcher(line).replaceFirst("");
      Matcher name = NAME.matcher(by);
      if (line.length() < 120 && name.find() && isName(name.group())) {
        names.add(name.group());
        return names;
      }
    }
    for (String line : lines) {
      Matcher by = BY.matcher(line);
      if (line.length() < 160 && by.find() && by.end() > 0) {
        Matcher name = NAME.matcher(line.substring(by.end()));
        if (name.find() && isName(name.group())) {
          names.add(name.group());
          return names;
        }
      }
    }
    return names;
  }

  private Set<String> cleaned(List<String> source) {
    Set<String> names = new LinkedHashSet<>();
    for (String one : source) {
      String name = BY.matcher(one.strip()).replaceFirst("").strip();
      if (names.size() < MOST && isName(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private boolean isName(String name) {
    String words = Titles.plain(name);
    return words.length() > 1
        && name.length() < 120
        && !words.equals(site)
        && !name.startsWith("http")
        && !name.contains("/")
        && !name.toLowerCase(Locale.ROOT)
            .matches("admin.*|editor|staff|author|guest|.*\\.[a-z]+\\.[a-z]+.*")
        && name.charAt(0) != ',';
  }
}
