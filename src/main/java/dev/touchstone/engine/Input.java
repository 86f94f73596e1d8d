package dev.touchstone.engine;

import dev.touchstone.ingest.bytes.Content;
import java.nio.file.Path;

/**
 * One page to be read, or a file that holds many.
 *
 * @param id the page's id, unique in a batch and safe as a relative file name: see {@link PageIds}
 * @param path the file's path as the user would write it, with {@code /} between its parts; of an
 *     archive's entry, the archive's path, {@code !} and the entry's name
 * @param origin where its bytes are
 */
public record Input(String id, String path, Origin origin) {

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

  /** A page in a file. */
  public static Input onDisk(String id, String path, Path file) {
    return new Input(id, path, new OnDisk(file));
  }
}
