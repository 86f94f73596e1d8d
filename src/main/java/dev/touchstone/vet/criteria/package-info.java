/**
 * The questions that a source card answers, as data.
 *
 * <p>Start reading at {@link dev.touchstone.vet.criteria.Criteria}, then open {@code
 * criteria/criteria.yaml}.
 */
@NullMarked
package dev.touchstone.vet.criteria;

import org.jspecify.annotations.NullMarked;
