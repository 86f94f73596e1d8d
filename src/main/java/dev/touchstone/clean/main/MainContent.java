package dev.touchstone.clean.main;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.about.PageType;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.clean.draft.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds what a page has to say, and gives a verdict to what stands around and
 * between. Linear in the number of elements and blocks.
 */
public final class MainContent {

  /** Furniture with more of the page's weight than this is none. */
  private static final double TOO_MUCH = 0.4;

  /** Prose that is left when comments are believed to be no content, in characters. */
  private static final double REST = 1000;

  private static final double LINKED = 0.7;
  private static final double LISTED = 0.3;

  /** Longest line about a post, in characters. */
  private static final int META = 80;

  /** Longest text of a box about a member, in characters, and how deep its lines stand in it. */
  private static final int BOX = 250;

  private static final int BOX_DEPTH = 5;

  /** Headings of this rank and below may tell of a member; those above it head posts. */
  private static final int RANK = 4;

  private static final Set<String> SECTIONS = Set.of(
      "modal",
      "banner",
      "cta",
      "promo",
      "promotion",
      "overlay",
      "lightbox",
      "popup",
      "billboard",
      "leaderboard",
      "ad",
      "upsell");

  /** What is never taken for entries of a list. */
  private static final Set<Reason> MENUS =
      EnumSet.of(Reason.NAVIGATION, Reason.FOOTER, Reason.CONSENT, Reason.HIDDEN);

  /** Pages that may part their entries; a list has one place for all of them, and so has a thread. */
  private static final Set<PageType> PARTED =
      EnumSet.of(PageType.ARTICLE, PageType.SERVICE, PageType.PRODUCT);

  private final MainRules rules;
  private final Draft draft;
  private final Hints hints;
  private final Outline outline;
  private final List<DraftBlock> blocks;
  private final @Nullable Reason[] dropped;
  private final MainFinder finder;
  private final PageType type;
  private final long reviews;
  private final long postMeta;
  private final long member;
  private int called = -1;

  public MainContent(MainRules rules, Draft draft, Outline outline, Hints hints) {
    this.rules = rules;
    this.draft = draft;
    this.hints = hints;
    this.type = hints.type();
    this.reviews = rules.bits("review");
    this.postMeta = rules.bits("user", "date", "vote", "signature", "button");
    this.member = rules.bits("user", "signature");
    this.outline = outline;
    this.blocks = draft.blocks();
    this.dropped = new Reason[outline.size()];
    this.finder = new MainFinder(outline, type);
  }

  public List<DraftBlock> decide() {
    Ballot.Found found = find();
    List<DraftBlock> decided = judge(found.main());
    if (type == PageType.PRODUCT) {
      decided = new Described(rules, draft, outline, hints, decided).decide(found.main());
    }
    List<DraftBlock> elected = rules.votes().areHeldOn(type)
        ? Election.hold(rules.votes(), type, ballot(found), decided)
        : decided;
    List<DraftBlock> opened = Opening.kept(type, outline, found.main(), elected);
    return Repeats.decide(draft, type, FactSheets.kept(rules.facts(), draft, outline, opened));
  }

  /** Looks for furniture, then for the main element. */
  Ballot.Found find() {
    double[] weight = new double[blocks.size()];
    double[] text = new double[blocks.size()];
    double[] length = new double[blocks.size()];
    for (int i = 0; i < weight.length; i++) {
      weight[i] = blocks.get(i).prose();
      text[i] = text(blocks.get(i));
    }
    called = finder.called(sums(text));
    drop(sums(type == PageType.LISTING ? listed(text) : weight));
    for (int i = 0; i < weight.length; i++) {
      if (dropped[outline.owner(i)] != null) {
        weight[i] = 0;
        text[i] = 0;
      } else {
        length[i] = blocks.get(i).span().length();
      }
    }
    int usable = called >= 0 && dropped[called] == null ? called : -1;
    int shelf = hints.shelf();
    int main = shelf >= 0 && dropped[shelf] == null
        ? shelf
        : finder.main(usable, sums(weight), sums(text), sums(length));
    if (shelf < 0 && PARTED.contains(type)) {
      main = new Alike(outline, dropped, sums(length)).around(main, usable);
    }
    return new Ballot.Found(outline, main, called, dropped);
  }

  /** On lists words in links are what is listed, unless they stand in menus and the like. */
  private double[] listed(double[] text) {
    double[] listed = text.clone();
    BitSet menus = outline.inside(MENUS::contains);
    for (int i = menus.nextSetBit(0); i >= 0; i = menus.nextSetBit(i + 1)) {
      int length = blocks.get(i).span().length();
      int linked = blocks.get(i).linked();
      listed[i] = linked > length / 2 ? 0 : length - linked;
    }
    return listed;
  }

  /** The blocks as the elements around them have it, before any vote. */
  List<DraftBlock> judge(int main) {
    List<DraftBlock> decided = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      decided.add(blocks.get(i).with(verdict(i, main)));
    }
    return decided;
  }

  /** The traits of every block, given what was found. */
  Ballot ballot(Ballot.Found found) {
    return new Ballot(rules, draft, hints, found);
  }

  private @Nullable Verdict verdict(int block, int main) {
    Reason reason = dropped[outline.owner(block)];
    if (reason != null) {
      return new Verdict(reason, "furniture", 0.9);
    }
    if (main >= 0 && (block < outline.firstBlock(main) || block >= outline.endBlock(main))) {
      return new Verdict(Reason.BOILERPLATE, "outside-main", 0.7);
    }
    return isPostMeta(block) ? new Verdict(Reason.BOILERPLATE, "post-meta", 0.6) : null;
  }

  /** Whether a block of a forum tells of a post's writer, date or votes and not what it says. */
  private boolean isPostMeta(int block) {
    DraftBlock one = blocks.get(block);
    if (type != PageType.FORUM
        || one.span().length() > META
        || one.isRow()
        || Wording.isSentence(draft.words(one))
        || (one.linked() == 0 && Wording.isLoose(draft.words(one)))) {
      return false;
    }
    boolean heading = one.kind() == BlockKind.HEADING;
    if (heading && one.level() < RANK) {
      return false;
    }
    int element = outline.owner(block);
    for (int step = 0; step < BOX_DEPTH && element >= 0; step++) {
      boolean near = step < 2 && !heading;
      long cues = near ? postMeta : member;
      boolean box = !near && one.kind() != BlockKind.QUOTE && isBox(element);
      if ((outline.cues(element) & cues) != 0 && (near || box)) {
        return true;
      }
      element = outline.parent(element);
    }
    return false;
  }

  /** Whether an element is small enough to hold no post, only what is said of its writer. */
  private boolean isBox(int element) {
    int first = outline.firstBlock(element);
    int end = outline.endBlock(element);
    return end > first
        && blocks.get(end - 1).span().end() - blocks.get(first).span().start() <= BOX;
  }

  /**
   * Marks furniture and all that stands in it, from the outside in.
   *
   * <p>A sign that marks too much of the page, in one place or in many, means something else here.
   */
  private void drop(double[] sums) {
    double total = called < 0 ? sums[sums.length - 1] : weight(sums, called);
    Set<String> trusted = new HashSet<>();
    Map<String, Double> marked = new HashMap<>();
    for (int e = 0; e < outline.size(); e++) {
      Sign sign = outline.furniture(e);
      if (sign != null) {
        double part = isInside(e, sign) ? 0 : shared(sums, e);
        marked.merge(sign.word(), part, Double::sum);
        trusted.add(sign.word());
      }
    }
    boolean comments = type != PageType.FORUM;
    trusted.removeIf(word -> marked.getOrDefault(word, 0.0) > TOO_MUCH * total
        && !(comments && isComments(word) && total - marked.getOrDefault(word, 0.0) > REST));
    Kinship kinship = new Kinship(outline);
    for (int e = 0; e < outline.size(); e++) {
      int parent = outline.parent(e);
      Sign sign = outline.furniture(e);
      Reason inherited = parent >= 0 ? dropped[parent] : null;
      Reason own = sign != null && trusted.contains(sign.word()) ? sign.reason() : null;
      boolean content = sign != null && (isContent(e, sign) || kinship.isEntry(e));
      own = own == null ? byType(e) : content ? null : own;
      dropped[e] = inherited != null ? inherited : own;
    }
  }

  /** Whether an element around this one bears the same sign; looks a few levels up only. */
  private boolean isInside(int element, Sign sign) {
    int around = outline.parent(element);
    for (int step = 0; step < 12 && around >= 0; step++) {
      if (sign.equals(outline.furniture(around))) {
        return true;
      }
      around = outline.parent(around);
    }
    return false;
  }

  private static boolean isComments(String word) {
    return word.startsWith("comment") || word.equals("respond") || word.equals("disqus");
  }

  /** What only pages of this type have around their content. */
  private @Nullable Reason byType(int element) {
    boolean review = type == PageType.PRODUCT && (outline.cues(element) & reviews) != 0;
    return review ? Reason.COMMENTS : null;
  }

  /** Whether what is furniture elsewhere is content on a page of this type. */
  private boolean isContent(int element, Sign sign) {
    boolean sections =
        type == PageType.PRODUCT || type == PageType.SERVICE || type == PageType.LISTING;
    return sections
        && called >= 0
        && finder.isAround(called, element)
        && sign.reason() == Reason.PROMOTION
        && SECTIONS.contains(sign.word());
  }

  /** Part of an element's weight that stands in the element called the main one, if there is one. */
  private double shared(double[] sums, int element) {
    if (called < 0) {
      return weight(sums, element);
    }
    int from = Math.max(outline.firstBlock(called), outline.firstBlock(element));
    int to = Math.min(outline.endBlock(called), outline.endBlock(element));
    return to > from ? sums[to] - sums[from] : 0;
  }

  private double weight(double[] sums, int element) {
    return sums[outline.endBlock(element)] - sums[outline.firstBlock(element)];
  }

  private static double[] sums(double[] weight) {
    double[] sums = new double[weight.length + 1];
    for (int i = 0; i < weight.length; i++) {
      sums[i + 1] = sums[i] + weight[i];
    }
    return sums;
  }

  /** How much a block has to read; words in links count less, but in lists they are what is listed. */
  private double text(DraftBlock block) {
    double links = type == PageType.LISTING ? LISTED : LINKED;
    return block.span().length() - links * block.linked();
  }
}
