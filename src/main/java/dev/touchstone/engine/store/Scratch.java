package dev.touchstone.engine.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
    FileTree.delete(folder);
  }
}
