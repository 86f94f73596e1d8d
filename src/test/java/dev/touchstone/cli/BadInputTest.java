package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that no program likes, through the stages that users get. */
class BadInputTest {

  private static final String WORDS = "<p>Naltrexone has an elimination half-life of 4 hours.</p>";

  @TempDir
  private Path folder;

  private Path in;

  @BeforeEach
  void oneGoodPage() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("good.html"), "<title>Good</title>" + WORDS);
  }

  @Test
  void emptyFileFails() throws IOException {
    Files.writeString(in.resolve("bad.html"), "");

    assertFailsAlone();
  }

  @Test
  void binaryFileFails() throws IOException {
    byte[] png = new byte[5000];
    System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, png, 0, 8);
    Files.write(in.resolve("bad.html"), png);

    assertFailsAlone();
  }

  @Test
  void brokenGzipFails() throws IOException {
    Files.write(in.resolve("bad.html.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 1, 2, 3});

    assertFailsAlone();
  }

  @Test
  void linkToNowhereFails() throws IOException {
    Files.createSymbolicLink(in.resolve("bad.html"), folder.resolve("nowhere"));

    assertFailsAlone();
  }

  @Test
  void unreadableFileFails() throws IOException {
    Path file = Files.writeString(in.resolve("bad.html"), WORDS);
    Files.setPosixFilePermissions(file, Set.of());
    assumeFalse(Files.isReadable(file), "the superuser may read everything");

    assertFailsAlone();
  }

  @Test
  void pageThatIsNotUtf8IsReadAndItsCharsetIsTold() throws IOException {
    String page =
        "<title>Übermäßig</title><p>Die Wirkung von „Naltrexon“ über 4 Stunden hält länger"
            + " als für möglich gehalten: größer, höher, schöner.</p>" + WORDS;
    Files.write(in.resolve("bad.html"), page.getBytes("windows-1252"));

    Cli run = run();

    assertEquals(0, run.code(), run.err());
    assertTrue(record().contains("\"title\":\"Übermäßig\""), record());
    assertTrue(record().contains("\"charset\":\"windows-1252\""), record());
  }

  @Test
  void fileOfAGigabyteIsRefusedUnread() throws IOException {
    try (FileChannel file = FileChannel.open(
        in.resolve("bad.html"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      file.write(ByteBuffer.wrap(new byte[] {'>'}), (1L << 30) - 1); // takes no room on the disk
    }

    Cli run = run();

    assertFailed(run);
    assertTrue(
        run.err()
            .endsWith(": is 1024 MB long, more than the 512 MB that a page may have; split it\n"),
        run.err());
  }

  @Test
  void thousandsOfTinyFilesAreAllThere() throws IOException {
    int count = 3000;
    for (int page = 1; page < count; page++) {
      Files.writeString(in.resolve(page + ".txt"), "aspirin is sour");
    }

    Cli run = Cli.sample(
        "run", in, "--out", folder.resolve("out"), "--reports", folder.resolve("reports"));

    assertEquals(0, run.code(), run.err());
    assertEquals(count, Files.readAllLines(folder.resolve("out/pages.jsonl")).size());
  }

  /** As pages of that size are: mostly pictures within the page. */
  @Test
  void pageOf50MegabytesEndsOneWayOrTheOther() throws IOException {
    String picture = "<img src='data:image/png;base64," + "iVBORw0KGgo".repeat(10_000) + "'>\n";
    Path file = in.resolve("bad.html");
    try (BufferedWriter page = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      page.write("<!doctype html><html><body>\n");
      for (long size = 0; size < 50L << 20; size += picture.length() + WORDS.length()) {
        page.write(picture + WORDS);
      }
    }

    assertEndsOneWayOrTheOther();
  }

  @Test
  void pageNestedAHundredThousandDeepEndsOneWayOrTheOther() throws IOException {
    Files.writeString(
        in.resolve("bad.html"), "<div>".repeat(100_000) + WORDS + "</div>".repeat(100_000));

    assertEndsOneWayOrTheOther();
  }

  /** Read or refused, but in time, with a cause where refused, and never by way of a crash. */
  private void assertEndsOneWayOrTheOther() throws IOException {
    Cli run = run();
    if (run.code() == 0) {
      assertEquals("", run.err());
      assertTrue(record().contains("\"error\":null,"), record());
    } else {
      assertFailed(run);
    }
  }

  private void assertFailsAlone() throws IOException {
    assertFailed(run());
    assertTrue(Files.exists(folder.resolve("out/text/good.txt")));
    assertFalse(Files.exists(folder.resolve("out/text/bad.txt")));
  }

  private void assertFailed(Cli run) throws IOException {
    assertEquals(3, run.code(), run.err());
    List<String> lines = run.err().lines().toList();
    assertEquals(1, lines.size(), run.err());
    assertTrue(lines.get(0).startsWith(in.resolve("bad.html").toString()), run.err());
    assertFalse(lines.get(0).contains("internal error"), run.err());
    String cause = lines.get(0).substring(lines.get(0).indexOf(": ") + 2);
    assertTrue(record().contains(cause.substring(0, Math.min(9, cause.length()))), record());
  }

  private Cli run() {
    return Cli.real(
        "run", in, "--out", folder.resolve("out"), "--reports", folder.resolve("reports"));
  }

  /** The bad page's line in {@code pages.jsonl}; the good page must be done. */
  private String record() throws IOException {
    List<String> pages = Files.readAllLines(folder.resolve("out/pages.jsonl"));
    assertEquals(2, pages.size());
    assertTrue(pages.get(1).contains("\"error\":null"), pages.get(1));
    return pages.get(0);
  }
}
