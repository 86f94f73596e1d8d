/**
 * An outline of a page's elements in, a verdict on every block that is not its main content out.
 *
 * <p>Everything works on arrays in document order, in which an element is a range of blocks: first
 * the element that holds the content is found, then its blocks are voted on one by one.
 *
 * <p>Start reading at {@link dev.touchstone.clean.main.MainContent}.
 */
@NullMarked
package dev.touchstone.clean.main;

import org.jspecify.annotations.NullMarked;
