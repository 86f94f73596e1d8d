/**
 * Records of a run in, Parquet files out: the columns of the JSON Lines files, typed.
 *
 * <p>Start reading at {@link dev.touchstone.dataset.parquet.ParquetFile}.
 */
@NullMarked
package dev.touchstone.dataset.parquet;

import org.jspecify.annotations.NullMarked;
