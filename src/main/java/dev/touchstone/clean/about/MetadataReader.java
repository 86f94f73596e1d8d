package dev.touchstone.clean.about;

import dev.touchstone.clean.Declared;
import dev.touchstone.clean.Metadata;
import dev.touchstone.clean.draft.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what a page says about itself: linked data, meta tags, and where they are silent the lines about its title. Immutable. */
public final class MetadataReader {

  private final Vocabulary words;
  private final Names names;
  private final WriterMarks marks;

  /** @param about values by the keys of the pack's {@code metadata.tsv} */
  public MetadataReader(Map<String, List<String>> about) {
    this.words = new Vocabulary(about);
    this.names = new Names(words);
    this.marks = new WriterMarks(words);
  }

  /** How markup names writers, for the walk that looks for them. */
  public WriterMarks marks() {
    return marks;
  }

  /**
   * What one page says.
   *
   * @param shown what its markup says that it is, by which its title is read
   * @param type what it is to a reader
   */
  public Metadata read(Clues clues, LinkedData linked, Draft draft, PageType shown, PageType type) {
    String site = clues.meta(words.list("site-tags"));
    site = site == null ? linked.text(List.of("WebSite"), "name") : site;
    site = site == null ? clues.home() : site;
    String headlined = linked.text(words.list("work-types"), "headline");
    boolean article = headlined != null || "article".equals(clues.meta(List.of("og:type")));
    String day = clues.meta(words.list("published-tags"));
    boolean firm = day != null && "article".equals(clues.meta(List.of("og:type")));
    String named = new Titles(clues, words, site, shown, article).title(headlined, type);
    String title = named == null ? null : named.replace("\u00AD", "");
    TitleArea area = TitleArea.of(draft, title, clues, names);
    List<String> lines = area.lines();
    Writers writers = new Writers(clues, linked, words, new Persons(names, site));
    List<String> authors = writers.authors(type, area, firm);
    List<String> reviewers = writers.reviewers(lines);
    List<String> persons = new ArrayList<>(authors);
    persons.addAll(reviewers);
    List<String> near = new ArrayList<>();
    clues.bylines().lines().forEach(byline -> near.add(byline.text()));
    near.addAll(lines);
    Dates dates = new Dates(clues, linked, words);
    return new Metadata(
        title,
        authors,
        dates.published(type, area, firm),
        dates.modified(area, type.offers()),
        clues.language(),
        site,
        new Declared(
            clues.canonical(),
            type.name().toLowerCase(Locale.ROOT),
            List.copyOf(linked.types()),
            reviewers,
            writers.credentials(persons, near)));
  }
}
