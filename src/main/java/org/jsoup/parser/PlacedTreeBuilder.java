package org.jsoup.parser;

import org.jsoup.internal.LineMap;
import org.jsoup.nodes.Node;

/**
 * Builds the tree of a page whose nodes know their offsets in the source, and nothing more.
 *
 * <p>{@link Parser#setTrackPosition} also looks for every line's start and notes the place of every
 * attribute, which nobody asks for here and which costs a third of a parse. What is changed for that is the parser's
 * own, so the class has to stand in its package. {@code PlacedTreeBuilderTest} compares the offsets with those that
 * the parser gives otherwise.
 */
public final class PlacedTreeBuilder extends HtmlTreeBuilder {

  /** Notes where a node begins or ends: only here does the parser take itself for one that is asked for places. */
  @Override
  void trackNodePosition(Node node, boolean isStart) {
    if (lineMap == null) {
      lineMap = new LineMap(); // without lines, which are not looked for
    }
    trackSourceRange = true;
    super.trackNodePosition(node, isStart);
    trackSourceRange = false;
  }
}
