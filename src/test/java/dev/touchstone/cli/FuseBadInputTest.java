package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that no program likes: an error that names the row, or no answer, never a wrong one. */
class FuseBadInputTest {

  private static final String HEADER = "source,item,value\n";

  @TempDir
  private Path folder;

  private Cli fuse(String text) throws IOException {
    return Cli.real("fuse", Files.writeString(folder.resolve("claims.csv"), text));
  }

  /** Each answer as {@code item value status}. */
  private static List<String> answers(Cli fuse) {
    assertEquals(0, fuse.code(), fuse.err());
    return fuse.out()
        .lines()
        .skip(1)
        .map(row -> row.split(",", -1))
        .map(cells -> cells[0] + " " + cells[1] + " " + cells[2])
        .toList();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "''                                | : is empty; expected the columns source,item,value",
        "item,value~x,1                    | , row 1: no column \"source\"; expected source,item,value, found item,value",
        "source,value~a,1                  | , row 1: no column \"item\"; expected source,item,value, found source,value",
        "source,item~a,x                   | , row 1: no column \"value\"; expected source,item,value, found source,item",
        "source,item,value,Value~a,x,1,2   | , row 1: two columns \"value\"; expected one of that name",
        "a,x,1~b,x,2                       | , row 1: no column \"source\"; expected source,item,value, found a,x,1",
        "source;item;value~a;x;1           | , row 1: no column \"source\"; expected source,item,value, found source;item;value",
        "source,item,value~a,x,1~b         | , row 3: has 1 cells, none for \"value\"",
        "source,item,value~a,x,1~b,x,1~ ,x,1 | , row 4: \"source\" is empty",
        "source,item,value~a, ,1           | , row 2: \"item\" is empty",
      })
  void tableThatIsNoneIsRefusedWithTheRow(String rows, String message) throws IOException {
    Cli fuse = fuse(rows.replace('~', '\n'));

    assertEquals(2, fuse.code());
    assertEquals("", fuse.out());
    assertEquals(folder.resolve("claims.csv") + message + "\n", fuse.err());
  }

  @Test
  void quoteThatNeverEndsIsRefusedWithTheRow() throws IOException {
    Cli fuse = fuse(HEADER + "a,x,1\nb,x,\"2\nc,x,3\n");

    assertEquals(2, fuse.code());
    assertTrue(
        fuse.err().startsWith(folder.resolve("claims.csv") + ", row 3: is not CSV: (startline 3)"),
        fuse.err());
  }

  @Test
  void lettersOfAnOldSpreadsheetAreKeptAndSaidToBeSuch() throws IOException {
    Path file = folder.resolve("claims.csv");
    Files.writeString(file, HEADER + "a,x,café\nb,x,café\n", StandardCharsets.ISO_8859_1);

    Cli fuse = Cli.real("fuse", file);

    assertEquals(List.of("x café decided"), answers(fuse));
    assertTrue(fuse.err().startsWith(file + ": is not UTF-8; read as Windows-1252\n"), fuse.err());
  }

  @Test
  void fileThatIsNotThereIsNamed() {
    Path nowhere = folder.resolve("nowhere.csv");

    Cli fuse = Cli.real("fuse", nowhere);

    assertEquals(2, fuse.code());
    assertEquals(nowhere + ": no such file\n", fuse.err());
  }

  @Test
  void headerAloneGivesNoAnswer() throws IOException {
    Cli fuse = fuse(HEADER);

    assertEquals(List.of(), answers(fuse));
    assertEquals("0 items, 0 decided\n", fuse.err());
  }

  @Test
  void byteOrderMarkCapitalsAndMoreColumnsAreNoFault() throws IOException {
    assertEquals(
        List.of("x 1 decided"),
        answers(fuse("\uFEFFVALUE,note, Item ,Source\r\n1,first,x,a\r\n\r\n1.0,second,x,b\r\n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "NaN", "nan", "NULL", "n/a", "None"})
  void valueThatSaysNothingIsLeftOutAndTold(String nothing) throws IOException {
    Cli fuse = fuse(HEADER + "a,x," + nothing + "\nb,x,7\n");

    assertEquals(List.of("x 7 decided"), answers(fuse));
    assertTrue(fuse.out().contains(",1,1,"), fuse.out());
    assertTrue(fuse.err().contains(", row 2: value \"" + nothing + "\" says nothing; left out"));
  }

  @Test
  void afterFiveEmptyValuesTheOthersAreCounted() throws IOException {
    Cli fuse = fuse(HEADER + "a,x,\n".repeat(8));

    Path claims = folder.resolve("claims.csv");
    List<String> lines = fuse.err().lines().toList();
    assertEquals(7, lines.size());
    assertEquals(claims + ", row 6: value \"\" says nothing; left out", lines.get(4));
    assertEquals(claims + ": 3 more rows without a value left out", lines.get(5));
    assertEquals("0 items, 0 decided", lines.get(6));
  }

  @Test
  void sourcesThatAllSaySomethingElseDecideNothing() throws IOException {
    String rows = IntStream.range(0, 40)
        .boxed()
        .flatMap(item -> IntStream.range(0, 6).mapToObj(s -> "s%s,i%s,v%s".formatted(s, item, s)))
        .collect(Collectors.joining("\n"));

    List<String> answers = answers(fuse(HEADER + rows));

    assertEquals(40, answers.size());
    assertTrue(
        answers.stream().allMatch(answer -> answer.endsWith(" undecided")), answers::toString);
  }

  @Test
  void halfAgainstHalfDecidesNothing() throws IOException {
    assertEquals(List.of("x 4 undecided"), answers(fuse(HEADER + "a,x,4\nb,x,4\nc,x,9\nd,x,9\n")));
  }

  /** Who repeats others word for word is nobody's proof: no answer is more than nearly certain. */
  @Test
  void sourcesThatOnlyCopyAreNeverCertain() throws IOException {
    String rows = IntStream.range(0, 30)
        .boxed()
        .flatMap(item -> IntStream.range(0, 50).mapToObj(s -> "s%s,i%s,7".formatted(s, item)))
        .collect(Collectors.joining("\n"));

    Cli fuse = fuse(HEADER + rows);

    assertEquals(30, answers(fuse).size());
    fuse.out()
        .lines()
        .skip(1)
        .forEach(row -> assertTrue(Double.parseDouble(row.split(",", -1)[3]) <= 0.99, row));
  }

  /** A reference is one voice, and yet no number of copies outvotes it. */
  @Test
  void copiesDoNotOutvoteAReference() throws IOException {
    String rows = IntStream.range(0, 99)
        .mapToObj(s -> "copy%s,x,wrong\n".formatted(s))
        .collect(Collectors.joining());
    Path claims = Files.writeString(folder.resolve("claims.csv"), HEADER + rows + "law,x,right\n");

    Cli fuse = Cli.real("fuse", claims, "--reference", "law");

    assertEquals(List.of("x right decided"), answers(fuse));
    assertTrue(fuse.out().contains(",0.990,1,100,wrong"), fuse.out());
  }

  @Test
  void referencesThatDifferDecideNothing() throws IOException {
    Path claims = Files.writeString(
        folder.resolve("claims.csv"), HEADER + "a,x,1\nb,x,1\nlaw,x,1\nlabel,x,2\n");

    assertEquals(
        List.of("x 1 undecided"),
        answers(Cli.real("fuse", claims, "--reference", "law", "--reference", "label")));
  }

  @Test
  void aSourceThatRepeatsItselfIsOneSource() throws IOException {
    assertEquals(
        List.of("x 5 decided"),
        answers(fuse(HEADER + "spam,x,9\n".repeat(1000) + "a,x,5\nb,x,5\n")));
  }

  @Test
  void oneItemWithAHundredThousandClaimsIsAnswered() throws IOException {
    String rows = IntStream.range(0, 100_000)
        .mapToObj(s -> "s%s,x,%s\n".formatted(s, s % 3 == 0 ? Integer.toString(s) : "42"))
        .collect(Collectors.joining());

    Cli fuse = assertTimeout(Duration.ofSeconds(60), () -> fuse(HEADER + rows));

    assertEquals(List.of("x 42 decided"), answers(fuse));
  }

  @Test
  void bytesThatAreNotUtf8AreAnAnswerLikeAnyOther() throws IOException {
    byte[] rows = (HEADER + "a,x,caf\u00e9\nb,x,caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
    Path claims = Files.write(folder.resolve("claims.csv"), rows);

    assertEquals(List.of("x caf\u00e9 decided"), answers(Cli.real("fuse", claims)));
  }
}
