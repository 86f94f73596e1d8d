package dev.touchstone.text;

import dev.touchstone.clean.Block;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.page.Span;
import dev.touchstone.text.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a clean page into passages, each with the words elsewhere that it depends on: headings above,
 * the lead-in of its list, its column and row. Thread-safe.
 */
public final class PassageReader {

  /** What numbers an item, if words follow. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\(?\\d{1,2}\\)|\\d{1,2}\\.|\\(?[a-h]\\))\\s+(?=\\p{L})");

  private final SentenceSplitter splitter = new SentenceSplitter();

  /** The page's passages in reading order. */
  public List<Passage> read(CleanPage page) {
    Reading reading = new Reading(page.text());
    for (int i = 0; i < page.blocks().size(); i++) {
      reading.add(page.blocks().get(i));
      if (LineHeading.stands(page.text(), page.blocks(), i)) {
        reading.addHeading(LineHeading.LEVEL, page.blocks().get(i).span());
      }
    }
    return reading.passages;
  }

  /** The state of reading one page from top to bottom. */
  private final class Reading {

    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private Section section = new Section(List.of());

    /** What introduces the items of depth {@code key + 1}: a sentence before the list, or an item. */
    private final NavigableMap<Integer, Span> leads = new TreeMap<>();

    private List<Span> columns = List.of();
    private int table = -1;

    /** The last first cell of the table that was not empty: it names the rows that leave theirs empty. */
    private @Nullable Span rowName;

    Reading(String text) {
      this.text = text;
    }

    void add(Block block) {
      switch (block.kind()) {
        case HEADING -> addHeading(block.level(), block.span());
        case LIST_ITEM -> addItem(block);
        case TABLE_HEADER -> addColumns(block);
        case TABLE_ROW -> addRow(block);
        case PARAGRAPH, QUOTE -> addParagraph(block);
        case CODE -> leads.clear();
      }
    }

    private void addHeading(int level, Span span) {
      headings.removeIf(heading -> heading.level >= level);
      headings.add(new Heading(level, span));
      section = new Section(headings.stream().map(heading -> heading.span).toList());
      leads.clear();
    }

    private void addParagraph(Block block) {
      leads.clear();
      int start = LineHeading.wordsAfterCapitals(text, block.span());
      if (start > block.span().start()) {
        addHeading(LineHeading.LEVEL, new Span(block.span().start(), start - 1));
      }
      Span words = new Span(start, block.span().end());
      List<Span> sentences = splitter.sentences(text, words);
      for (Span sentence : sentences) {
        passages.add(new Passage(Kind.SENTENCE, sentence, null, null, sentence, section));
      }
      if (!sentences.isEmpty() && text.charAt(block.span().end() - 1) == ':') {
        leads.put(0, sentences.get(sentences.size() - 1));
      }
    }

    private void addItem(Block block) {
      int depth = Math.max(1, block.level());
      Span key = leads.get(depth - 1);
      for (Span sentence : splitter.sentences(text, withoutNumber(block.span()))) {
        passages.add(new Passage(Kind.ITEM, sentence, key, null, block.span(), section));
      }
      leads.tailMap(depth, true).clear();
      leads.put(depth, block.span());
    }

    /** An item's words, without the number that the list gives it: "2. bruising", "(b) pregnancy". */
    private Span withoutNumber(Span item) {
      Matcher number = NUMBER.matcher(text).region(item.start(), item.end());
      return number.lookingAt() ? new Span(number.end(), item.end()) : item;
    }

    private void addColumns(Block block) {
      columns = block.cells();
      table = block.group();
      rowName = null;
      leads.clear();
    }

    private void addRow(Block block) {
      leads.clear();
      if (block.group() != table) {
        columns = List.of();
        table = block.group();
        rowName = null;
      }
      List<Span> cells = block.cells();
      boolean pair = columns.isEmpty() && cells.size() == 2;
      Span first = firstCell(cells);
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i).isEmpty()) {
          continue;
        }
        if (pair && i == 0) {
          addCell(block, cells.get(0), null, null);
          continue;
        }
        Span column = i < columns.size() ? columns.get(i) : null;
        if (isNamedBefore(cells, i)) {
          addCell(block, cells.get(i), cells.get(i - 1), null);
          continue;
        }
        addCell(block, cells.get(i), pair ? first : column, i == 0 || pair ? null : first);
        if (i == 1 && cells.size() == 2 && !pair) {
          addCell(block, cells.get(i), first, null); // "Property | Value": the row names what it is
        }
      }
    }

    private @Nullable Span firstCell(List<Span> cells) {
      if (cells.size() < 3 || !cells.get(0).isEmpty()) {
        rowName = cells.isEmpty() ? null : cells.get(0);
      }
      return rowName;
    }

    /** Two lists of names and values side by side, as summaries set them: "Dose | | Duration | ". */
    private boolean isNamedBefore(List<Span> cells, int at) {
      return columns.size() > 2
          && at % 2 == 1
          && at < columns.size()
          && columns.get(at).isEmpty()
          && !columns.get(at - 1).isEmpty()
          && !cells.get(at - 1).isEmpty();
    }

    private void addCell(Block block, Span cell, @Nullable Span key, @Nullable Span row) {
      Span named = key == null || key.isEmpty() ? null : key;
      for (Span sentence : splitter.sentences(text, cell)) {
        passages.add(new Passage(Kind.CELL, sentence, named, row, block.span(), section));
      }
    }
  }

  private record Heading(int level, Span span) {}
}
