package dev.touchstone.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.page.Notice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that hold many pages, sound and broken, through the engine. */
class ArchivesTest {

  @TempDir
  private Path folder;

  private List<Notice> notices = List.of();

  /** A line a result: the id and the page's text, or the path and why it failed. */
  private List<String> run(Path... inputs) throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    notices = new LocalEngine(Stages.cleaning(), 2)
        .run(InputFiles.in(Arrays.asList(inputs), Set.of()).pages(), (result, thrown) -> {
          PageDigest page = result.page();
          String path = result.path().replace(folder.toString(), "");
          lines.add(
              page != null
                  ? result.id() + ": " + page.text().strip()
                  : path + ": " + result.failure());
        });
    return lines;
  }

  @Test
  void zipGivesItsPagesInOrderAndTellsWhatItPassedOver() throws Exception {
    Path zip = zip("batch.zip", "b/two.html", "<p>Two.</p>", "one.txt", "One.", "logo.png", "?");

    assertEquals(List.of("batch/b/two: Two.", "batch/one: One."), run(zip));
    assertEquals("1 entries are no pages; passed over", notices.get(0).message());
  }

  @Test
  void namesThatLeadOutOfAnArchiveLeadNowhere() throws Exception {
    Path zip = zip("x.zip", "../../etc/a.txt", "A.", "/abs/b.txt", "B.", "c\\d?.txt", "C.");

    assertEquals(List.of("x/_/_/etc/a: A.", "x/abs/b: B.", "x/c/d_: C."), run(zip));
  }

  @Test
  void namesThatAreTooLongOrTakenAreTold() throws Exception {
    String name = "a".repeat(200);
    Path zip =
        zip("x.zip", name + "1.txt", "One.", name + "2.txt", "Two.", "b.txt", "B.", "b.md", "B2.");

    List<String> ids = run(zip).stream().map(line -> line.replaceAll(":.*", "")).toList();

    assertEquals(4, Set.copyOf(ids).size());
    assertTrue(ids.stream().allMatch(id -> id.length() <= 62), ids.toString());
    assertEquals(List.of("x/b", "x/b~2"), ids.subList(2, 4));
  }

  @Test
  void archiveThatSwellsBeyondReasonIsCutOff() throws Exception {
    Path zip = folder.resolve("bomb.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      byte[] zeros = new byte[1 << 20];
      for (int page = 0; page < 18; page++) {
        out.putNextEntry(new ZipEntry(page + ".txt"));
        for (int i = 0; i < 65; i++) {
          out.write(zeros);
        }
      }
    }

    List<String> lines = run(zip, Files.writeString(folder.resolve("good.txt"), "Good."));

    assertEquals("/bomb.zip!0.txt: larger than the limit of 64 MiB", lines.get(0));
    assertTrue(
        lines.get(lines.size() - 2).endsWith("if it is no trap, unpack it yourself"),
        lines.toString());
    assertEquals("good: Good.", lines.get(lines.size() - 1));
  }

  @Test
  void archiveInAnArchiveIsNotOpened() throws Exception {
    byte[] inner = Files.readAllBytes(zip("inner.zip", "a.txt", "A."));
    Path zip = folder.resolve("outer.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("inner.html"));
      out.write(inner);
    }

    assertEquals(
        List.of(
            "/outer.zip!inner.html: an archive that cannot be opened here; unpack it, or pack it"
                + " as .zip or .tar.gz"),
        run(zip));
  }

  @Test
  void tarGivesItsPagesAndFollowsNoLink() throws Exception {
    Path tar = folder.resolve("batch.tar.gz");
    try (TarArchiveOutputStream out =
        new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(tar)))) {
      TarArchiveEntry link = new TarArchiveEntry("link.html", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      out.putArchiveEntry(link);
      out.closeArchiveEntry();
      TarArchiveEntry page = new TarArchiveEntry("p/one.html");
      byte[] words = "<p>One.</p>".getBytes(UTF_8);
      page.setSize(words.length);
      out.putArchiveEntry(page);
      out.write(words);
      out.closeArchiveEntry();
    }

    assertEquals(List.of("batch/p/one: One."), run(tar));
  }

  @Test
  void warcGivesItsAnswersByAddressAndDateInTheCharsetOfTheirHeader() throws Exception {
    Path warc = folder.resolve("crawl.warc.gz");
    try (OutputStream out = Files.newOutputStream(warc)) {
      out.write(gzip(record(
          "request",
          "http://a.example/x",
          "application/http;msgtype=request",
          "GET /x HTTP/1.1\r\nHost: a.example\r\n\r\n")));
      out.write(gzip(answer(
          "http://a.example/x/page.html?q=1",
          "200 OK",
          "text/html; charset=ISO-8859-1",
          "<p>Für 4 Stunden.</p>")));
      out.write(gzip(answer("http://a.example/gone", "404 Not Found", "text/html", "<p>No.</p>")));
      out.write(gzip(answer("http://a.example/i.png", "200 OK", "image/png", "PNG")));
      out.write(gzip(record("conversion", "http://a.example/wet", "text/plain", "Plain words.")));
    }

    assertEquals(
        List.of(
            "a.example/x/page.html_q=1@20240102030405: Für 4 Stunden.",
            "a.example/wet@20240102030405: Plain words."),
        run(warc));
    assertEquals("2 entries are no pages; passed over", notices.get(0).message());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void warcThatBreaksOffKeepsWhatCameBefore(boolean packed) throws Exception {
    byte[] first = answer("http://a.example/1", "200 OK", "text/html", "<p>One.</p>");
    byte[] second = answer("http://a.example/2", "200 OK", "text/html", "<p>Two.</p>".repeat(100));
    if (packed) {
      first = gzip(first);
      second = gzip(second);
    }
    Path warc = folder.resolve("cut.warc.gz");
    try (OutputStream out = Files.newOutputStream(warc)) {
      out.write(first);
      out.write(second, 0, second.length / 2);
    }

    List<String> lines = run(warc);

    assertEquals(2, lines.size());
    assertEquals("a.example/1@20240102030405: One.", lines.get(0));
    assertTrue(lines.get(1).startsWith("/cut.warc.gz: breaks off after 1 pages: "), lines.get(1));
  }

  @Test
  void jsonLinesGiveAPageALineAndABrokenLineFailsAlone() throws Exception {
    Path file = Files.writeString(folder.resolve("pages.jsonl"), """
        {"url": "https://b.example/drug", "html": "<p>One.</p>"}

        {"url": "https://b.example/broken", "html": "<p>
        {"id": "note-7", "text": "Two."}
        {"url": "https://b.example/empty"}
        """);

    assertEquals(
        List.of(
            "b.example/drug: One.",
            "/pages.jsonl!line 3: is no JSON: Unexpected end-of-input: was expecting closing quote for a string"
                + " value",
            "pages/note-7: Two.",
            "/pages.jsonl!line 5: has neither \"html\" nor \"text\"; expected one of them as text"),
        run(file));
  }

  @Test
  void filesOfThatNameThatHoldNoPagesAreLeftOutOfAFolder() throws Exception {
    Files.writeString(folder.resolve("page.txt"), "Page.");
    Files.writeString(folder.resolve("data.jsonl"), "{\"id\": 1, \"value\": 2}\n");
    Files.writeString(folder.resolve("feed.xml"), "<?xml version=\"1.0\"?><rss><item/></rss>");

    assertEquals(List.of("page: Page."), run(folder));
  }

  @Test
  void standardInputIsAPageOrAnArchive() throws Exception {
    InputStream before = System.in;
    try {
      System.setIn(
          new ByteArrayInputStream("<html><p>Read from a pipe.</p></html>".getBytes(UTF_8)));
      assertEquals(List.of("stdin: Read from a pipe."), run(Path.of("-")));
      System.setIn(new ByteArrayInputStream(Files.readAllBytes(zip("z.zip", "a.txt", "A."))));
      assertEquals(List.of("stdin/a: A."), run(Path.of("-")));
    } finally {
      System.setIn(before);
    }
  }

  private Path zip(String name, String... namesAndWords) throws IOException {
    Path zip = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < namesAndWords.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndWords[i]));
        out.write(namesAndWords[i + 1].getBytes(UTF_8));
      }
    }
    return zip;
  }

  private static byte[] answer(String address, String status, String type, String body) {
    String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
        + body.length() + "\r\n\r\n" + body;
    return record("response", address, "application/http;msgtype=response", http);
  }

  private static byte[] record(String type, String address, String media, String block) {
    String record = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
        + "\r\nWARC-Date: 2024-01-02T03:04:05Z\r\n"
        + "WARC-Record-ID: <urn:uuid:11111111-1111-1111-1111-111111111111>\r\nContent-Type: "
        + media
        + "\r\nContent-Length: " + block.getBytes(ISO_8859_1).length + "\r\n\r\n" + block
        + "\r\n\r\n";
    return record.getBytes(ISO_8859_1);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
