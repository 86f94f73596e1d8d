package dev.touchstone.clean.main;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets every trait of a block vote on whether it is content: where it stands, what stands around and
 * beside it, how it is worded. Used for one page, block by block in order.
 */
final class Ballot {

  private static final String[] TAGS =
      Surroundings.TAGS.stream().map("tag-"::concat).toArray(String[]::new);

  /** Characters of a block that is running text. */
  private static final double PROSE = 140;

  /** Characters of a heading that are looked at for what stands below it. */
  private static final int HEADING = 60;

  private final Outline outline;
  private final Draft draft;
  private final List<DraftBlock> blocks;
  private final Hints hints;
  private final @Nullable Reason[] dropped;
  private final Surroundings around;
  private final int called;
  private final int from;
  private final int end;
  private final int[] lengths;
  private final String[] nearCues;
  private final String[] aroundCues;
  private final String[] underCues;
  private final String[] headedCues;
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, Integer> used = new HashMap<>();
  private final Map<String, Map<String, String>> joined = new HashMap<>();
  private int firstProse = -1;
  private int lastProse = -1;
  private int headline = -1;
  private int heading = -1;
  private long under;

  /** @param found the main element and the one that the page calls so; -1 if there is none */
  Ballot(MainRules rules, Draft draft, Hints hints, Found found) {
    this.outline = found.outline();
    this.draft = draft;
    this.blocks = draft.blocks();
    this.hints = hints;
    this.dropped = found.dropped();
    this.called = found.called();
    int main = found.main();
    this.from = main < 0 ? 0 : outline.firstBlock(main);
    this.end = main < 0 ? blocks.size() : outline.endBlock(main);
    this.lengths = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      lengths[i + 1] = lengths[i] + blocks.get(i).span().length();
    }
    this.around = new Surroundings(outline, main, lengths, dropped);
    this.nearCues = rules.traits("near-");
    this.aroundCues = rules.traits("around-");
    this.underCues = rules.traits("under-");
    this.headedCues = rules.traits("headed-");
    lookAhead();
  }

  /**
   * What the search for the main element came to.
   *
   * @param main the main element; -1 if there is none
   * @param called the element that the page calls its main one; -1 if there is none
   * @param dropped what each element is taken for; null where it may be content
   */
  @SuppressWarnings("ArrayRecordComponent") // carried, never compared
  record Found(
      Outline outline, int main, int called, @Nullable Reason[] dropped) {}

  private void lookAhead() {
    for (int i = 0; i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      uses.merge(draft.words(block), 1, Integer::sum);
      if (isInside(i) && dropped[outline.owner(i)] == null && block.prose() > PROSE) {
        firstProse = firstProse < 0 ? i : firstProse;
        lastProse = i;
      }
      if (headline < 0 && block.kind() == BlockKind.HEADING && block.level() == 1) {
        headline = i;
      }
    }
  }

  private boolean isInside(int block) {
    return block >= from && block < end;
  }

  /** Names the traits of a block; blocks are asked for in order. */
  void tell(int i, Consumer<String> traits) {
    DraftBlock block = blocks.get(i);
    String words = draft.words(block);
    place(i, traits);
    names(outline.owner(i), traits);
    Wording.tell(block, words, traits);
    traits.accept(joined("before-", i == 0 ? "none" : Wording.brief(blocks.get(i - 1))));
    traits.accept(
        joined("after-", i + 1 == blocks.size() ? "none" : Wording.brief(blocks.get(i + 1))));
    repeats(words, traits);
    if (isInside(i)) {
      position(i, traits);
      group(i, words, traits);
    }
    traits.accept(headline < 0 ? "no-h1" : i < headline ? "before-h1" : "past-h1");
    headings(i, words, traits);
  }

  /** A trait of two parts, joined once a page: names and neighbours are few. */
  private String joined(String opening, String ending) {
    Map<String, String> known = joined.computeIfAbsent(opening, any -> new HashMap<>());
    String trait = known.get(ending);
    if (trait == null) {
      trait = opening + ending;
      known.put(ending, trait);
    }
    return trait;
  }

  private void place(int i, Consumer<String> traits) {
    boolean inside = isInside(i);
    Reason reason = dropped[outline.owner(i)];
    Reason sign = around.sign(outline.owner(i));
    traits.accept(inside ? "main" : "outside");
    if (called >= 0) {
      boolean in = i >= outline.firstBlock(called) && i < outline.endBlock(called);
      traits.accept(in ? "called" : inside ? "main-not-called" : "neither");
    }
    if (reason != null) {
      traits.accept("furniture");
      traits.accept((inside ? "in-" : "out-") + reason.code());
    } else if (sign != null) {
      traits.accept("doubted-" + sign.code());
    }
    if (inside && reason == null) {
      traits.accept("base");
    }
  }

  private void names(int element, Consumer<String> traits) {
    long near = 0;
    int at = element;
    for (int step = 0; step < 2 && at >= 0; step++) {
      near |= around.isOver(at) ? 0 : outline.cues(at);
      at = outline.parent(at);
    }
    each(near, traits, nearCues);
    each(around.around(element) & ~near, traits, aroundCues);
    each(around.tags(element) & 0xffffffffL, traits, TAGS);
    traits.accept(joined("own-", outline.name(element)));
    int alike = around.alike(element);
    traits.accept(
        alike < 2 ? "alike-1" : alike < 4 ? "alike-2" : alike < 10 ? "alike-4" : "alike-10");
  }

  /** Names a trait for every bit that is set. */
  private static void each(long bits, Consumer<String> traits, String[] names) {
    for (long left = bits; left != 0; left &= left - 1) {
      traits.accept(names[Long.numberOfTrailingZeros(left)]);
    }
  }

  private void repeats(String words, Consumer<String> traits) {
    int before = used.merge(words, 1, Integer::sum) - 1;
    int all = uses.getOrDefault(words, 1);
    boolean brief = words.length() < 20;
    if (before > 0) {
      traits.accept(brief ? "again" : "again-long");
    }
    if (all >= 3) {
      traits.accept(brief ? "often-short" : "often");
    } else if (all == 2 && before == 0) {
      traits.accept("twice-first");
    }
    String title = hints.title();
    if (title != null && words.length() > 8 && title.startsWith(words)) {
      traits.accept("title");
    }
  }

  private void position(int i, Consumer<String> traits) {
    double part = (lengths[i] - lengths[from]) / (double) Math.max(1, lengths[end] - lengths[from]);
    traits.accept(
        part < 0.02
            ? "part-00"
            : part < 0.05
                ? "part-02"
                : part < 0.15
                    ? "part-05"
                    : part < 0.5
                        ? "part-15"
                        : part < 0.8 ? "part-50" : part < 0.95 ? "part-80" : "part-95");
    if (firstProse < 0) {
      traits.accept("no-prose");
    } else if (i < firstProse) {
      traits.accept("before-prose");
      traits.accept("ahead-" + steps(firstProse - i));
    } else if (i > lastProse) {
      traits.accept("past-prose");
      traits.accept("past-" + steps(i - lastProse));
    } else {
      traits.accept("among-prose");
    }
  }

  private static int steps(int blocks) {
    return blocks <= 2 ? 2 : blocks <= 8 ? 8 : 9;
  }

  private void group(int i, String words, Consumer<String> traits) {
    int text = around.groupText();
    if (text > 0) {
      double share = text / (double) Math.max(1, lengths[end] - lengths[from]);
      String where = around.toGroup(i);
      traits.accept(
          (share > 0.6 ? "group-big-" : share > 0.25 ? "group-half-" : "group-small-") + where);
      if (where.equals("in")) {
        traits.accept("in-group-" + Wording.size(words));
      }
    }
  }

  private void headings(int i, String words, Consumer<String> traits) {
    if (blocks.get(i).kind() == BlockKind.HEADING) {
      under = hints.cues().applyAsLong(words.substring(0, Math.min(HEADING, words.length())));
      heading = i;
      each(under, traits, headedCues);
    } else {
      each(under, traits, underCues);
      if (heading < from) {
        traits.accept("under-none");
      }
    }
  }
}
