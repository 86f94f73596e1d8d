/**
 * How two values stand to each other, whoever states them.
 *
 * <p>Start reading at {@link dev.touchstone.compare.value.Standing}.
 */
@NullMarked
package dev.touchstone.compare.value;

import org.jspecify.annotations.NullMarked;
