package dev.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

  @Test
  @Order(3)
  void everyBrandStandsForKnownDrugs() throws IOException {
    List<NameList> lists = new ArrayList<>(LexiconCompiler.lists(LexiconCompiler.EDITED));
    lists.addAll(LexiconCompiler.lists(LexiconCompiler.GENERATED));
    DrugCodes codes = new DrugCodes(lists);
    List<String> unknown = lists.stream()
        .filter(list -> list.file().equals("brands-world.tsv"))
        .flatMap(list -> list.rows().stream())
        .filter(row -> !codes.knows(row.code()))
        .map(row -> row.names() + " " + row.code())
        .toList();
    assertEquals(List.of(), unknown);
  }

  @Test
  @Order(4)
  void editedListsAreSorted() throws IOException {
    for (Path file : LexiconCompiler.files(LexiconCompiler.EDITED)) {
      List<String> rows = Files.readAllLines(file).stream()
          .filter(line -> !line.startsWith("#"))
          .toList();
      List<String> sorted = rows.stream()
          .sorted(Comparator.comparing((String row) -> row.toLowerCase(Locale.ROOT))
              .thenComparing(Comparator.naturalOrder()))
          .toList();
      assertEquals(sorted, rows, file.toString());
    }
  }
}
