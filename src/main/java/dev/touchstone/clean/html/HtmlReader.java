package dev.touchstone.clean.html;

import dev.touchstone.clean.Metadata;
import dev.touchstone.clean.about.Clues;
import dev.touchstone.clean.about.LinkedData;
import dev.touchstone.clean.about.MetadataReader;
import dev.touchstone.clean.about.PageType;
import dev.touchstone.clean.about.PageTypes;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.main.Hints;
import dev.touchstone.clean.main.MainContent;
import dev.touchstone.clean.main.MainRules;
import dev.touchstone.clean.main.Outline;
import dev.touchstone.clean.main.Teasers;
import dev.touchstone.clean.main.Votes;
import dev.touchstone.clean.main.Wares;
import dev.touchstone.clean.sift.CleaningPack;
import dev.touchstone.page.Notice;
import dev.touchstone.page.Page;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.PlacedTreeBuilder;

/** Reads an HTML page. Immutable. */
public final class HtmlReader {

  /** Elements nested deeper are hung up here by the parser; their words are not lost. */
  private static final int DEPTH = 512;

  /** Pages that are there to offer something. */
  private static final Set<PageType> OFFERING =
      EnumSet.of(PageType.LISTING, PageType.PRODUCT, PageType.SERVICE);

  private final PageTypes types;
  private final MetadataReader metadata;
  private final MainRules rules;
  private final Map<String, Furniture.Word> names;

  public HtmlReader(CleaningPack pack) {
    this.types = new PageTypes(pack.types());
    this.metadata = new MetadataReader(pack.about());
    this.names = Furniture.words(pack.furniture(), pack.cues());
    this.rules = new MainRules(new Votes(pack.votes()), pack.cueNames(), pack.facts());
  }

  public HtmlReading read(Page page) {
    String source = page.source();
    int offset = source.startsWith("\uFEFF") ? 1 : 0;
    Document document = new Parser(new PlacedTreeBuilder())
        .setMaxDepth(DEPTH)
        .parseInput(source.substring(offset), "");
    Furniture furniture = new Furniture(names);
    StyledMarkup.name(document, furniture);
    DraftVisitor visitor = new DraftVisitor(source, offset, furniture, new Clues(metadata.marks()));
    document.filter(visitor);
    Draft draft = visitor.draft();
    Outline outline = visitor.outline();
    LinkedData linked = LinkedData.of(visitor.clues());
    PageType told = types.of(visitor.clues(), linked, draft);
    int shelf = told == PageType.SERVICE ? Wares.shelf(draft, outline) : -1;
    PageType type = shelf < 0 ? told : PageType.LISTING;
    Hints hints = new Hints(type, visitor.clues().title(), furniture::cues, shelf);
    MainContent content = new MainContent(rules, draft, outline, hints);
    Draft judged = draft.with(content.decide());
    PageType kind = kind(type, visitor.clues(), draft, outline);
    Metadata said = metadata.read(visitor.clues(), linked, judged, type, kind);
    return new HtmlReading(judged, said, OFFERING.contains(type), notices(page, visitor));
  }

  /** What a page is to a reader, who sees teasers or an article where its markup shows neither. */
  private static PageType kind(PageType type, Clues clues, Draft draft, Outline outline) {
    if (type == PageType.ARTICLE && Teasers.fill(draft, outline)) {
      return PageType.LISTING;
    }
    boolean read = type == PageType.SERVICE && PageTypes.isRead(clues, draft, outline.aside()::get);
    return read ? PageType.ARTICLE : type;
  }

  /** What was ignored. */
  private static List<Notice> notices(Page page, DraftVisitor visitor) {
    List<Notice> notices = new ArrayList<>();
    if (visitor.outline().deepest() >= DEPTH - 1) {
      notices.add(
          new Notice(page.path(), "nested deeper than " + DEPTH + " elements, flattened there"));
    }
    if (visitor.hiddenParts() > 0) {
      notices.add(new Notice(
          page.path(), visitor.hiddenParts() + " hidden pieces inside paragraphs left out"));
    }
    if (visitor.framesets() > 0) {
      notices.add(
          new Notice(page.path(), "a page of frames: the pages in its frames are not read"));
    }
    return notices;
  }
}
