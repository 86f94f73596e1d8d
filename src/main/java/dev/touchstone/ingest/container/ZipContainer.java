package dev.touchstone.ingest.container;

import dev.touchstone.ingest.bytes.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A zip archive of pages, in the order of its directory. */
final class ZipContainer implements Container {

  private final ZipFile zip;
  private final Enumeration<ZipArchiveEntry> entries;
  private final Budget budget;
  private int passedOver;

  ZipContainer(Path file) throws IOException {
    this.zip = ZipFile.builder().setPath(file).get();
    this.entries = zip.getEntriesInPhysicalOrder();
    this.budget = new Budget(Files.size(file));
  }

  @Override
  public @Nullable Entry next() throws IOException {
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (PageNames.isPage(entry.getName()) && !entry.isUnixSymlink()) {
        return read(entry);
      }
      passedOver += entry.isDirectory() ? 0 : 1;
    }
    return null;
  }

  private Entry read(ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Entry.failed(entry.getName(), "encrypted; unpack it with its password");
    }
    if (!zip.canReadEntryData(entry)) {
      return Entry.failed(
          entry.getName(), "packed by a method that is not supported; pack it anew");
    }
    byte[] bytes;
    try (InputStream stream = zip.getInputStream(entry)) {
      bytes = budget.read(stream);
    }
    return Entry.of(entry.getName(), Content.of(bytes));
  }

  @Override
  public int passedOver() {
    return passedOver;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
