package dev.touchstone.clean.main;

import dev.touchstone.clean.about.PageType;
import java.util.Arrays;

/** Finds the element that holds what a page has to say, over running sums of what its blocks weigh. */
final class MainFinder {

  /** Part of its parent's weight that a child needs for the search to go down into it. */
  private static final double DOMINANT = 0.75;

  /** Part of the whole page that it must not fall below on the way. */
  private static final double ENOUGH = 0.6;

  /** Part of the page's text that an element needs to be believed when it is called the main one. */
  private static final double CALLED = 0.2;

  /** Part of its text that is prose on a page to be read. */
  private static final double RICH = 0.3;

  /** Below this part of prose a page is no page to be read. */
  private static final double POOR = 0.2;

  /** From here on an element called the main one is believed whatever else the page has, in characters. */
  private static final double LENGTH = 1000;

  /** Short prose is the opening of a list where the page's main element is longer by this factor. */
  private static final double OPENING = 2.5;

  private final Outline outline;
  private final PageType type;

  MainFinder(Outline outline, PageType type) {
    this.outline = outline;
    this.type = type;
  }

  /** The largest element that the page calls its main one; -1 if there is none worth the name. */
  int called(double[] texts) {
    double all = texts[texts.length - 1];
    int best = -1;
    for (int e : outline.mains()) {
      if (best < 0 || weight(texts, e) > 1.001 * weight(texts, best)) {
        best = e;
      }
    }
    boolean worthy = best >= 0 && weight(texts, best) >= Math.min(LENGTH, CALLED * all);
    return worthy ? best : -1;
  }

  /**
   * Weighs the element that holds the prose against the one that the page calls its main one.
   *
   * @param called the latter; -1 if there is none that can be used
   * @param weights running sums of the prose of the blocks
   * @param texts running sums of all that there is to read
   * @param lengths running sums of all characters
   */
  int main(int called, double[] weights, double[] texts, double[] lengths) {
    int prose = innermost(weights);
    double all = texts[texts.length - 1];
    boolean usable = called >= 0 && weight(texts, called) > 0;
    if (!usable || prose < 0) {
      boolean poor = weights[weights.length - 1] < POOR * all || type == PageType.LISTING;
      return poor && prose >= 0 ? innermost(texts) : prose;
    }
    if (isAround(called, prose)) {
      if (type == PageType.FORUM) {
        return innermostCalled(prose);
      }
      if (type == PageType.SERVICE) {
        return called; // what it presents stands in several sections
      }
      boolean rich = weight(weights, prose) >= RICH * weight(texts, called);
      boolean opening = weight(weights, prose) < LENGTH
          && weight(lengths, called) > OPENING * weight(lengths, prose);
      return rich && !opening ? prose : called;
    }
    if (isAround(prose, called)) {
      boolean most = weight(weights, called) >= 0.6 * weight(weights, prose)
          || weight(texts, called) >= 0.6 * weight(texts, prose);
      return most ? called : prose;
    }
    return weight(texts, called) >= Math.min(LENGTH, 0.3 * weight(texts, prose)) ? called : prose;
  }

  /** The innermost element around another that the page calls its main one: a question stands in it beside its answers. */
  private int innermostCalled(int inner) {
    int innermost = inner;
    for (int e : outline.mains()) {
      innermost = isAround(e, inner) ? e : innermost;
    }
    return innermost;
  }

  /** Whether one element holds all blocks of another. */
  boolean isAround(int outer, int inner) {
    return outline.firstBlock(outer) <= outline.firstBlock(inner)
        && outline.endBlock(outer) >= outline.endBlock(inner);
  }

  private static boolean isInner(String name) {
    return switch (name) {
      case "p",
          "li",
          "ul",
          "ol",
          "tr",
          "tbody",
          "thead",
          "table",
          "blockquote",
          "pre",
          "dd",
          "dl" -> true;
      default -> false;
    };
  }

  /** The innermost element that still holds most of the weight; -1 if the page has none. */
  private int innermost(double[] sums) {
    int[] best = new int[outline.size()];
    Arrays.fill(best, -1);
    for (int e = 1; e < outline.size(); e++) {
      int parent = outline.parent(e);
      if (best[parent] < 0 || weight(sums, e) > weight(sums, best[parent])) {
        best[parent] = e;
      }
    }
    if (outline.size() == 0 || sums[sums.length - 1] == 0) {
      return -1;
    }
    double total = sums[sums.length - 1];
    int main = 0;
    while (best[main] >= 0
        && weight(sums, best[main]) >= DOMINANT * weight(sums, main)
        && weight(sums, best[main]) >= ENOUGH * total) {
      main = best[main];
    }
    while (main > 0 && isInner(outline.name(main))) {
      main = outline.parent(main);
    }
    return main;
  }

  private double weight(double[] sums, int element) {
    return sums[outline.endBlock(element)] - sums[outline.firstBlock(element)];
  }
}
