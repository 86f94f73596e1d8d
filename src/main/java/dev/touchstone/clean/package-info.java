/**
 * A page in, its content out: blocks that were kept, and every removal with its reason.
 *
 * <p>Start reading at {@link dev.touchstone.clean.Cleaner}.
 */
@NullMarked
package dev.touchstone.clean;

import org.jspecify.annotations.NullMarked;
