/**
 * What a decision rests on, and where a page says so now.
 *
 * <p>A {@link dev.touchstone.review.evidence.Case} is one thing that can be decided, with the words
 * that it rests on. Its hash leaves out where these words stand: text that only moved is the same
 * evidence. {@link dev.touchstone.review.evidence.QuoteFinder} finds a quote again by its
 * surroundings, or says that it cannot.
 *
 * <p>Start reading at {@link dev.touchstone.review.evidence.Case}.
 */
@NullMarked
package dev.touchstone.review.evidence;

import org.jspecify.annotations.NullMarked;
