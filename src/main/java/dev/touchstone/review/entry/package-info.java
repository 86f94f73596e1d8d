/**
 * Who gets in: where the desk listens and under which names, who holds a token, whose session a
 * request belongs to, and whether a form is one of ours.
 *
 * <p>Start reading at {@link dev.touchstone.review.entry.Gate}.
 */
@NullMarked
package dev.touchstone.review.entry;

import org.jspecify.annotations.NullMarked;
