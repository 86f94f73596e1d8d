package dev.touchstone.ingest.document;

import dev.touchstone.ingest.bytes.Decoding;
import dev.touchstone.page.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** DOCX (ECMA-376): paragraphs, headings, lists and tables as HTML; title, author and date. */
final class WordReader implements DocumentReader {

  private static final String BODY = "word/document.xml";
  private static final String PROPERTIES = "docProps/core.xml";

  /** Where an archive's first file name stands; names are never packed. In bytes. */
  private static final int FIRST_NAME = 30;

  /** Most of a part that is unpacked, in bytes: a small file must not fill the memory. */
  private static final int LIMIT = 64 << 20;

  @Override
  public boolean reads(byte[] bytes) {
    if (!Decoding.startsWith(bytes, 'P', 'K', 3, 4)) {
      return false;
    }
    String head = Head.of(bytes);
    boolean isOffice = head.contains("[Content_Types].xml") || head.contains("_rels/.rels");
    boolean isWord = head.startsWith(BODY.substring(0, BODY.indexOf('/') + 1), FIRST_NAME);
    return isWord || (isOffice && new String(bytes, StandardCharsets.ISO_8859_1).contains(BODY));
  }

  @Override
  public Extract read(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = parts(bytes);
    byte[] body = parts.get(BODY);
    if (body == null) {
      throw new IOException("broken DOCX: holds no " + BODY);
    }
    HtmlText html = new HtmlText();
    try {
      byte[] properties = parts.get(PROPERTIES);
      if (properties != null) {
        head(Xml.stream(properties), html);
      }
      new WordBody(html).write(Xml.stream(body));
    } catch (XMLStreamException e) {
      throw Xml.broken(e);
    }
    return new Extract(html.toString(), Format.HTML, "UTF-8", "docx");
  }

  private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        if (entry.getName().equals(BODY) || entry.getName().equals(PROPERTIES)) {
          byte[] part = zip.readNBytes(LIMIT + 1);
          if (part.length > LIMIT) {
            throw new IOException("DOCX larger than the limit of " + (LIMIT >> 20) + " MiB");
          }
          parts.put(entry.getName(), part);
        }
        entry = zip.getNextEntry();
      }
    } catch (IllegalArgumentException e) { // a name that is not UTF-8
      throw new IOException("broken DOCX: " + e.getMessage(), e);
    }
    return parts;
  }

  /** Title, author and date of last change, by their Dublin Core names. */
  private static void head(XMLStreamReader xml, HtmlText html) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "title" -> html.element("title", xml.getElementText());
        case "creator" -> html.meta("author", xml.getElementText());
        case "modified" -> html.meta("article:modified_time", xml.getElementText());
        default -> {}
      }
    }
  }
}
