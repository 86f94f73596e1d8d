/** The batch: which pages, how many threads, what failed. */
@NullMarked
package dev.touchstone.engine;

import org.jspecify.annotations.NullMarked;
