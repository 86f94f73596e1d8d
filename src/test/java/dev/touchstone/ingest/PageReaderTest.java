package dev.touchstone.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.page.Format;
import dev.touchstone.page.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {

  private static final String GERMAN =
      "Die Wirkung hält über vierundzwanzig Stunden an, für die meisten genügt eine Gabe täglich.";

  private static Reading read(byte[] bytes) {
    return new PageReader().read("page", "folder/page.txt", bytes);
  }

  private static Page page(byte[] bytes) {
    Page page = read(bytes).page();
    if (page == null) {
      throw new AssertionError("not read");
    }
    return page;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void emptyFileFails() {
    assertEquals("empty file", read(new byte[0]).failure());
  }

  @Test
  void whiteSpaceAloneFails() {
    assertEquals(
        "empty file: nothing but white space in it",
        read(" \n\t".getBytes(UTF_8)).failure());
  }

  @Test
  void nulBytesFail() {
    assertEquals("binary file", read(new byte[] {'a', 0, 'b', 0, 0}).failure());
  }

  @Test
  void pdfThatIsNoneFails() {
    String failure = read("%PDF-1.7 text".getBytes(UTF_8)).failure();
    assertTrue(failure != null && failure.startsWith("broken PDF: "), failure);
  }

  @Test
  void brokenGzipFails() throws IOException {
    byte[] packed = gzip("some text".getBytes(UTF_8));
    packed[packed.length - 5] ^= 0x55;

    assertEquals("broken gzip data: Corrupt GZIP trailer", read(packed).failure());
  }

  @Test
  void smallFileThatUnpacksBeyondTheLimitFails() throws IOException {
    byte[] bomb = gzip(new byte[PageReader.LIMIT + 10]);

    assertEquals("larger than the limit of 64 MiB", read(bomb).failure());
  }

  @Test
  void gzipIsToldByItsBytes() throws IOException {
    assertEquals(GERMAN, page(gzip(GERMAN.getBytes(UTF_8))).source());
  }

  @Test
  void byteOrderMarkDecidesAndStays() {
    Page page = page(("\uFEFF" + GERMAN).getBytes(UTF_8));

    assertEquals(List.of("UTF-8", "bom"), List.of(page.charset(), page.charsetBasis()));
    assertEquals("\uFEFF" + GERMAN, page.source());
  }

  @Test
  void declaredCharsetIsUsed() {
    String html = "<html><head><meta charset=iso-8859-2></head><body><p>Żółć</p></body></html>";

    Page page = page(html.getBytes(Charset.forName("iso-8859-2")));

    assertEquals(html, page.source());
    assertEquals(List.of("ISO-8859-2", "meta"), List.of(page.charset(), page.charsetBasis()));
  }

  @Test
  void wrongDeclarationGivesWayToUtf8AndIsSaid() {
    String html =
        "<html><head><meta charset=us-ascii></head><body><p>5–10 µg\u0101\u010d</p></body></html>";

    Reading reading = read(html.getBytes(UTF_8));

    assertEquals(1, reading.notices().size());
    assertEquals("strict-utf-8", page(html.getBytes(UTF_8)).charsetBasis());
  }

  @Test
  void guessedCharsetIsSaid() {
    byte[] bytes = (GERMAN + " " + GERMAN).getBytes(Charset.forName("windows-1252"));

    assertEquals(GERMAN + " " + GERMAN, page(bytes).source());
    assertEquals("detector", page(bytes).charsetBasis());
    assertEquals(
        "charset guessed as windows-1252, the bytes are not UTF-8",
        read(bytes).notices().get(0).message());
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
          <!DOCTYPE html><p>x => HTML
          <p>One.</p> <p>Two <a href="x">three</a></p><div>4</div> <ul><li>5</li></ul> => HTML
          plain words, p < 0.05 and x > 3 => TEXT
          # Heading ## Other with [a link](http://x.example) and **bold** and [another](y) => MARKDOWN
          """)
  void formatIsToldByContent(String source, Format format) {
    assertEquals(format, page(source.getBytes(UTF_8)).format());
  }
}
