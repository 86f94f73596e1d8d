/**
 * Pages in, everything that they say about drugs out: the way in for programs.
 *
 * <p>Start reading at {@link dev.touchstone.Touchstone}; {@link dev.touchstone.engine.Stages} is the
 * same for batches of any size.
 */
@NullMarked
package dev.touchstone;

import org.jspecify.annotations.NullMarked;
