package dev.touchstone.ingest.container;

import dev.touchstone.ingest.bytes.Content;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive (WARC, ISO 28500): its answers with status 200, its resources and its conversions to
 * text, where they are pages by their type. Requests and metadata are not counted.
 */
final class WarcContainer implements Container {

  private static final int OK = 200;

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(ZoneOffset.UTC);

  private final WarcReader warc;
  private final long size;
  private int passedOver;

  WarcContainer(Path file) throws IOException {
    this.warc = new WarcReader(file);
    this.size = Files.size(file);
  }

  /** The library throws what it thinks of malformed and missing fields unchecked. */
  @Override
  public @Nullable Entry next() throws IOException {
    try {
      return nextEntry();
    } catch (RuntimeException e) {
      throw new IOException("a record's header is malformed: " + e.getMessage(), e);
    }
  }

  private @Nullable Entry nextEntry() throws IOException {
    Optional<WarcRecord> next = warc.next();
    while (next.isPresent()) {
      WarcRecord record = next.get();
      Entry entry = record instanceof WarcTargetRecord page ? entry(page) : null;
      if (entry != null) {
        return entry;
      }
      next = warc.next();
    }
    if (warc.position() < size) {
      throw new EOFException(
          "%s of %s bytes are left over".formatted(size - warc.position(), size));
    }
    return null;
  }

  private @Nullable Entry entry(WarcTargetRecord record) throws IOException {
    if (record instanceof WarcResponse answer
        && answer.contentType().base().equals(MediaType.HTTP)) {
      HttpResponse http = answer.http();
      return http.status() == OK
          ? page(record, http.contentType(), http.bodyDecoded().stream())
          : passOver();
    }
    boolean holdsPage = record instanceof WarcResource || record instanceof WarcConversion;
    return holdsPage ? page(record, record.contentType(), record.body().stream()) : null;
  }

  private @Nullable Entry page(WarcTargetRecord record, MediaType type, InputStream body)
      throws IOException {
    if (!PageNames.isPageType(type.base().toString())) {
      return passOver();
    }
    byte[] bytes = body.readNBytes(Budget.PAGE_LIMIT + 1);
    String key = record.target() + "@" + SECOND.format(record.date());
    Content content =
        new Content(bytes, type.parameters().get("charset"), type.subtype().contains("html"));
    return new Entry(record.target(), key, content, null);
  }

  private @Nullable Entry passOver() {
    passedOver++;
    return null;
  }

  @Override
  public int passedOver() {
    return passedOver;
  }

  @Override
  public void close() throws IOException {
    warc.close();
  }
}
