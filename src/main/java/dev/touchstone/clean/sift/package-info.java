/**
 * Judges a draft's blocks and sentences by signals: words and patterns, named and weighed in the
 * cleaning pack.
 *
 * <p>Start reading at {@link dev.touchstone.clean.sift.Sifter}.
 */
@NullMarked
package dev.touchstone.clean.sift;

import org.jspecify.annotations.NullMarked;
