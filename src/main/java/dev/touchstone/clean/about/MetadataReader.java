package dev.touchstone.clean.about;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Declared;
import dev.touchstone.clean.Metadata;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a page says about itself: linked data, meta tags, and where they are silent the lines about its title. Immutable. */
public final class MetadataReader {

  /** Lines before and after the title that may say who wrote it and when. */
  private static final int BEFORE = 4;

  private static final int AFTER = 10;
  private static final int LINE = 160;

  private final Vocabulary words;

  /** @param about values by the keys of the pack's {@code metadata.tsv} */
  public MetadataReader(Map<String, List<String>> about) {
    this.words = new Vocabulary(about);
  }

  /** What one page says. */
  public Metadata read(Clues clues, LinkedData linked, Draft draft, PageType type) {
    String site = clues.meta(words.list("site-tags"));
    site = site == null ? linked.text(List.of("WebSite"), "name") : site;
    String headlined = linked.text(words.list("work-types"), "headline");
    boolean article = headlined != null || "article".equals(clues.meta(List.of("og:type")));
    String title = new Titles(clues, words, site, type, article).title(headlined);
    int headline = headline(draft, title);
    List<String> lines = lines(draft, headline);
    Writers writers = new Writers(clues, linked, words, site);
    List<String> authors = writers.authors(type, lines);
    List<String> reviewers = writers.reviewers(lines);
    List<String> persons = new ArrayList<>(authors);
    persons.addAll(reviewers);
    List<String> near = new ArrayList<>(clues.bylines());
    near.addAll(lines);
    Dates dates = new Dates(clues, linked, words);
    return new Metadata(
        title,
        authors,
        dates.published(type, headline, lines),
        dates.modified(lines),
        clues.language(),
        site,
        new Declared(
            clues.canonical(),
            type.name().toLowerCase(Locale.ROOT),
            List.copyOf(linked.types()),
            reviewers,
            writers.credentials(persons, near)));
  }

  /** The block with the page's title; the first main heading or 0 where there is none. */
  private static int headline(Draft draft, @Nullable String title) {
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

  private static List<String> lines(Draft draft, int headline) {
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
}
