package dev.touchstone.ingest;

import dev.touchstone.ingest.bytes.Content;
import dev.touchstone.ingest.bytes.Decoding;
import dev.touchstone.ingest.bytes.Unzip;
import dev.touchstone.ingest.document.Documents;
import dev.touchstone.ingest.document.Extract;
import dev.touchstone.page.Notice;
import dev.touchstone.page.Page;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns a file's bytes into a page. Thread-safe; opens nothing itself. */
public final class PageReader {

  /** Largest page that is read, in bytes after decompression. */
  static final int LIMIT = 64 << 20;

  /** Reads a file's bytes, of which nothing else is known. */
  public Reading read(String id, String path, byte[] file) {
    return read(id, path, Content.of(file));
  }

  /**
   * Reads one file's bytes, or those of an archive's entry.
   *
   * @param id the page's id in this batch
   * @param path the file's path as given, for messages and for its endings
   * @param content the file as it is on disk, gzip included
   */
  public Reading read(String id, String path, Content content) {
    try {
      byte[] bytes = Unzip.unzip(content.bytes(), LIMIT);
      if (bytes.length > LIMIT) {
        return failure("larger than the limit of " + (LIMIT >> 20) + " MiB");
      }
      Extract document = Documents.read(bytes);
      if (document != null) {
        return page(id, path, content, document, null);
      }
      String problem = BinaryData.problem(bytes);
      return problem == null ? text(id, path, content, bytes) : failure(problem);
    } catch (IOException e) {
      return failure(Objects.requireNonNullElse(e.getMessage(), "cannot be read"));
    }
  }

  private static Reading text(String id, String path, Content content, byte[] bytes) {
    Decoding decoding = Decoding.of(bytes, content.charset());
    Extract text = new Extract(
        decoding.text(),
        FormatFinder.find(path, content.isHtml(), decoding.text()),
        decoding.charset(),
        decoding.basis());
    return page(id, path, content, text, decoding.remark());
  }

  private static Reading page(
      String id, String path, Content content, Extract extract, @Nullable String remark) {
    if (extract.text().isBlank()) {
      return failure("empty file: nothing but white space in it");
    }
    Page page = new Page(
        id,
        path,
        extract.format(),
        extract.text(),
        extract.charset(),
        extract.basis(),
        content.sha256());
    return new Reading(page, null, remark == null ? List.of() : List.of(new Notice(path, remark)));
  }

  private static Reading failure(String cause) {
    return new Reading(null, cause, List.of());
  }
}
