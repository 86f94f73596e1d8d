/**
 * The works that a page cites.
 *
 * <p>Start reading at {@link dev.touchstone.vet.reference.ReferenceList}.
 */
@NullMarked
package dev.touchstone.vet.reference;

import org.jspecify.annotations.NullMarked;
