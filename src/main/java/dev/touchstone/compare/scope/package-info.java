/**
 * Claims in, what is said in which scope out, and which scopes may be set against one another.
 *
 * <p>Start reading at {@link dev.touchstone.compare.scope.ScopeGate}.
 */
@NullMarked
package dev.touchstone.compare.scope;

import org.jspecify.annotations.NullMarked;
