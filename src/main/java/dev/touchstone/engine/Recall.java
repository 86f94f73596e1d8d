package dev.touchstone.engine;

import dev.touchstone.engine.store.PageCache;
import dev.touchstone.engine.store.RecordCodec;
import dev.touchstone.ingest.bytes.Content;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * Knows what came of a page in an earlier run, if nothing has changed that it was made of: the bytes,
 * the page's id and path, the program, its rules and packs.
 */
public final class Recall implements Closeable {

  private static final RecordCodec<PageResult> CODEC = RecordCodec.of(PageResult.class);

  private final PageCache cache;
  private final String recipe;

  private Recall(PageCache cache, String recipe) {
    this.cache = cache;
    this.recipe = recipe;
  }

  /**
   * Opens what earlier runs kept in a folder.
   *
   * @param stages makes the results
   * @param full whether to make all of them again
   */
  public static Recall in(Path folder, Stages stages, boolean full) throws IOException {
    return new Recall(PageCache.open(folder, !full), stages.recipe());
  }

  /**
   * A result in the form in which it is kept.
   *
   * @param key what it was made of
   * @param bytes the result
   */
  @SuppressWarnings("ArrayRecordComponent") // carried, never compared
  record Kept(PageCache.Key key, byte[] bytes) {}

  /** What was made of these bytes before; null if they are new. Thread-safe. */
  @Nullable
  Kept find(PageCache.Key key) throws IOException {
    byte[] bytes = cache.find(key);
    return bytes == null ? null : new Kept(key, bytes);
  }

  static PageResult result(Kept kept) {
    return CODEC.decode(kept.bytes);
  }

  static Kept kept(PageCache.Key key, PageResult result) {
    return new Kept(key, CODEC.encode(result));
  }

  /** Keeps a result for later runs; on one thread. */
  void keep(Kept kept) throws IOException {
    cache.keep(kept.key, kept.bytes);
  }

  /** Lets go of what is of no use after this run; to be called when its results are in place. */
  public void complete() throws IOException {
    cache.complete();
  }

  PageCache.Key key(Input input, Content content) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      String charset = content.charset();
      for (String part : new String[] {
        recipe,
        input.id(),
        input.path(),
        String.valueOf(charset),
        "" + content.isHtml(),
        content.sha256()
      }) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        hash.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        hash.update(bytes);
      }
      return PageCache.Key.of(hash.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void close() throws IOException {
    cache.close();
  }
}
