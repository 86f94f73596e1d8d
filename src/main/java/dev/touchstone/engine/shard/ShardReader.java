package dev.touchstone.engine.shard;

import dev.touchstone.engine.InputException;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link ShardWriter} wrote, page by page. Not thread-safe. */
final class ShardReader implements Closeable {

  /** No page's result is longer; a larger number is no length. In bytes. */
  private static final int LONGEST = 1 << 30;

  private final Path file;
  private final DataInputStream in;
  private final ShardPart.Head head;
  private ShardPart.@Nullable Done next;
  private ShardPart.@Nullable End end;

  /**
   * Opens a shard and reads its first page.
   *
   * @param recipe what makes pages here: another program's shard cannot be read
   * @throws InputException if the file is no shard, not whole, or of another recipe
   */
  ShardReader(Path file, String recipe) {
    this.file = file;
    try {
      in = new DataInputStream(
          new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16)));
    } catch (IOException e) {
      throw new InputException(file + ": is no shard: " + e.getMessage());
    }
    if (!text().equals(ShardWriter.MAGIC)) {
      throw new InputException(file + ": is no shard; expected a file that `run --shard` wrote");
    }
    if (!text().equals(recipe)) {
      throw new InputException(file
          + ": was made by another build of the program, another Java or with other packs; make"
          + " it again, or merge with that build and the same --pack");
    }
    if (!(part() instanceof ShardPart.Head first)) {
      throw broken("has no head", null);
    }
    head = first;
    advance();
  }

  Path file() {
    return file;
  }

  ShardPart.Head head() {
    return head;
  }

  /** The page that comes next; null after the last. */
  ShardPart.@Nullable Done next() {
    return next;
  }

  /** What stands after the last page. */
  ShardPart.End end() {
    if (end == null) {
      throw new IllegalStateException("read all pages first");
    }
    return end;
  }

  void advance() {
    ShardPart part = part();
    next = part instanceof ShardPart.Done done ? done : null;
    if (part instanceof ShardPart.End last) {
      end = last;
      finish();
    } else if (next == null) {
      throw broken("has two heads", null);
    }
  }

  /** Reads past the last byte, where the checksum is. */
  private void finish() {
    try {
      if (in.read() >= 0) {
        throw broken("has something after its end", null);
      }
    } catch (IOException e) {
      throw broken("is damaged", e);
    }
  }

  private ShardPart part() {
    return ShardWriter.CODEC.decode(frame()).part();
  }

  private String text() {
    return new String(frame(), StandardCharsets.UTF_8);
  }

  private byte[] frame() {
    try {
      int length = in.readInt();
      byte[] bytes = length < 0 || length > LONGEST ? new byte[0] : in.readNBytes(length);
      if (bytes.length != length) {
        throw broken("is cut off or damaged", null);
      }
      return bytes;
    } catch (IOException e) {
      throw broken("is cut off or damaged", e);
    }
  }

  private InputException broken(String how, @Nullable IOException cause) {
    InputException broken =
        new InputException(file + ": " + how + "; copy it again, or run that shard again");
    if (cause != null) {
      broken.initCause(cause);
    }
    return broken;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
