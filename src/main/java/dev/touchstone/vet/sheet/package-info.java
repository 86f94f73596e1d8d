/**
 * All words of a page, kept or taken out, with their places.
 *
 * <p>Start reading at {@link dev.touchstone.vet.sheet.Sheet}.
 */
@NullMarked
package dev.touchstone.vet.sheet;

import org.jspecify.annotations.NullMarked;
