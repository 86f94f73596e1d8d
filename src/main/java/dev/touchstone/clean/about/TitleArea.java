package dev.touchstone.clean.about;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.clean.draft.Verdict;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page around its title, where it says who wrote it and when.
 *
 * @param title the page's title in plain letters; empty if it has none
 * @param headline number of the block with the title, or of the first main heading
 * @param stamped whether markup gives a day beside it
 * @param lines the short blocks around it, in order
 * @param announcing blocks anywhere that say outright who wrote the page, with the words that follow
 * @param dated short blocks anywhere below a label that says that they tell of the day of publication
 * @param changed short blocks anywhere that open with words for the day of the last change, with what follows
 * @param told who is presented below the text, as papers present a guest; null if nobody is
 * @param introduced those of the lines that open a sentence elsewhere, as a name opens what is said of its bearer
 */
record TitleArea(
    String title,
    int headline,
    boolean stamped,
    List<String> lines,
    List<String> announcing,
    List<String> dated,
    List<String> changed,
    Set<String> introduced,
    @Nullable String told) {

  /** Blocks before and after the title that belong to it. */
  private static final int BEFORE = 4;

  private static final int AFTER = 10;

  /** Longest line that is no running text, in characters. */
  private static final int LINE = 160;

  /** Longest title of an author or a date in a box about the page, in characters. */
  private static final int LABEL = 24;

  /** Longest name, in characters. */
  private static final int NAME = 40;

  /** Longest heading of the part about a page's writer, in characters. */
  private static final int TITLE = 60;

  static TitleArea of(Draft draft, @Nullable String title, Clues clues, Names names) {
    Vocabulary words = names.words();
    String plain = title == null ? "" : Titles.plain(title);
    int headline = headline(draft, title);
    List<String> lines = new ArrayList<>();
    int end = Math.min(draft.blocks().size(), headline + AFTER);
    for (int i = Math.max(0, headline - BEFORE); i < end; i++) {
      DraftBlock block = draft.blocks().get(i);
      if (block.span().length() <= LINE && (i < headline || !isOfOthers(block))) {
        lines.add(draft.words(block));
      }
    }
    List<String> announcing = opened(draft, words.sought("announced"));
    for (int label : labels(draft, words.list("author-titles"))) {
      announcing.add(draft.words(draft.blocks().get(label)) + " " + after(draft, label));
    }
    WriterBios bios = new WriterBios(draft, names);
    announcing.addAll(bios.presented());
    List<String> dated = new ArrayList<>();
    for (int label : labels(draft, words.list("date-titles"))) {
      dated.add(after(draft, label));
    }
    List<String> published = opened(draft, words.sought("published-openings"));
    dated.addAll(published.size() == 1 ? published : List.of()); // several are those of teasers
    List<String> changed = opened(draft, words.sought("changed-openings"));
    announcing.addAll(bios.entitled(headline));
    String told = bios.told(headline, clues.portraits());
    boolean stamped = clues.stamps().stream().anyMatch(stamp -> isNear(stamp.block(), headline));
    return new TitleArea(
        plain,
        headline,
        stamped,
        lines,
        announcing,
        dated,
        changed,
        introduced(draft, lines),
        told);
  }

  /** Whether a block belongs to a comment or to another page. */
  private static boolean isOfOthers(DraftBlock block) {
    Verdict verdict = block.verdict();
    return verdict != null
        && (verdict.reason() == Reason.COMMENTS || verdict.reason() == Reason.RELATED);
  }

  private static Set<String> introduced(Draft draft, List<String> lines) {
    Set<String> introduced = new HashSet<>();
    for (String line : lines) {
      boolean name = line.length() < NAME && line.indexOf(' ') > 0;
      for (int i = 0; name && i < draft.blocks().size(); i++) {
        Span span = draft.blocks().get(i).span();
        if (span.length() > TITLE && draft.text().startsWith(line + " is ", span.start())) {
          introduced.add(line);
        }
      }
    }
    return introduced;
  }

  /** Blocks that are nothing but one of these titles and head a short block. */
  private static List<Integer> labels(Draft draft, List<String> titles) {
    List<Integer> labels = new ArrayList<>();
    List<DraftBlock> blocks = draft.blocks();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      boolean brief =
          blocks.get(i).span().length() <= LABEL && blocks.get(i + 1).span().length() <= LINE;
      if (brief && titles.contains(Titles.plain(draft.words(blocks.get(i))))) {
        labels.add(i);
      }
    }
    return labels;
  }

  /** Whether a line is the page's title. */
  boolean isTitle(String line) {
    return !title.isEmpty() && Titles.plain(line).equals(title);
  }

  /** Whether the page's title has a name in it, of which the page then speaks. */
  boolean isAbout(String name) {
    return (" " + title + " ").contains(" " + Titles.plain(name) + " ");
  }

  private static String after(Draft draft, int block) {
    return draft.words(draft.blocks().get(block + 1));
  }

  /** Short blocks that open with certain words, with the next block where they are nothing else. */
  private static List<String> opened(Draft draft, Sought openings) {
    List<String> opened = new ArrayList<>();
    List<DraftBlock> blocks = draft.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Span span = blocks.get(i).span();
      boolean brief = span.length() <= LINE && !isOfOthers(blocks.get(i));
      for (String opening : brief ? openings.at(draft.text(), span.start()) : List.<String>of()) {
        boolean whole = span.length() <= opening.length() + 1 && i + 1 < blocks.size();
        opened.add(draft.words(blocks.get(i)) + (whole ? " " + after(draft, i) : ""));
      }
    }
    return opened;
  }

  /** Whether something that stands after so many blocks stands in it. */
  boolean holds(int block) {
    return isNear(block, headline);
  }

  private static boolean isNear(int block, int headline) {
    return block >= headline - BEFORE && block <= headline + AFTER;
  }

  /** The block with the page's title, or with the heading most like it; the first main heading or 0 where there is none. */
  private static int headline(Draft draft, @Nullable String title) {
    String plain = title == null ? "" : Titles.plain(title);
    int main = -1;
    int alike = -1;
    List<DraftBlock> blocks = draft.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == BlockKind.HEADING && blocks.get(i).level() <= 2) {
        String heading = Titles.plain(draft.words(blocks.get(i)));
        if (heading.equals(plain)) {
          return i;
        }
        alike = alike < 0 && isAlike(heading, plain) ? i : alike;
        main = main < 0 && blocks.get(i).level() == 1 ? i : main;
      }
    }
    return Math.max(0, alike < 0 ? main : alike);
  }

  /** Whether two titles share more than half of the words of each. */
  private static boolean isAlike(String heading, String title) {
    Set<String> words = new HashSet<>(List.of(heading.split(" ", -1)));
    Set<String> others = new HashSet<>(List.of(title.split(" ", -1)));
    int most = Math.max(words.size(), others.size());
    words.retainAll(others);
    return words.size() > 1 && 2 * words.size() > most;
  }
}
