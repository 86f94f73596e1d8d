package dev.touchstone.ingest.document;

import dev.touchstone.ingest.bytes.Decoding;
import dev.touchstone.page.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** A web page saved by a browser in one file (MHTML, RFC 2557): its first HTML part. */
final class MhtmlReader implements DocumentReader {

  @Override
  public boolean reads(byte[] bytes) {
    String head = Head.of(bytes).toLowerCase(Locale.ROOT);
    return head.contains("mime-version:")
        && head.contains("multipart/related")
        && !head.stripLeading().startsWith("<");
  }

  @Override
  public Extract read(byte[] bytes) throws IOException {
    MimeTokenStream parts = new MimeTokenStream();
    parts.parse(new ByteArrayInputStream(bytes));
    try {
      EntityState state = parts.getState();
      while (state != EntityState.T_END_OF_STREAM) {
        if (state == EntityState.T_BODY && isPage(parts.getBodyDescriptor())) {
          byte[] page = parts.getDecodedInputStream().readAllBytes();
          Decoding decoding = Decoding.of(page, parts.getBodyDescriptor().getCharset());
          return new Extract(decoding.text(), Format.HTML, decoding.charset(), decoding.basis());
        }
        state = parts.next();
      }
    } catch (MimeException e) {
      throw new IOException("broken MHTML: " + e.getMessage(), e);
    }
    throw new IOException("MHTML without an HTML part");
  }

  private static boolean isPage(BodyDescriptor part) {
    return part.getMimeType().equals("text/html")
        || part.getMimeType().equals("application/xhtml+xml");
  }
}
