package dev.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The lexicon's files agree with what they are made from; with lexicon.write they are made anew. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LexiconFilesTest {

  private static final boolean WRITE = Boolean.getBoolean("lexicon.write");

  @Test
  @Order(1)
  void generatedListsAreWhatTheVocabulariesGive() throws IOException {
    assumeTrue(
        Files.isDirectory(LexiconCompiler.VOCABULARIES),
        "no vocabularies at " + LexiconCompiler.VOCABULARIES + ": generated lists not checked");
    for (Map.Entry<String, String> file : LexiconCompiler.generated().entrySet()) {
      Path path = LexiconCompiler.GENERATED.resolve(file.getKey());
      if (WRITE) {
        Files.writeString(path, file.getValue()); // then read the diff before committing it
      }
      assertEquals(file.getValue(), Files.readString(path), path + " is not up to date");
    }
  }

  @Test
  @Order(2)
  void binaryIsWhatTheListsGive() throws IOException {
    byte[] binary = LexiconCompiler.binary();
    if (WRITE) {
      Files.write(LexiconCompiler.BINARY, binary);
    }
    assertArrayEquals(
        binary,
        Files.readAllBytes(LexiconCompiler.BINARY),
        LexiconCompiler.BINARY + " is not up to date: run this test with -Dlexicon.write=true");
  }
}
