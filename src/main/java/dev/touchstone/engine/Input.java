package dev.touchstone.engine;

import dev.touchstone.ingest.bytes.Content;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One page to be read, or a file that holds many.
 *
 * @param id the page's id, unique in a batch and safe as a relative file name: see {@link PageIds}
 * @param path the file's path as the user would write it, with {@code /} between its parts; of an
 *     archive's entry, the archive's path, {@code !} and the entry's name
 * @param origin where its bytes are
 * @param spot where it stands among the others
 */
public record Input(String id, String path, Origin origin, Spot spot) {

  /**
   * Where a page stands in a batch.
   *
   * @param file number of its file in the order of the whole batch, from 0
   * @param wish for an archive's entry, the id it would have if no page before it had it; null for a
   *     page that is a file, whose id depends on no archive
   */
  public record Spot(int file, @Nullable String wish) {}

  /** Where a page's bytes are. */
  public sealed interface Origin {}

  /**
   * In a file.
   *
   * @param file where to open it
   */
  public record OnDisk(Path file) implements Origin {}

  /**
   * In memory, taken out of an archive.
   *
   * @param content what stood there
   */
  public record Unpacked(Content content) implements Origin {}

  /**
   * Nowhere: an archive that breaks off, or an entry that cannot be taken out of it.
   *
   * @param cause one line, lower case, with a remedy where there is one
   */
  public record Broken(String cause) implements Origin {}

  /**
   * A page in a file.
   *
   * @param number as of {@link Spot#file}
   */
  public static Input onDisk(String id, String path, Path file, int number) {
    return new Input(id, path, new OnDisk(file), new Spot(number, null));
  }
}
