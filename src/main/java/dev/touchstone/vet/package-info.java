/**
 * A clean page with its claims and the batch's findings in, its source card out.
 *
 * <p>What is asked stands in {@code criteria/criteria.yaml}; {@link
 * dev.touchstone.vet.SourceVetter} asks it. A card quotes the page for every answer. Start reading at
 * {@link dev.touchstone.vet.SourceVetter}.
 */
@NullMarked
package dev.touchstone.vet;

import org.jspecify.annotations.NullMarked;
