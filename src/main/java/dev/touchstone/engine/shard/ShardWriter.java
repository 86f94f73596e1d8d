package dev.touchstone.engine.shard;

import dev.touchstone.engine.Input;
import dev.touchstone.engine.InputFiles;
import dev.touchstone.engine.PageResult;
import dev.touchstone.engine.store.RecordCodec;
import dev.touchstone.page.Notice;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes what came of a shard's pages, in their order. Not thread-safe. */
public final class ShardWriter implements Closeable {

  /** The file's name in the folder of a shard. */
  public static final String NAME = "pages.shard";

  /** The first bytes: tells the file from any other. */
  static final String MAGIC = "touchstone shard 1";

  static final RecordCodec<ShardPart.Frame> CODEC = RecordCodec.of(ShardPart.Frame.class);

  private final DataOutputStream out;

  /**
   * Begins the file.
   *
   * @param recipe what the pages are made by, as of the stages
   * @param batch all inputs, those of other shards too
   */
  public ShardWriter(Path file, String recipe, Shard shard, InputFiles batch) throws IOException {
    out = new DataOutputStream(
        new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)));
    write(MAGIC.getBytes(StandardCharsets.UTF_8));
    write(recipe.getBytes(StandardCharsets.UTF_8));
    List<String> own = shard.of(batch.pages()).stream().map(Input::id).toList();
    write(new ShardPart.Head(shard, hash(batch.pages()), own, batch.notices()));
  }

  private static String hash(List<Input> inputs) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      for (Input input : inputs) {
        hash.update((input.id() + "\n" + input.path() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(hash.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** One more page. */
  public void write(PageResult result, Input.Spot spot) throws IOException {
    write(new ShardPart.Done(spot.file(), spot.wish(), result));
  }

  /** Ends the file: without this it is not whole. */
  public void end(List<Notice> notices) throws IOException {
    write(new ShardPart.End(notices));
    close();
  }

  private void write(ShardPart part) throws IOException {
    write(CODEC.encode(new ShardPart.Frame(part)));
  }

  private void write(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
