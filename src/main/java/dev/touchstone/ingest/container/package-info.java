/**
 * Files that hold many pages: archives, web archives, lists of pages. One file in, its entries out,
 * one at a time.
 *
 * <p>Start reading at {@link dev.touchstone.ingest.container.Containers}.
 */
@NullMarked
package dev.touchstone.ingest.container;

import org.jspecify.annotations.NullMarked;
