package dev.touchstone.engine.spark;

import dev.touchstone.engine.Input;
import dev.touchstone.engine.PageResult;
import dev.touchstone.engine.store.RecordCodec;
import dev.touchstone.page.Notice;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a page, as it travels between machines and waits on their disks.
 *
 * @param place where it stands in the batch
 * @param wish for an archive's entry, the id it would have if no page before it had it; else null
 * @param bytes its {@link Content}
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Part(Place place, @Nullable String wish, byte[] bytes) implements Serializable {

  private static final RecordCodec<Content> CODEC = RecordCodec.of(Content.class);

  /**
   * A file to be read.
   *
   * @param file where every machine finds it
   * @param number in the order of the whole batch
   */
  record Split(String id, String path, String file, int number) implements Serializable {

    static Split of(Input input) {
      if (input.origin() instanceof Input.OnDisk disk) {
        String file = disk.file().toAbsolutePath().toString();
        return new Split(input.id(), input.path(), file, input.spot().file());
      }
      throw new IllegalArgumentException("only files can be split: " + input.path());
    }

    Input input() {
      return Input.onDisk(id, path, Path.of(file), number);
    }
  }

  /**
   * The order of the batch.
   *
   * @param file number of the file
   * @param entry number of the page in the part of the batch that was read with it
   */
  record Place(int file, int entry) implements Serializable, Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      int byFile = Integer.compare(file, other.file);
      return byFile != 0 ? byFile : Integer.compare(entry, other.entry);
    }
  }

  /**
   * A page, or what there is to say about archives.
   *
   * @param result null where there are only notices
   */
  record Content(@Nullable PageResult result, List<Notice> notices) {}

  static Part of(Place place, @Nullable String wish, Content content) {
    return new Part(place, wish, CODEC.encode(content));
  }

  Content content() {
    return CODEC.decode(bytes);
  }
}
