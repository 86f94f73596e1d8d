/**
 * A run in the forms that other tools read: SARIF, JUnit, Web Annotation, Data Package, Parquet.
 *
 * <p>Written only where they are asked for. Start reading at {@link
 * dev.touchstone.dataset.export.Exports}.
 */
@NullMarked
package dev.touchstone.dataset.export;

import org.jspecify.annotations.NullMarked;
