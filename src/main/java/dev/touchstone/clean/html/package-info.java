/**
 * An HTML page in, a draft with an outline of its elements out.
 *
 * <p>The page is parsed once and walked once; everything after that works on arrays in document
 * order, in which an element is a range of blocks. Nothing recurses.
 *
 * <p>Start reading at {@link dev.touchstone.clean.html.HtmlReader}.
 */
@NullMarked
package dev.touchstone.clean.html;

import org.jspecify.annotations.NullMarked;
