/**
 * Claims of one subject and attribute in, findings out: can they be compared, how do their values
 * stand, what does an editor see.
 *
 * <p>Start reading at {@link dev.touchstone.compare.Finding}.
 */
@NullMarked
package dev.touchstone.compare;

import org.jspecify.annotations.NullMarked;
