package dev.touchstone.clean.html;

import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.sift.CleaningPack;
import dev.touchstone.page.Notice;
import dev.touchstone.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an HTML page. Immutable. */
public final class HtmlReader {

  /** Elements nested deeper are hung up here by the parser; their words are not lost. */
  private static final int DEPTH = 512;

  private final Furniture furniture;

  public HtmlReader(CleaningPack pack) {
    this.furniture = new Furniture(pack.furniture());
  }

  public HtmlReading read(Page page) {
    String source = page.source();
    int offset = source.startsWith("\uFEFF") ? 1 : 0;
    Document document = Parser.htmlParser()
        .setTrackPosition(true)
        .setMaxDepth(DEPTH)
        .parseInput(source.substring(offset), "");
    DraftVisitor visitor = new DraftVisitor(source, offset, furniture);
    document.filter(visitor);
    Draft draft = visitor.draft();
    Outline outline = visitor.outline();
    Draft judged = draft.with(new MainContent(draft, outline).decide());
    List<Notice> notices = new ArrayList<>();
    if (outline.deepest() >= DEPTH - 1) {
      notices.add(
          new Notice(page.path(), "nested deeper than " + DEPTH + " elements, flattened there"));
    }
    if (visitor.hiddenParts() > 0) {
      notices.add(new Notice(
          page.path(), visitor.hiddenParts() + " hidden pieces inside paragraphs left out"));
    }
    return new HtmlReading(judged, new MetadataReader(document).read(), notices);
  }
}
