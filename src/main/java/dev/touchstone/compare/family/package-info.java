/**
 * The words of pages in, families of pages that copy one another out: one family has one vote.
 *
 * <p>Only wording proves a copy. Honest pages give the same figures, so figures never do.
 *
 * <p>Start reading at {@link dev.touchstone.compare.family.Families}.
 */
@NullMarked
package dev.touchstone.compare.family;

import org.jspecify.annotations.NullMarked;
