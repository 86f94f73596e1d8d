package dev.touchstone.clean.html;

import dev.touchstone.clean.Metadata;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.about.LinkedData;
import dev.touchstone.clean.about.MetadataReader;
import dev.touchstone.clean.about.PageType;
import dev.touchstone.clean.about.PageTypes;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.sift.CleaningPack;
import dev.touchstone.page.Notice;
import dev.touchstone.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an HTML page. Immutable. */
public final class HtmlReader {

  /** Elements nested deeper are hung up here by the parser; their words are not lost. */
  private static final int DEPTH = 512;

  private final PageTypes types;
  private final MetadataReader metadata;
  private final long reviews;
  private long postMeta;
  private final Map<String, Reason> furniture;
  private final Map<String, Integer> cues;

  public HtmlReader(CleaningPack pack) {
    this.types = new PageTypes(pack.types());
    this.metadata = new MetadataReader(pack.about());
    for (String cue : List.of("user", "date", "vote", "signature", "button")) {
      postMeta |= 1L << pack.cueNames().indexOf(cue);
    }
    this.reviews = 1L << pack.cueNames().indexOf("review");
    this.furniture = pack.furniture();
    this.cues = pack.cues();
  }

  public HtmlReading read(Page page) {
    String source = page.source();
    int offset = source.startsWith("\uFEFF") ? 1 : 0;
    Document document = Parser.htmlParser()
        .setTrackPosition(true)
        .setMaxDepth(DEPTH)
        .parseInput(source.substring(offset), "");
    DraftVisitor visitor = new DraftVisitor(source, offset, new Furniture(furniture, cues));
    document.filter(visitor);
    Draft draft = visitor.draft();
    Outline outline = visitor.outline();
    LinkedData linked = LinkedData.of(visitor.clues());
    PageType type = types.of(visitor.clues(), linked, draft);
    MainContent content = new MainContent(draft, outline, type, reviews, postMeta);
    Draft judged = draft.with(content.decide());
    List<Notice> notices = new ArrayList<>();
    if (outline.deepest() >= DEPTH - 1) {
      notices.add(
          new Notice(page.path(), "nested deeper than " + DEPTH + " elements, flattened there"));
    }
    if (visitor.hiddenParts() > 0) {
      notices.add(new Notice(
          page.path(), visitor.hiddenParts() + " hidden pieces inside paragraphs left out"));
    }
    Metadata said = metadata.read(visitor.clues(), linked, judged, type);
    return new HtmlReading(judged, said, notices);
  }
}
