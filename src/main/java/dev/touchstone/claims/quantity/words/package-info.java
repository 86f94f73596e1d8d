/**
 * What single words, numbers and unit signs mean, before anything is made of them.
 *
 * <p>Start reading at {@link dev.touchstone.claims.quantity.words.Tokens}.
 */
@NullMarked
package dev.touchstone.claims.quantity.words;

import org.jspecify.annotations.NullMarked;
