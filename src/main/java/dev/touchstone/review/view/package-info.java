/**
 * The desk in words, ready to be laid out: nothing is left for a template to work out.
 *
 * <p>Start reading at {@link dev.touchstone.review.view.QueueView}.
 */
@NullMarked
package dev.touchstone.review.view;

import org.jspecify.annotations.NullMarked;
