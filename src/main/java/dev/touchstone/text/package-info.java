/** A clean page in, its sections, sentences and tokens out, always with offsets. */
@NullMarked
package dev.touchstone.text;

import org.jspecify.annotations.NullMarked;
