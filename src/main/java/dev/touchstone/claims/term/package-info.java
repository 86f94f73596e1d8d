/**
 * Tokens of a passage in, the names, groups and conditions that stand among them out.
 *
 * <p>Start reading at {@link dev.touchstone.claims.term.Annotator}.
 */
@NullMarked
package dev.touchstone.claims.term;

import org.jspecify.annotations.NullMarked;
