package dev.touchstone.dataset.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

  @TempDir
  private Path folder;

  private Path out;

  @BeforeEach
  void outputIsAFolderThatDoesNotExist() {
    out = folder.resolve("deep/out");
  }

  @Test
  void publishedFilesReplaceTheOlderSet() throws IOException {
    publish(Map.of("a.txt", "1", "text/x.txt", "x", "text/sub/y.txt", "y"));
    publish(Map.of("a.txt", "2", "text/z.txt", "z"));

    assertEquals(Map.of("a.txt", "2", "text/z.txt", "z"), files());
  }

  @Test
  void manifestIsThatOfSha256sum() throws IOException {
    publish(Map.of("text/x.txt", "abc", "a.txt", ""));

    assertEquals("""
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt
        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  text/x.txt
        """, Files.readString(out.resolve("files.sha256")));
  }

  @Test
  void runThatGivesUpLeavesTheOlderSet() throws IOException {
    publish(Map.of("a.txt", "1"));
    try (Publication publication = Publication.into(out)) {
      Files.writeString(publication.file("a.txt"), "half");
    }

    assertEquals(Map.of("a.txt", "1"), files());
    assertFalse(Files.exists(out.resolve(".touchstone")));
  }

  @Test
  void firstRunThatGivesUpLeavesNoFolder() throws IOException {
    try (Publication publication = Publication.into(out)) {
      Files.writeString(publication.file("a.txt"), "half");
    }

    assertFalse(Files.exists(out));
  }

  @Test
  void runThatWasKilledWhileItWroteLeavesNothingToTheNext() throws IOException {
    publish(Map.of("a.txt", "1"));
    Files.createDirectories(out.resolve(".touchstone/new/text"));
    Files.writeString(out.resolve(".touchstone/new/text/x.txt"), "half");

    publish(Map.of("a.txt", "2"));

    assertEquals(Map.of("a.txt", "2"), files());
  }

  @Test
  void runThatWasKilledWhileItMovedFilesIsCompletedByTheNext() throws IOException {
    publish(Map.of("a.txt", "1", "b.txt", "1", "old.txt", "1"));
    Path ready = Files.createDirectories(out.resolve(".touchstone/ready"));
    Files.writeString(ready.resolve("a.txt"), "2");
    Files.writeString(ready.resolve("b.txt"), "2");
    Manifest.write(ready, java.util.List.of("a.txt", "b.txt"));
    Files.move(
        ready.resolve("a.txt"),
        out.resolve("a.txt"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    Publication.into(out).close();

    assertEquals(Map.of("a.txt", "2", "b.txt", "2"), files());
  }

  @Test
  void filesOfTheUserStay() throws IOException {
    publish(Map.of("a.txt", "1", "text/x.txt", "x"));
    Files.writeString(out.resolve("notes.txt"), "mine");
    Files.writeString(out.resolve("text/notes.txt"), "mine");

    publish(Map.of("a.txt", "2"));

    assertEquals(Map.of("a.txt", "2", "notes.txt", "mine", "text/notes.txt", "mine"), files());
  }

  @Test
  void fileOfTheUserIsNotReplaced() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("a.txt"), "mine");

    OutputException e = assertThrows(OutputException.class, () -> publish(Map.of("a.txt", "ours")));

    assertEquals(
        out.resolve("a.txt") + ": is there already and " + out.resolve("files.sha256")
            + " does not list it, so it may be yours; move it away, or name another folder",
        e.getMessage());
    assertEquals(Map.of("a.txt", "mine"), files());
  }

  @Test
  void twoRunsDoNotWriteToOneFolder() throws IOException {
    try (Publication first = Publication.into(out)) {
      Files.writeString(first.file("a.txt"), "1");

      OutputException e = assertThrows(OutputException.class, () -> Publication.into(out));
      assertEquals(
          out + ": another run is writing there; wait for it, or name another folder",
          e.getMessage());

      first.publish();
    }
    assertEquals(Map.of("a.txt", "1"), files());
  }

  @Test
  void fileInPlaceOfTheFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");

    OutputException e = assertThrows(OutputException.class, () -> Publication.into(file));

    assertEquals(file + ": is a file; name a folder", e.getMessage());
  }

  @Test
  void nameThatLeavesTheFolderIsRefused() throws IOException {
    try (Publication publication = Publication.into(out)) {
      assertThrows(IllegalArgumentException.class, () -> publication.file("../a.txt"));
    }
  }

  @Test
  void manifestThatWasTamperedWithDeletesNothingOutside() throws IOException {
    publish(Map.of("a.txt", "1"));
    Path outside = Files.writeString(folder.resolve("outside.txt"), "mine");
    Files.writeString(out.resolve("files.sha256"), "0".repeat(64) + "  ../../outside.txt\n");
    Files.delete(out.resolve("a.txt"));

    publish(Map.of("a.txt", "2"));

    assertEquals("mine", Files.readString(outside));
  }

  private void publish(Map<String, String> files) throws IOException {
    try (Publication publication = Publication.into(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(publication.file(file.getKey()), file.getValue());
      }
      publication.publish();
    }
  }

  /** Everything in the folder but the manifest. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(file).toString(), Files.readString(file));
      }
    }
    files.remove("files.sha256");
    return files;
  }
}
