/**
 * A page's card: what it shows for each criterion, with its own words.
 *
 * <p>Start reading at {@link dev.touchstone.vet.card.SourceCard}.
 */
@NullMarked
package dev.touchstone.vet.card;

import org.jspecify.annotations.NullMarked;
