/**
 * Bytes in, a page out: format by content, charset, limits.
 *
 * <p>Start reading at {@link dev.touchstone.ingest.PageReader}.
 */
@NullMarked
package dev.touchstone.ingest;

import org.jspecify.annotations.NullMarked;
