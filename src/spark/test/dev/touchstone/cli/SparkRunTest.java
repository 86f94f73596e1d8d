package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.dataset.json.JsonLines;
import dev.touchstone.engine.InputFiles;
import dev.touchstone.engine.spark.SparkEngine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch on Spark gives what one run on one machine gives. Spark runs in this Java. */
class SparkRunTest {

  @TempDir
  private Path folder;

  @BeforeAll
  static void setUp() {
    System.setProperty("spark.master", "local[3]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.driver.host", "127.0.0.1");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
  }

  @AfterAll
  static void tearDown() {
    List.of("master", "ui.enabled", "driver.host", "driver.bindAddress")
        .forEach(name -> System.clearProperty("spark." + name));
  }

  /** Every part as JSON Lines, to be compared with the files of a run. */
  private static final class Lines extends Parts {

    private static final long serialVersionUID = 1;

    private final String folder;

    Lines(Path folder) {
      this.folder = folder.toString();
    }

    @Override
    <T> void write(String name, int part, Iterator<T> items, JsonLines.Row<T> row)
        throws IOException {
      Path file = Path.of(folder, name + "-" + part);
      try (JsonLines lines = new JsonLines(Files.newBufferedWriter(file))) {
        while (items.hasNext()) {
          lines.write(row, items.next());
        }
      }
    }

    List<String> sorted(String name) throws IOException {
      List<String> lines = new ArrayList<>();
      try (Stream<Path> parts = Files.list(Path.of(folder))) {
        for (Path part : parts.toList()) {
          if (part.getFileName().toString().startsWith(name)) {
            lines.addAll(Files.readAllLines(part));
          }
        }
      }
      return lines.stream().sorted().toList();
    }
  }

  private static List<String> sorted(Path file) throws IOException {
    return Files.readAllLines(file).stream().sorted().toList();
  }

  @Test
  void seedsAndArchivesGiveTheFilesOfOneRun() throws IOException {
    Path in = batch();
    Path out = folder.resolve("out");
    Cli local = Cli.real("run", in, "--out", out, "--reports", folder.resolve("reports"));
    Lines lines = new Lines(Files.createDirectory(folder.resolve("lines")));

    SparkEngine.Outcome outcome;
    try (SparkEngine engine = SparkEngine.open(List.of())) {
      outcome = engine.run(InputFiles.in(List.of(in), Set.of()), lines);
    }

    assertEquals(3, local.code(), local.err());
    List<String> pages = sorted(out.resolve("pages.jsonl"));
    assertTrue(pages.stream().anyMatch(line -> line.contains("\"example.org/a~3\"")));
    assertTrue(pages.stream().anyMatch(line -> line.contains("\"copy_of\":\"")));
    List<String> findings = sorted(out.resolve("findings.jsonl"));
    assertTrue(findings.stream().anyMatch(line -> line.contains("\"basis\":\"")));
    assertEquals(pages, lines.sorted("pages"));
    List<String> claims = sorted(out.resolve("claims.jsonl"));
    assertEquals(claims, lines.sorted("claims"));
    assertEquals(findings, lines.sorted("findings"));
    assertEquals(pages.size(), outcome.pages());
    assertEquals(1, outcome.failed());
    assertEquals(claims.size(), outcome.claims());
    assertEquals(findings.size(), outcome.findings());
    SparkEngine.Question hottest = outcome.hot().get(0);
    String question =
        "\"subject\":\"%s\",\"attribute\":\"%s\"".formatted(hottest.subject(), hottest.attribute());
    assertEquals(claims.stream().filter(line -> line.contains(question)).count(), hottest.claims());
  }

  /** The seeds, each twice, addresses that three archives share, and a broken file. */
  private Path batch() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, in.resolve(seed.getFileName().toString()));
        Files.copy(seed, in.resolve("copy-" + seed.getFileName()));
      }
    }
    String line = "{\"url\": \"https://example.org/a\", \"text\": \"%s\"}\n";
    String about =
        "Oral naltrexone has a half-life of %s hours in adults. It is excreted in urine.";
    for (int hours = 2; hours < 40; hours += 3) {
      String page = line.formatted(about.formatted(hours));
      Files.writeString(in.resolve("list-" + hours + ".jsonl"), page + page);
      Files.writeString(in.resolve("page-" + hours + ".txt"), about.formatted(4));
    }
    Files.write(in.resolve("broken.html.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});
    return in;
  }

  @Test
  void commandWritesParquetThatOthersRead() throws IOException, SQLException {
    Path out = folder.resolve("parquet");
    StringWriter said = new StringWriter();

    int code = SparkRun.commandLine()
        .setOut(new PrintWriter(said))
        .execute("seeds", "--out", out.toString());

    assertEquals(0, code, said.toString());
    assertTrue(said.toString().startsWith("8 pages (0 failed, 0 copies)"), said.toString());
    assertTrue(Files.exists(out.resolve("_SUCCESS")));
    for (String table : List.of("pages", "claims", "findings")) {
      assertEquals(
          ids("read_json_auto('out/" + table + ".jsonl')"),
          ids("read_parquet('" + out + "/" + table + "/*.parquet')"),
          table);
    }
  }

  @Test
  void folderThatIsInUseIsRefused() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    StringWriter said = new StringWriter();

    int code = SparkRun.commandLine()
        .setErr(new PrintWriter(said, true))
        .execute("seeds", "--out", folder.toString());

    assertEquals(2, code);
    assertEquals(
        folder + ": is not empty; name a new folder with --out", said.toString().strip());
  }

  private static List<String> ids(String table) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement query = duck.createStatement();
        ResultSet rows = query.executeQuery("select id from " + table + " order by id")) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    assertFalse(ids.isEmpty());
    return ids;
  }
}
