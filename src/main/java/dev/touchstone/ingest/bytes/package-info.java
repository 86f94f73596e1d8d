/**
 * Bytes as they come, and the characters they stand for: gzip undone, the charset concluded.
 *
 * <p>Start reading at {@link dev.touchstone.ingest.bytes.Content}.
 */
@NullMarked
package dev.touchstone.ingest.bytes;

import org.jspecify.annotations.NullMarked;
