package dev.touchstone.clean.html;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.about.Clues;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftWriter;
import dev.touchstone.clean.main.Outline;
import dev.touchstone.clean.main.Sign;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks a parsed page once and writes its words as blocks, with an outline of the elements around them. */
final class DraftVisitor implements NodeFilter {

  /** Elements without words of their own. */
  static final Set<String> SKIPPED = Set.of(
      "script",
      "style",
      "template",
      "svg",
      "iframe",
      "object",
      "embed",
      "canvas",
      "audio",
      "video",
      "select",
      "datalist",
      "input",
      "textarea",
      "title",
      "meta",
      "link",
      "base",
      "map",
      "frameset",
      "math",
      "progress",
      "meter",
      "noframes",
      "dialog");

  static final Set<String> INLINE = Set.of(
      "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
      "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike",
      "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "button",
      "ruby", "rt", "rp", "rb", "nobr", "output");

  /** Pieces of a line that a page's style may set apart. */
  private static final Set<String> APART =
      Set.of("span", "b", "strong", "em", "i", "label", "small", "time", "a");

  /** A button with more words than this has no label but a text, in characters. */
  private static final int TEXT = 120;

  private final DraftWriter writer;
  private final TextAligner aligner;
  private final Furniture furniture;
  private final Outline outline = new Outline();
  private final Clues clues;
  private final Deque<Element> open = new ArrayDeque<>();
  private final Place place = new Place();

  /** Of each open table the cells that reach into rows below. */
  private final Deque<SpannedCells> spans = new ArrayDeque<>();

  /** The last labelled row; null before the first. */
  private @Nullable Element row;

  private int current = -1;
  private int breaks;
  private int hiddenParts;
  private int framesets;

  DraftVisitor(String source, int offset, Furniture furniture, Clues clues) {
    this.clues = clues;
    this.writer = new DraftWriter(source);
    this.aligner = new TextAligner(source, offset, writer);
    this.furniture = furniture;
  }

  Draft draft() {
    return writer.draft();
  }

  /** How many hidden pieces inside paragraphs were left out. */
  int hiddenParts() {
    return hiddenParts;
  }

  /** How many sets of frames it has; the pages in them are not read. */
  int framesets() {
    return framesets;
  }

  Outline outline() {
    return outline;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (!text.isBlank()) {
        breaks = 0;
      }
      if (Preformatted.isText(text) && !place.inRow()) {
        writer.lines(false);
        Preformatted.write(text, aligner, writer, place.freeGroups(), () -> outline.own(current));
      } else {
        aligner.write(text);
      }
    } else if (node instanceof Element element) {
      outline.reached(depth);
      return element(element);
    }
    return FilterResult.CONTINUE;
  }

  Clues clues() {
    return clues;
  }

  private FilterResult element(Element element) {
    String name = place.inHeading() ? element.normalName() : Opener.name(element);
    clues.see(element, name, writer.blockCount());
    framesets += name.equals("frameset") ? 1 : 0;
    if (SKIPPED.contains(name)
        || (name.equals("button") && !place.inHeading() && !speaks(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      lineBreak(element);
    }
    if (INLINE.contains(name) && !isPart(element)) {
      if (Furniture.isHidden(element)) {
        hiddenParts++;
        return FilterResult.SKIP_ENTIRELY;
      }
      parted(element, name);
      writer.link(name.equals("a") || writer.inLink());
      return FilterResult.CONTINUE;
    }
    if (!name.equals("br")) {
      openBlock(element, name);
    }
    return FilterResult.CONTINUE;
  }

  /**
   * Two links without a space between them are two labels that the page's style sets apart; so are two other pieces where a
   * word in small letters or a colon meets a capital: {@code Published by:Stride Press}.
   */
  private void parted(Element element, String name) {
    Node before = element.previousSibling();
    boolean links = name.equals("a") && before instanceof Element other && other.nameIs("a");
    boolean pieces = !place.inCode()
        && APART.contains(name)
        && isPiece(before)
        && writer.endsWord()
        && isCapital(element);
    if (links || pieces) {
      int at = Math.max(0, element.sourceRange().startPos());
      writer.space(at, at);
    }
  }

  /** Whether a node is a piece that may be set apart, or bare words with a colon behind them. */
  private static boolean isPiece(@Nullable Node node) {
    return node instanceof TextNode text
        ? text.getWholeText().endsWith(":")
        : node instanceof Element element && APART.contains(element.normalName());
  }

  /** Whether an element's words begin with a capital right at its start. */
  private static boolean isCapital(Element element) {
    Node first = element;
    while (first instanceof Element && first.childNodeSize() > 0) {
      first = first.childNode(0);
    }
    return first instanceof TextNode text
        && !text.getWholeText().isEmpty()
        && Character.isUpperCase(text.getWholeText().charAt(0));
  }

  /** Whether a button is a question, which opens its answer, or a text that a click unfolds. */
  private static boolean speaks(Element button) {
    String words = button.text();
    return (words.endsWith("?") && words.indexOf(' ') > 0)
        || (words.endsWith(".") && words.length() >= TEXT);
  }

  private void lineBreak(Element element) {
    int at = Math.max(0, element.sourceRange().startPos());
    writer.lineEnd(at, at);
    boolean line = place.kind() == BlockKind.PARAGRAPH
        && (BoldLine.touches(element) || LabelLine.touches(element));
    if ((++breaks >= 2 || line) && !place.inRow()) {
      close();
    }
  }

  private void openBlock(Element element, String name) {
    breaks = 0;
    if (place.inRow() && !isCell(element, name)) {
      int at = Math.max(0, element.sourceRange().startPos());
      writer.lineEnd(at, at);
    } else if (!place.inRow()) {
      close();
    }
    boolean hidden = Furniture.isHidden(element) && !furniture.isOpenedByClick(element);
    Sign sign = hidden ? Furniture.HIDDEN : furniture.of(element);
    current = outline.open(
        current, name, sign, furniture.cues(element), Furniture.kind(element), writer.blockCount());
    if (Furniture.isMain(element)) {
      outline.main(current);
    }
    open.push(element);
    if (!place.inRow() && LabelledRows.isRow(element)) {
      place.enterRow(row != null && row.equals(element.previousElementSibling()));
      row = element;
    } else {
      place.enter(element, name);
    }
    writer.lines(place.inCode());
    if (name.equals("table")) {
      spans.push(new SpannedCells());
    } else if (name.equals("tr") && !spans.isEmpty()) {
      spans.peek().row();
    }
    if (place.inRow() && isCell(element, name)) {
      for (int blank = spans.isEmpty() ? 0 : spans.peek().cell(element); blank > 0; blank--) {
        writer.openCell();
      }
      writer.openCell();
    }
  }

  /** Whether an element is one of the two parts of a labelled row. */
  private boolean isPart(Element element) {
    return row != null && row.equals(element.parent());
  }

  private boolean isCell(Element element, String name) {
    return name.equals("td") || name.equals("th") || isPart(element);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (element.nameIs("a")) {
      writer.link(false);
    }
    if (!element.equals(open.peek())) {
      return FilterResult.CONTINUE;
    }
    String name = Opener.name(element);
    boolean endsRow = element.equals(row);
    if (!place.inRow() || name.equals("tr") || endsRow) {
      close();
    } else if (isCell(element, name)) {
      writer.closeCell();
    } else {
      int at = Math.max(0, element.sourceRange().endPos());
      writer.lineEnd(at, at);
    }
    if (name.equals("table")) {
      spans.poll();
    }
    if (endsRow) {
      place.leaveRow();
    } else {
      place.leave(element, name);
    }
    writer.lines(place.inCode());
    open.pop();
    outline.close(current, writer.blockCount());
    current = outline.parent(current);
    return FilterResult.CONTINUE;
  }

  private void close() {
    BlockKind kind = place.kind();
    if (kind == BlockKind.PARAGRAPH && writer.dropBullet()) {
      kind = BlockKind.LIST_ITEM;
    }
    if (writer.close(kind, place.level(kind), place.group(kind), null)) {
      outline.own(current);
      place.closed(kind);
    }
  }
}
