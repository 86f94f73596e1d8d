/**
 * How a claim came about, and whether rules do what their own examples say.
 *
 * <p>Start reading at {@link dev.touchstone.claims.explain.Explainer}.
 */
@NullMarked
package dev.touchstone.claims.explain;

import org.jspecify.annotations.NullMarked;
