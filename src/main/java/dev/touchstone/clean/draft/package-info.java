/**
 * What every format is turned into before anything is decided: blocks over one text, each of which
 * can be given a verdict.
 *
 * <p>Start reading at {@link dev.touchstone.clean.draft.Draft}.
 */
@NullMarked
package dev.touchstone.clean.draft;

import org.jspecify.annotations.NullMarked;
