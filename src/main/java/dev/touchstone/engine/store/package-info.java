/**
 * What a batch keeps on disk instead of in memory: records as bytes, files of them, and files that
 * are sorted as they are read.
 *
 * <p>Start reading at {@link dev.touchstone.engine.store.Sorted}.
 */
@NullMarked
package dev.touchstone.engine.store;

import org.jspecify.annotations.NullMarked;
