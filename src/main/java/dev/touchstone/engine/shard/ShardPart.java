package dev.touchstone.engine.shard;

import dev.touchstone.engine.PageResult;
import dev.touchstone.page.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a shard's file is made of. */
sealed interface ShardPart {

  /**
   * Stands first.
   *
   * @param shard which it is
   * @param list hash of the ids and paths of all inputs of the batch, those of other shards too
   * @param ids of the shard's own files, archives among them
   * @param notices about the batch's inputs, the same in all of its shards
   */
  record Head(Shard shard, String list, List<String> ids, List<Notice> notices)
      implements ShardPart {}

  /**
   * A page.
   *
   * @param file number of its file in the batch
   * @param wish as of an input's spot
   * @param result what came of it
   */
  record Done(int file, @Nullable String wish, PageResult result) implements ShardPart {}

  /**
   * Stands last, or the file is not whole.
   *
   * @param notices about the shard's archives
   */
  record End(List<Notice> notices) implements ShardPart {}

  /** Any part, as it is written. */
  record Frame(ShardPart part) {}
}
