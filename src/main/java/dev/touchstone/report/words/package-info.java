/**
 * What the report says where the data sets have a code.
 *
 * <p>Start reading at {@link dev.touchstone.report.words.Words}.
 */
@NullMarked
package dev.touchstone.report.words;

import org.jspecify.annotations.NullMarked;
