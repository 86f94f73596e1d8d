/**
 * What many sources say of one item in, the value that the evidence favours out, or undecided.
 *
 * <p>Start reading at {@link dev.touchstone.fuse.Fuser}.
 */
@NullMarked
package dev.touchstone.fuse;

import org.jspecify.annotations.NullMarked;
