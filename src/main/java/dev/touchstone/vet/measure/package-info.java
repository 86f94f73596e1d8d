/**
 * Answers the criteria that words alone do not decide.
 *
 * <p>Start reading at {@link dev.touchstone.vet.measure.Measures}.
 */
@NullMarked
package dev.touchstone.vet.measure;

import org.jspecify.annotations.NullMarked;
