package dev.touchstone.clean.html;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Metadata;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a page says about itself: linked data, meta tags, and where they are silent the lines about its title. */
final class MetadataReader {

  /** Lines before and after the title that may say who wrote it and when. */
  private static final int BEFORE = 4;

  private static final int AFTER = 10;
  private static final int LINE = 160;
  private static final List<String> WORKS = List.of(
      "NewsArticle",
      "Article",
      "BlogPosting",
      "MedicalWebPage",
      "ScholarlyArticle",
      "Report",
      "TechArticle",
      "OpinionNewsArticle",
      "DiscussionForumPosting",
      "Question",
      "Recipe",
      "Review",
      "SocialMediaPosting");
  private static final List<String> PAGES = List.of("WebPage", "ItemPage", "CreativeWork");
  private static final List<String> PUBLISHED = List.of(
      "article:published_time",
      "citation_publication_date",
      "citation_online_date",
      "citation_date",
      "datepublished",
      "dc.date.issued",
      "dcterms.issued",
      "dc.date",
      "dcterms.created",
      "dcterms.date",
      "pubdate",
      "publishdate",
      "publish-date",
      "parsely-pub-date",
      "sailthru.date",
      "og:published_time",
      "article.published",
      "published-date",
      "article:created",
      "date");
  private static final List<String> MODIFIED = List.of(
      "article:modified_time",
      "datemodified",
      "og:updated_time",
      "lastmod",
      "last-modified",
      "dcterms.modified",
      "revised");
  private static final Pattern CHANGED = Pattern.compile(
      "(?i)\\b(?:updated?|modified|changed|reviewed|revised|edited|accessed|expires)\\b");
  private static final Pattern GIVEN =
      Pattern.compile("(?i)\\b(?:published|posted|publication|date|on|written|released|issued)\\b");

  private final Clues clues;
  private final LinkedData linked;
  private final Draft draft;

  MetadataReader(Clues clues, LinkedData linked, Draft draft) {
    this.clues = clues;
    this.linked = linked;
    this.draft = draft;
  }

  Metadata read() {
    String site = clues.meta(List.of("og:site_name", "application-name"));
    boolean article = "article".equals(clues.meta(List.of("og:type")))
        || linked.property(WORKS, "headline") != null;
    String title = new Titles(clues, site, article).title();
    int headline = headline(title);
    List<String> lines = lines(headline);
    List<String> authors = new Writers(clues, linked, site).names(lines);
    String modified = first(
        Days.in(linked.text(WORKS, "dateModified")),
        Days.in(clues.meta(MODIFIED)),
        Days.in(linked.text(PAGES, "dateModified")));
    return new Metadata(
        title, authors, published(headline, lines), modified, clues.language(), site);
  }

  private @Nullable String published(int headline, List<String> lines) {
    String declared =
        first(Days.in(linked.text(WORKS, "datePublished")), Days.in(clues.meta(PUBLISHED)));
    if (declared != null) {
      return declared;
    }
    for (Clues.Stamp stamp : clues.stamps()) {
      boolean near = stamp.block() <= headline + AFTER;
      if (stamp.property().equals("datePublished") || (near && stamp.property().isEmpty())) {
        String day = Days.in(stamp.text());
        if (day != null) {
          return day;
        }
      }
    }
    for (String line : lines) {
      String day =
          CHANGED.matcher(line).find() && !GIVEN.matcher(line).find() ? null : Days.in(line);
      if (day != null && (line.length() < 60 || GIVEN.matcher(line).find())) {
        return day;
      }
    }
    boolean article = "article".equals(clues.meta(List.of("og:type")));
    return article ? Days.in(linked.text(PAGES, "datePublished")) : null;
  }

  /** The block with the page's title; the first main heading or 0 where there is none. */
  int headline(@Nullable String title) {
    String plain = title == null ? "" : Titles.plain(title);
    int main = -1;
    List<DraftBlock> blocks = draft.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == BlockKind.HEADING && blocks.get(i).level() <= 2) {
        if (Titles.plain(draft.words(blocks.get(i))).equals(plain)) {
          return i;
        }
        main = main < 0 && blocks.get(i).level() == 1 ? i : main;
      }
    }
    return Math.max(0, main);
  }

  private List<String> lines(int headline) {
    List<String> lines = new ArrayList<>();
    int end = Math.min(draft.blocks().size(), headline + AFTER);
    for (int i = Math.max(0, headline - BEFORE); i < end; i++) {
      DraftBlock block = draft.blocks().get(i);
      if (block.span().length() <= LINE) {
        lines.add(draft.words(block));
      }
    }
    return lines;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
