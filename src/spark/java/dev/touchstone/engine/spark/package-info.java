/**
 * A batch on Apache Spark: files in, the same findings as the local engine's out, made on many
 * machines. Compiled in the profile {@code spark} alone.
 *
 * <p>Start reading at {@link dev.touchstone.engine.spark.SparkEngine}.
 */
@NullMarked
package dev.touchstone.engine.spark;

import org.jspecify.annotations.NullMarked;
