package dev.touchstone.ingest.container;

import dev.touchstone.ingest.bytes.Content;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** A tar archive of pages, in its order. Links in it are passed over. */
final class TarContainer implements Container {

  private final TarArchiveInputStream tar;
  private final Budget budget;
  private int passedOver;

  /**
   * @param stream the archive, gzip undone
   * @param size the file's length on disk, in bytes
   */
  TarContainer(InputStream stream, long size) {
    this.tar = new TarArchiveInputStream(stream);
    this.budget = new Budget(size);
  }

  @Override
  public @Nullable Entry next() throws IOException {
    TarArchiveEntry entry = tar.getNextEntry();
    while (entry != null) {
      if (entry.isFile()
          && !entry.isLink()
          && !entry.isSymbolicLink()
          && PageNames.isPage(entry.getName())) {
        return Entry.of(entry.getName(), Content.of(budget.read(tar)));
      }
      passedOver += entry.isDirectory() ? 0 : 1;
      entry = tar.getNextEntry();
    }
    return null;
  }

  @Override
  public int passedOver() {
    return passedOver;
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
