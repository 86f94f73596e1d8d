package dev.touchstone.clean.html;

import dev.touchstone.clean.Metadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page says about itself: meta tags, linked data, and where they are silent its own headline and time. */
final class MetadataReader {

  private static final Pattern DAY = Pattern.compile("\\b((?:19|20)\\d{2})-(\\d{2})-(\\d{2})");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\u2013\u2014\u00BB\u00B7:-]\\s+|\\s*[|\u00BB]\\s*");
  private static final Pattern AUTHOR = Pattern.compile(
      "\"author\"\\s*:\\s*[\\[{\\s]*(?:\"@?\\w+\"\\s*:\\s*\"[^\"]*\"\\s*,\\s*)*\"name\"\\s*:\\s*\"([^\"]{2,80})\"");
  private static final List<String> PUBLISHED = List.of(
      "article:published_time",
      "datepublished",
      "date",
      "dc.date",
      "dc.date.issued",
      "dcterms.created",
      "pubdate",
      "publishdate",
      "publish-date",
      "citation_publication_date",
      "citation_date",
      "parsely-pub-date",
      "sailthru.date",
      "og:published_time",
      "article.published",
      "published-date",
      "dcterms.date",
      "article:created");
  private static final List<String> MODIFIED = List.of(
      "article:modified_time",
      "datemodified",
      "og:updated_time",
      "lastmod",
      "last-modified",
      "dcterms.modified",
      "revised");

  private final Document document;
  private final Map<String, String> meta = new HashMap<>();
  private final String linked;

  MetadataReader(Document document) {
    this.document = document;
    for (Element tag : document.getElementsByTag("meta")) {
      String name = first(tag.attr("property"), tag.attr("name"), tag.attr("itemprop"));
      String content = tag.attr("content").strip();
      if (name != null && !content.isEmpty()) {
        meta.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
      }
    }
    StringBuilder json = new StringBuilder();
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").contains("ld+json") && json.length() < 200_000) {
        json.append(script.data()).append('\n');
      }
    }
    this.linked = json.toString();
  }

  Metadata read() {
    String site = meta.get("og:site_name");
    String language = blankToNull(document.getElementsByTag("html").attr("lang"));
    String published = day(first(meta(PUBLISHED), linked("datePublished"), time()));
    String modified = day(first(meta(MODIFIED), linked("dateModified")));
    return new Metadata(title(site), authors(), published, modified, language, site);
  }

  private @Nullable String title(@Nullable String site) {
    List<String> headlines = new ArrayList<>();
    for (Element h1 : document.getElementsByTag("h1")) {
      String text = h1.text().strip();
      if (!text.isEmpty() && headlines.size() < 4) {
        headlines.add(text);
      }
    }
    String announced = first(meta.get("og:title"), meta.get("twitter:title"), document.title());
    if (announced == null) {
      return headlines.isEmpty() ? null : headlines.get(0);
    }
    String title = document.title().isBlank() ? announced : document.title();
    for (String headline : headlines) {
      if (headline.length() > 8
          && (plain(announced).contains(plain(headline))
              || plain(title).contains(plain(headline)))) {
        return headline;
      }
    }
    if (headlines.size() == 1 && headlines.get(0).length() > 15) {
      return headlines.get(0);
    }
    return withoutSite(announced, site);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String withoutSite(String title, @Nullable String site) {
    if (site != null && title.endsWith(site) && title.length() > site.length() + 3) {
      return title
          .substring(0, title.length() - site.length())
          .replaceFirst("[\\s|\u2013\u2014\u00BB\u00B7:-]+$", "");
    }
    Matcher separator = SEPARATOR.matcher(title);
    int last = -1;
    while (separator.find()) {
      last = separator.start();
    }
    boolean siteLast = last > 12 && title.length() - last < title.length() / 2;
    return siteLast ? title.substring(0, last).strip() : title.strip();
  }

  private List<String> authors() {
    Set<String> names = new LinkedHashSet<>();
    Matcher author = AUTHOR.matcher(linked);
    while (author.find() && names.size() < 6) {
      names.add(author.group(1).strip());
    }
    if (names.isEmpty()) {
      String named = first(
          meta.get("author"),
          meta.get("article:author"),
          meta.get("citation_author"),
          meta.get("dc.creator"),
          meta.get("parsely-author"));
      if (named != null && !named.startsWith("http")) {
        names.add(named);
      }
    }
    if (names.isEmpty()) {
      Element link = document.selectFirst(
          "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]");
      if (link != null && !link.text().isBlank() && link.text().length() < 80) {
        names.add(link.text().strip());
      }
    }
    return List.copyOf(names);
  }

  private @Nullable String linked(String key) {
    Matcher value = Pattern.compile("\"" + key + "\"\\s*:\\s*\"([^\"]{8,40})\"").matcher(linked);
    return value.find() ? value.group(1) : null;
  }

  private @Nullable String time() {
    Element time = document.selectFirst(
        "time[pubdate], time[itemprop=datePublished], [itemprop=datePublished], time[datetime]");
    return time == null ? null : first(time.attr("datetime"), time.attr("content"), time.text());
  }

  private @Nullable String meta(List<String> names) {
    for (String name : names) {
      String value = meta.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String day(@Nullable String text) {
    Matcher day = text == null ? null : DAY.matcher(text);
    return day != null && day.find()
        ? day.group(1) + "-" + day.group(2) + "-" + day.group(3)
        : null;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
