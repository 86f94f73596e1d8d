/**
 * A page as decoded characters, where in it something stands, and the map between a text and its
 * origin.
 *
 * <p>All offsets are UTF-16 code units, half open. Start reading at {@link
 * dev.touchstone.page.Page}.
 */
@NullMarked
package dev.touchstone.page;

import org.jspecify.annotations.NullMarked;
