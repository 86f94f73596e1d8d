package dev.touchstone.dataset.publish;

import dev.touchstone.engine.store.FileTree;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;

/**
 * A new set of files for a folder that may hold an older set.
 *
 * <p>Files are written into a hidden folder inside the output folder (so always on the same file
 * system) and moved to their places at the end. Until {@link #publish} the older set is untouched. A
 * run that is killed while it moves files is completed by the next one: from the moment the hidden
 * folder is called {@code ready}, the new set is the valid one.
 *
 * <p>{@code files.sha256} lists the files that we wrote. A file that it does not list is the user's:
 * it is never deleted, and a run that would have to replace it is refused.
 */
public final class Publication implements AutoCloseable {

  private static final String WORK = ".touchstone";
  private static final String LOCK = "lock";

  private final Path folder;
  private final Path fresh;
  private final Path ready;
  private final boolean created;
  private final FileChannel lock;
  private final Set<String> older;
  private final Set<String> written = new TreeSet<>();
  private boolean closed;

  private Publication(Path folder, boolean created, FileChannel lock) throws IOException {
    this.folder = folder;
    this.created = created;
    this.lock = lock;
    this.fresh = folder.resolve(WORK).resolve("new");
    this.ready = folder.resolve(WORK).resolve("ready");
    if (Files.isDirectory(ready)) {
      moveReady();
    }
    FileTree.delete(fresh);
    Files.createDirectories(fresh);
    this.older = Manifest.names(folder);
  }

  /**
   * Begins a new set of files.
   *
   * @param folder where they are to be; made if it does not exist
   * @throws OutputException if it is no folder or another run is writing to it
   */
  public static Publication into(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new OutputException(folder + ": is a file; name a folder");
    }
    boolean created = !Files.exists(folder);
    Path work = folder.resolve(WORK);
    Files.createDirectories(work);
    FileChannel channel =
        FileChannel.open(work.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (isLocked(channel)) {
        return new Publication(folder, created, channel);
      }
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new OutputException(
        folder + ": another run is writing there; wait for it, or name another folder");
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) { // a run in this same process
      return false;
    }
  }

  /**
   * Where to write one of the files now; its parent folders exist.
   *
   * @param name path below the output folder, with {@code /}
   * @throws OutputException if the user has a file of that name there
   */
  public Path file(String name) throws IOException {
    Path file = fresh.resolve(name).normalize();
    if (!file.startsWith(fresh) || file.equals(fresh)) {
      throw new IllegalArgumentException("name must stay below the folder, got " + name);
    }
    if (!older.contains(name) && Files.exists(folder.resolve(name))) {
      throw new OutputException("%s: is there already and %s does not list it, so it may be yours;"
              .formatted(folder.resolve(name), folder.resolve(Manifest.NAME))
          + " move it away, or name another folder");
    }
    written.add(name);
    Files.createDirectories(parent(file));
    return file;
  }

  /**
   * A folder that is no part of the set: it stays as it is when the set is published or given up.
   *
   * @param name other than those that the set is made in
   */
  public Path own(String name) {
    return folder.resolve(WORK).resolve(name);
  }

  /** Where a file lies that was written but is not published yet. */
  public Path written(String name) {
    return fresh.resolve(name);
  }

  /** SHA-256 of a file that was written completely but is not published yet, in hexadecimal. */
  public String sha256(String name) throws IOException {
    return Manifest.sha256(written(name));
  }

  /** Puts all files in their places and removes those of the older set that have no successor. */
  public synchronized void publish() throws IOException {
    if (closed) {
      throw new IOException(folder + ": the run was stopped");
    }
    Manifest.write(fresh, written);
    Files.move(fresh, ready, StandardCopyOption.ATOMIC_MOVE);
    moveReady();
  }

  /** Gives up whatever is not published. May be called from any thread, more than once. */
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    FileTree.delete(fresh);
    lock.close();
    if (!Files.exists(ready)) {
      Files.deleteIfExists(folder.resolve(WORK).resolve(LOCK));
      deleteIfEmpty(folder.resolve(WORK));
    }
    if (created) {
      deleteIfEmpty(folder);
    }
  }

  /** The manifest moves last: while it is in {@code ready}, there may be files left to move. */
  private void moveReady() throws IOException {
    Set<String> stale = Manifest.names(folder);
    for (String name : Manifest.names(ready)) {
      stale.remove(name);
      if (Files.exists(ready.resolve(name))) {
        move(name);
      }
    }
    for (String name : stale) {
      deleteStale(folder.resolve(name).normalize());
    }
    move(Manifest.NAME);
    FileTree.delete(ready);
  }

  private void move(String name) throws IOException {
    Path target = folder.resolve(name);
    Files.createDirectories(parent(target));
    FileTree.replace(ready.resolve(name), target);
  }

  private void deleteStale(Path file) throws IOException {
    if (!file.startsWith(folder.normalize()) || Files.isDirectory(file)) {
      return; // a manifest that was tampered with
    }
    Files.deleteIfExists(file);
    for (Path up = parent(file); !up.equals(folder); up = parent(up)) {
      deleteIfEmpty(up);
    }
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) { // still in use
      return;
    }
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    if (parent == null) {
      throw new IllegalArgumentException("a file of an output folder has a parent, got " + path);
    }
    return parent;
  }
}
