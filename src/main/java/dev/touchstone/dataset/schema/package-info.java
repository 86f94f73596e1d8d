/**
 * What every column of every data set means.
 *
 * <p>The resource {@code schema/columns.tsv} is the one source; the documentation, the JSON Schemas
 * and the Data Package are made from it.
 *
 * <p>Start reading at {@link dev.touchstone.dataset.schema.Table}.
 */
@NullMarked
package dev.touchstone.dataset.schema;

import org.jspecify.annotations.NullMarked;
