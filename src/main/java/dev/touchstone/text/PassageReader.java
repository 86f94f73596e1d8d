package dev.touchstone.text;

import dev.touchstone.clean.Block;
import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.page.Span;
import dev.touchstone.text.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a clean page into passages, each with the words elsewhere that it depends on: headings above,
 * the lead-in of its list, its column and row. Thread-safe.
 */
public final class PassageReader {

  /** A name and, after a dash or an equals sign, what it is: "Half-life – 18 hours". */
  private static final Pattern NAMED = Pattern.compile(
      "(\\p{Lu}[\\p{L}'\u2019/()-]*(?: [\\p{L}'\u2019/()-]+){0,4}) [-=\u2013\u2014] (?=\\S)");

  /** A name and a figure, and nothing but that: "half-life = 18 h". */
  private static final Pattern FIGURE = Pattern.compile(
      "(\\p{L}[\\p{L}'\u2019/()-]*(?: [\\p{L}'\u2019/()-]+){0,4}) = (?=[\\d<>~\u2248\u2264\u2265])");

  /** A name, two colons and what it is: "half-life:: 18 h". */
  private static final Pattern FIELD = Pattern.compile("([^:]{1,60})::\\s+(?=\\S)");

  /** A label in brackets, or before a dash or an equals sign, that a line opens with: "[uses] gout". */
  private static final Pattern LABELLED =
      Pattern.compile("\\[(\\p{L}[^\\]]{1,40})\\]:?\\s+(?=\\S)");

  /** More characters than this under a heading are a text, not the value that the heading names. */
  private static final int LONGEST_VALUE = 60;

  /** A sentence that begins with the figure may be longer: "70 to 90%, falling as the concentration rises". */
  private static final int LONGEST_FIGURE = 110;

  /** A value of one country: "AU TGA: A". */
  private static final Pattern PLACED = Pattern.compile("\\p{Lu}{2,5}(?: \\p{Lu}{2,5})?: [^:]+");

  /** A sentence that is a figure and little else, as under the heading "Half-life". */
  private static final Pattern FIGURE_FIRST = Pattern.compile(
      "(?:(?:[Aa]bout|[Aa]pprox(?:imately|\\.)?|[Aa]round|[Rr]oughly|[Uu]p to|[Ll]ess than|[Mm]ore than|[Bb]etween|[Oo]ver|[Uu]nder|[~<>\u2248\u2264\u2265]) ?)?\\d[\\d.,]*(?:\\s|%|[+\u00b1\u2013\u2212-]\\s?\\d|[a-z\u00b5]{1,3}\\b|L\\b)[^:]*");

  /** Marks after which a sentence is at its end: one without, before a list, is completed by it. */
  private static final String ENDS = ".!?;)\"\u201d";

  /** Ranks below every other heading. */
  private static final int INTRODUCTION = LineHeading.LEVEL + 1;

  /** Longer paragraphs are no lines of a list. */
  private static final int LONGEST_LINE = 160;

  private final SentenceSplitter splitter = new SentenceSplitter();

  /** The page's passages in reading order. */
  public List<Passage> read(CleanPage page) {
    Reading reading = new Reading(page.text(), GroupedTables.of(page.blocks()));
    for (int i = 0; i < page.blocks().size(); i++) {
      reading.listed =
          i + 1 < page.blocks().size() && page.blocks().get(i + 1).kind() == BlockKind.LIST_ITEM;
      reading.add(page.blocks().get(i));
      if (LineHeading.stands(page.text(), page.blocks(), i)) {
        reading.addHeading(LineHeading.LEVEL, page.blocks().get(i).span());
      } else if (LineHeading.introduces(page.text(), page.blocks(), i)) {
        reading.introduce(page.blocks().get(i).span(), page.blocks().get(i + 1).kind());
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

    private final TableReader tables;
    private final Banners banners = new Banners(INTRODUCTION + 1);

    /** The heading right before; null if something stands between. */
    private @Nullable Span justHeaded;

    /** Whether a list follows. */
    private boolean listed;

    /** Of which kind the blocks are that a line introduces; null if there is none. */
    private @Nullable BlockKind introduced;

    /** Whether that line stands right before. */
    private boolean introducing;

    /** The question that the block before ends with; null if it asks none. */
    private @Nullable Span justAsked;

    Reading(String text, Set<Integer> grouped) {
      this.text = text;
      this.tables = new TableReader(text, splitter, grouped);
    }

    void add(Block block) {
      Span heading = justHeaded;
      Span asked = justAsked;
      justHeaded = null;
      justAsked = null;
      endIntroduction(block);
      switch (block.kind()) {
        case HEADING -> addHeading(block.level(), block.span());
        case LIST_ITEM -> addItem(block, asked);
        case TABLE_HEADER -> addColumns(block);
        case TABLE_ROW -> addRow(block);
        case PARAGRAPH, QUOTE -> addParagraph(block, heading, asked);
        case CODE -> addLines(block);
      }
    }

    /** What stands below such a line stands under it, as long as it is more of the same. */
    private void introduce(Span line, BlockKind kind) {
      introduced = kind == BlockKind.TABLE_HEADER ? BlockKind.TABLE_ROW : kind;
      introducing = true;
      addHeading(INTRODUCTION, line);
      if (kind != BlockKind.PARAGRAPH) {
        justHeaded = null; // "Dosage:" may name the one value on the line below it
      }
    }

    private void endIntroduction(Block block) {
      boolean more = block.kind() == introduced
          && (introducing
              || block.kind() != BlockKind.PARAGRAPH
              || block.span().length() <= LONGEST_LINE);
      introducing = false;
      if (introduced != null && !more && block.kind() != BlockKind.TABLE_HEADER) {
        introduced = null;
        endHeadings(INTRODUCTION);
      }
      if (banners.endAt(block)) {
        endHeadings(INTRODUCTION + 1);
      }
    }

    /** What stands below all headings that are open. */
    private Section below() {
      return new Section(headings.stream().map(heading -> heading.span).toList());
    }

    private void endHeadings(int level) {
      headings.removeIf(heading -> heading.level >= level);
      section = below();
    }

    private void addHeading(int marked, Span span) {
      int level = marked + Numbering.depth(text, span);
      headings.removeIf(heading -> heading.level >= level);
      passages.add(new Passage(Kind.HEADING, span, null, null, span, below()));
      headings.add(new Heading(level, span));
      justAsked = Question.asked(text, span);
      section = below();
      leads.clear();
      justHeaded = span;
    }

    private void addParagraph(Block block, @Nullable Span heading, @Nullable Span asked) {
      leads.clear();
      int start = LineHeading.wordsAfterCapitals(text, block.span());
      if (start > block.span().start()) {
        addHeading(LineHeading.LEVEL, new Span(block.span().start(), start - 1));
      }
      Span words = new Span(
          Question.wordsOfAnswer(text, new Span(start, block.span().end())),
          block.span().end());
      List<Span> sentences = splitter.sentences(text, words);
      Section under = section;
      for (Span sentence : sentences) {
        passages.add(new Passage(Kind.SENTENCE, sentence, null, null, sentence, under));
        addItemsWithin(sentence, under);
        if (Question.asked(text, sentence) != null && sentences.size() > 1) {
          under = section.with(sentence); // what follows in the paragraph answers it
        }
      }
      if (heading != null && isValue(words, heading)) {
        addNamed(words, asked == null ? heading : asked, block);
      } else if (heading != null && asked == null && isFigure(sentences)) {
        addNamed(sentences.get(0), heading, block);
      } else if (!readNamed(LABELLED, words, block) && !readNamed(NAMED, words, block)) {
        addAnswers(sentences, asked, block);
      }
      if (!sentences.isEmpty() && introduces(sentences.get(sentences.size() - 1))) {
        leads.put(0, sentences.get(sentences.size() - 1));
      }
    }

    private boolean isFigure(List<Span> sentences) {
      return !sentences.isEmpty()
          && sentences.get(0).length() <= LONGEST_FIGURE
          && FIGURE_FIRST.matcher(sentences.get(0).in(text)).matches();
    }

    private void addItemsWithin(Span sentence, Section under) {
      InlineList list = InlineList.of(text, sentence);
      if (list != null) {
        for (Span item : list.items()) {
          passages.add(new Passage(Kind.ITEM, item, list.lead(), null, sentence, under));
        }
      }
    }

    /** Text that is only set as code. */
    private void addLines(Block block) {
      leads.clear();
      for (Span line : CodeLines.texts(text, block.span())) {
        for (Span sentence : splitter.sentences(text, line)) {
          passages.add(new Passage(Kind.SENTENCE, sentence, null, null, sentence, section));
        }
      }
    }

    /** Whether a sentence is completed by the list below it. */
    private boolean introduces(Span sentence) {
      char last = text.charAt(sentence.end() - 1);
      boolean open = listed && ENDS.indexOf(last) < 0 && sentence.length() <= LONGEST_VALUE;
      return last == ':' || open;
    }

    /** Reads what answers a question: the one before, or one of the sentences themselves. */
    private void addAnswers(List<Span> sentences, @Nullable Span before, Block block) {
      Span asked = before;
      for (Span sentence : sentences) {
        Span answer = asked == null ? null : Question.answer(text, sentence);
        if (asked != null && answer != null) {
          addNamed(answer, asked, block);
        }
        asked = Question.asked(text, sentence);
      }
      justAsked = asked;
    }

    private void addItem(Block block, @Nullable Span asked) {
      int depth = Math.max(1, block.level());
      Span key = leads.get(depth - 1);
      if (!readNamed(FIELD, block.span(), block) && !readNamed(FIGURE, block.span(), block)) {
        List<Span> sentences = splitter.sentences(text, Numbering.without(text, block.span()));
        for (Span sentence : sentences) {
          passages.add(new Passage(Kind.ITEM, sentence, key, null, block.span(), under(depth)));
        }
        if (!readNamed(NAMED, block.span(), block)) {
          addAnswers(sentences, asked, block);
        }
      }
      leads.tailMap(depth, true).clear();
      leads.put(depth, block.span());
    }

    /** The headings over an item: those of its list, then the items further out than its own lead-in. */
    private Section under(int depth) {
      Section under = section;
      for (Span lead : leads.headMap(depth - 1, false).values()) {
        under = lead.length() <= LONGEST_VALUE ? under.with(lead) : under;
      }
      return under;
    }

    /** Reads a line that names what it says, if it has this form. */
    private boolean readNamed(Pattern form, Span line, Block block) {
      Matcher named = form.matcher(text).region(line.start(), line.end());
      if (!named.lookingAt()) {
        return false;
      }
      Span name = new Span(named.start(1), named.end(1));
      addNamed(new Span(named.end(), line.end()), name, block);
      return true;
    }

    /** A short line that has no name of its own; an answer may be a sentence. */
    private boolean isValue(Span words, Span heading) {
      boolean answer = text.charAt(heading.end() - 1) == '?';
      return words.length() <= LONGEST_VALUE
          && (answer || text.charAt(words.end() - 1) != '.')
          && (words.in(text).indexOf(':') < 0 || PLACED.matcher(words.in(text)).matches());
    }

    /** A value, and the words that name it, as in a table of two columns. */
    private void addNamed(Span value, Span name, Block block) {
      for (Span sentence : splitter.sentences(text, value)) {
        passages.add(new Passage(Kind.CELL, sentence, name, null, block.span(), section));
      }
    }

    private void addColumns(Block block) {
      boolean banner = block.cells().size() == 1;
      if (banner) {
        addHeading(banners.rank(block), block.span());
        justHeaded = null;
      }
      tables.addColumns(block, banner);
      leads.clear();
    }

    private void addRow(Block block) {
      leads.clear();
      tables.addRow(block, section, passages);
    }
  }

  private record Heading(int level, Span span) {}
}
