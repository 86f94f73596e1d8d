/**
 * What a page says about itself: its clues in markup and linked data in; its type, title, writers and
 * dates out.
 *
 * <p>Nothing is guessed: what a page does not say is left out.
 *
 * <p>Start reading at {@link dev.touchstone.clean.about.MetadataReader}.
 */
@NullMarked
package dev.touchstone.clean.about;

import org.jspecify.annotations.NullMarked;
