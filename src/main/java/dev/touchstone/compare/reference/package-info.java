/**
 * What law and labels say, to hold pages against: facts with their citations.
 *
 * <p>Start reading at {@link dev.touchstone.compare.reference.Fact}.
 */
@NullMarked
package dev.touchstone.compare.reference;

import org.jspecify.annotations.NullMarked;
