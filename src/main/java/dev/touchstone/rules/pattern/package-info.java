/**
 * The pattern language of rules: words, word lists and slots over a sentence's tokens.
 *
 * <p>A pattern never runs longer than its length times the sentence's: gaps are bounded, there is no
 * unbounded repetition, and a place that failed once is not tried again. Start reading at {@link
 * dev.touchstone.rules.pattern.Pattern}.
 */
@NullMarked
package dev.touchstone.rules.pattern;

import org.jspecify.annotations.NullMarked;
