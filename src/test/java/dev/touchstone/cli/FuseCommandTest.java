package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuseCommandTest {

  private static final Path BENCH = Path.of("../shared/bench/fusion");

  @TempDir
  private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("claims.csv"), text);
  }

  @Test
  void writesOneRowAnItem() throws IOException {
    Path claims = file("source,item,value\na,x,4 h\nb,x,4 h\nc,x,9 h\na,y,\nb,y,NaN\n");

    Cli fuse = Cli.real("fuse", claims);

    assertEquals(0, fuse.code());
    assertEquals(
        List.of("item,value,status,confidence,sources,of_sources,runner_up", "x,4 h,decided"),
        fuse.out().lines().map(row -> row.replaceAll("(decided),0.*", "$1")).toList());
    assertEquals(
        List.of(
            claims + ", row 5: value \"\" says nothing; left out",
            claims + ", row 6: value \"NaN\" says nothing; left out",
            "1 item, 1 decided"),
        fuse.err().lines().toList());
  }

  @Test
  void unitsThatDoNotMeetLeaveTheItemUndecided() throws IOException {
    Cli fuse = Cli.real("fuse", file("source,item,value\na,x,4 mg\nb,x,4 h\nc,x,4000 ug\n"));

    assertEquals(0, fuse.code());
    assertTrue(fuse.out().contains(",undecided,"), fuse.out());
  }

  @Test
  void missingColumnIsNamed() throws IOException {
    Path claims = file("who,item,value\na,x,1\n");

    Cli fuse = Cli.real("fuse", claims);

    assertEquals(2, fuse.code());
    assertEquals(
        claims
            + ", row 1: no column \"source\"; expected source,item,value, found who,item,value\n",
        fuse.err());
  }

  @Test
  void shortRowAndEmptySourceAreNamed() throws IOException {
    assertEquals(
        folder.resolve("claims.csv") + ", row 3: has 2 cells, none for \"value\"\n",
        Cli.real("fuse", file("source,item,value\na,x,1\nb,x\n")).err());
    assertEquals(
        folder.resolve("claims.csv") + ", row 2: \"source\" is empty\n",
        Cli.real("fuse", file("source,item,value\n,x,1\n")).err());
  }

  @Test
  void unknownReferenceIsRefused() throws IOException {
    Path claims = file("source,item,value\na,x,1\n");

    Cli fuse = Cli.real("fuse", claims, "--reference", "FDA");

    assertEquals(2, fuse.code());
    assertEquals("--reference FDA: " + claims + " has no row of that source\n", fuse.err());
  }

  @ParameterizedTest
  @CsvSource({
    "flights_raha, '', 0.94",
    "flights_raha, ua, 0.96",
    "product, '', 0.93",
    "product-3, '', 0.88"
  })
  void publicSetsAreResolved(String set, String reference, double least) throws IOException {
    assumeTrue(Files.isDirectory(BENCH), "../shared/bench/fusion is not on this machine");
    Path resolved = folder.resolve("resolved.csv");
    Path claims = BENCH.resolve(set).resolve("claims.csv");
    Cli fuse = reference.isEmpty()
        ? Cli.real("fuse", "-q", claims, "--out", resolved)
        : Cli.real("fuse", "-q", claims, "--out", resolved, "--reference", reference);

    Map<String, String> answers = column(resolved);
    Map<String, String> gold = column(BENCH.resolve(set).resolve("gold.csv"));
    Map<String, String> items = column(claims, 1, 1);
    gold.keySet().retainAll(items.keySet());
    long right = gold.entrySet().stream()
        .filter(g -> g.getValue().equals(answers.get(g.getKey())))
        .count();

    assertEquals(0, fuse.code());
    assertTrue(right >= least * gold.size(), () -> right + " of " + gold.size());
  }

  private static Map<String, String> column(Path file) throws IOException {
    return column(file, 0, 1);
  }

  private static Map<String, String> column(Path file, int key, int value) throws IOException {
    Map<String, String> column = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split(",", -1);
      column.put(cells[key], cells[value]);
    }
    column.remove("item");
    return column;
  }
}
