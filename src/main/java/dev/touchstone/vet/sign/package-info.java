/**
 * Finds the words of the criteria on a page.
 *
 * <p>Start reading at {@link dev.touchstone.vet.sign.SignFinder}.
 */
@NullMarked
package dev.touchstone.vet.sign;

import org.jspecify.annotations.NullMarked;
