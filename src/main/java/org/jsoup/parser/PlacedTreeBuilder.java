package org.jsoup.parser;

import java.io.Reader;
import org.jsoup.internal.LineMap;

/**
 * Builds the tree of a page whose nodes know their offsets in the source, and nothing more.
 *
 * <p>{@link Parser#setTrackPosition} also looks for every line's start and notes the place of every
 * attribute, which nobody asks for here and which costs a third of a parse. The two fields that this
 * needs are the parser's own, so the class has to stand in its package. {@code PlacedTreeBuilderTest} compares
 * the offsets with those that the parser gives otherwise.
 */
public final class PlacedTreeBuilder extends HtmlTreeBuilder {

  @Override
  protected void initialiseParse(Reader input, String baseUri, Parser parser) {
    super.initialiseParse(input, baseUri, parser); // the tokeniser is made here, and notes no attributes
    trackSourceRange = true;
    lineMap = new LineMap();
  }
}
