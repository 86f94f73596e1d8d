package dev.touchstone.engine.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A folder for what does not fit into memory; gone when it is closed. Not thread-safe. */
public final class Scratch implements Closeable {

  private final Path folder;
  private int files;

  /** @param folder may exist, left over from a run that was killed: what is in it is deleted */
  public Scratch(Path folder) throws IOException {
    this.folder = folder;
    close();
    Files.createDirectories(folder);
  }

  /** A name that no file has yet. */
  Path file() {
    return folder.resolve(String.valueOf(files++));
  }

  @Override
  public void close() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes unused) throws IOException {
        Files.deleteIfExists(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path done, @Nullable IOException failure)
          throws IOException {
        Files.deleteIfExists(done);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
