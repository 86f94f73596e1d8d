/**
 * A batch cut into shards that know nothing of one another: what came of a shard's pages as one file,
 * and all of these as the results of the whole batch, in its order.
 *
 * <p>Start reading at {@link dev.touchstone.engine.shard.Shard}.
 */
@NullMarked
package dev.touchstone.engine.shard;

import org.jspecify.annotations.NullMarked;
