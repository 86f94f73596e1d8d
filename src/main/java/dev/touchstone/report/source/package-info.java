/**
 * A page's source card in words.
 *
 * <p>Start reading at {@link dev.touchstone.report.source.SourceView}.
 */
@NullMarked
package dev.touchstone.report.source;

import org.jspecify.annotations.NullMarked;
