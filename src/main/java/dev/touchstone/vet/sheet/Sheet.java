package dev.touchstone.vet.sheet;

import dev.touchstone.clean.Block;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.Removal;
import dev.touchstone.page.Alignment;
import dev.touchstone.page.Format;
import dev.touchstone.page.Span;
import dev.touchstone.vet.card.Sighting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a page shows, line by line, and what cleaning made of each line. Prices, bylines
 * and small print are not content, but they are what a card is about.
 */
public final class Sheet {

  /** A longer line is cut, so that no expression runs over a whole page, in characters. */
  private static final int LONGEST = 2_000;

  private final CleanPage page;
  private final String text;
  private final Alignment toSource;
  private final List<Line> lines;
  private final List<Link> links;
  private final List<Span> kept;

  private Sheet(CleanPage page, String text, Alignment toSource, List<Link> links) {
    this.page = page;
    this.text = text;
    this.toSource = toSource;
    this.links = List.copyOf(links);
    this.kept = page.blocks().stream()
        .map(block -> page.toSource().toOrigin(block.span()))
        .toList();
    this.lines = cut();
  }

  /** The sheet of a page. */
  public static Sheet of(CleanPage page) {
    String source = page.page().source();
    if (page.page().format() != Format.HTML) {
      return new Sheet(page, source, Alignment.identity(source.length()), List.of());
    }
    Markup markup = new Markup(source);
    markup.read();
    return new Sheet(page, markup.text(), markup.alignment(), markup.links());
  }

  public String text() {
    return text;
  }

  /** All lines that hold a word, in order. */
  public List<Line> lines() {
    return lines;
  }

  public List<Link> links() {
    return links;
  }

  /** The page's words in a range of the sheet, with their places. */
  public Sighting quote(Span inSheet) {
    String quote = inSheet.in(text);
    Span inSource = toSource.toOrigin(inSheet);
    return new Sighting(quote, inText(quote, inSource), inSource);
  }

  /** A piece of the source itself, for what no reader sees. */
  public Sighting sourceQuote(Span inSource) {
    return new Sighting(inSource.in(page.page().source()), null, inSource);
  }

  /** The words of a removal. */
  public Sighting quote(Removal removal) {
    return new Sighting(removal.quote(), null, removal.inSource());
  }

  private @Nullable Span inText(String quote, Span inSource) {
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).overlaps(inSource)) {
        Span block = page.blocks().get(i).span();
        int at = page.text().indexOf(quote, block.start());
        if (at >= 0 && at + quote.length() <= block.end()) {
          return new Span(at, at + quote.length());
        }
      }
    }
    return null;
  }

  private List<Line> cut() {
    List<Line> cut = new ArrayList<>();
    ZoneFinder zones = new ZoneFinder(kept, page.removed());
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start > LONGEST) {
        int space = text.lastIndexOf(' ', start + LONGEST);
        end = space > start ? space : start + LONGEST;
      }
      Span span = new Span(start, end).trimmed(text);
      if (!span.isEmpty()) {
        cut.add(new Line(span.in(text), span, zones.zone(toSource.toOrigin(span))));
      }
      start = end < text.length() && Character.isWhitespace(text.charAt(end)) ? end + 1 : end;
    }
    return List.copyOf(cut);
  }

  /** Share of the page's words that was taken out for one of these reasons, 0 to 1. */
  public double share(List<Reason> reasons) {
    long all = lines.stream().mapToLong(line -> line.text().length()).sum();
    long some = lines.stream()
        .filter(line -> reasons.stream().anyMatch(reason -> reason.code().equals(line.zone())))
        .mapToLong(line -> line.text().length())
        .sum();
    return all == 0 ? 0 : (double) some / all;
  }

  /** The clean page it was made from. */
  public CleanPage page() {
    return page;
  }

  /** The content's blocks, in order. */
  public List<Block> blocks() {
    return page.blocks();
  }
}
