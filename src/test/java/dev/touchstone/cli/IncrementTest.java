package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.engine.SampleStages;
import dev.touchstone.engine.Stages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run reads only what has changed, and its results are those of a full run. */
class IncrementTest {

  private final Stages sample = SampleStages.create();

  @TempDir
  private Path folder;

  private Path in;
  private Path out;
  private final Set<String> read = new ConcurrentSkipListSet<>();
  private String recipe = "first";

  @BeforeEach
  void threePages() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
    page("a.txt", "aspirin is sour");
    page("b.txt", "aspirin is sweet");
    page("c.txt", "codeine is strong\ncodeine is weak");
    run();
    read.clear();
  }

  @Test
  void nothingIsReadAgainWhereNothingChanged() throws IOException {
    Map<String, String> before = results();

    run();

    assertEquals(Set.of(), read);
    assertEquals(before, results());
  }

  @Test
  void changedNewAndRenamedPagesAreRead() throws IOException {
    page("b.txt", "aspirin is bitter");
    page("d.txt", "aspirin is sour");
    Files.move(in.resolve("c.txt"), in.resolve("e.txt"));

    run();

    assertEquals(Set.of("b", "d", "e"), read);
    assertEquals(fresh(), results());
  }

  @Test
  void pageThatIsGoneLeavesNoTrace() throws IOException {
    Files.delete(in.resolve("c.txt"));

    run();

    assertEquals(Set.of(), read);
    assertEquals(fresh(), results());
    page("c.txt", "codeine is strong\ncodeine is weak");
    read.clear();
    run();
    assertEquals(Set.of("c"), read, "what no run needed is forgotten");
  }

  @Test
  void otherRulesMeanThatAllIsReadAgain() throws IOException {
    recipe = "second";

    run();

    assertEquals(Set.of("a", "b", "c"), read);
  }

  @Test
  void fullReadsAllAgain() throws IOException {
    Map<String, String> before = results();

    run("--full");

    assertEquals(Set.of("a", "b", "c"), read);
    assertEquals(before, results());
  }

  @Test
  void pageThatFailedIsTriedAgain() throws IOException {
    page("d.txt", "");
    run();
    read.clear();

    run();

    assertEquals(Set.of("d"), read);
  }

  @Test
  void damagedCacheIsNoticedAndMadeAgain() throws IOException {
    Path cache = out.resolve(".touchstone/pages/000001.pages");
    byte[] bytes = Files.readAllBytes(cache);
    bytes[bytes.length - 1] ^= 1;
    Files.write(cache, bytes);

    run();

    assertEquals(Set.of("c"), read);
    assertEquals(fresh(), results());
  }

  @Test
  void cacheCutAnywhereGivesTheResultsOfAFullRun() throws IOException {
    Map<String, String> expected = results();
    byte[] bytes = Files.readAllBytes(out.resolve(".touchstone/pages/000001.pages"));
    for (int length = 0; length < bytes.length; length += bytes.length / 9) {
      try (Stream<Path> older = Files.list(out.resolve(".touchstone/pages"))) {
        older.forEach(IncrementTest::delete);
      }
      Files.write(out.resolve(".touchstone/pages/000007.pages"), Arrays.copyOf(bytes, length));

      run();

      assertEquals(expected, results());
    }
  }

  @Test
  void onlyTheLastRunsCacheIsKept() throws IOException {
    run();
    run();

    try (Stream<Path> caches = Files.list(out.resolve(".touchstone/pages"))) {
      assertEquals(1, caches.count());
    }
    assertFalse(Files.exists(out.resolve(".touchstone/scratch")));
  }

  @Test
  void cacheIsNoneOfTheResults() throws IOException {
    assertFalse(Files.readString(out.resolve("files.sha256")).contains(".touchstone"));
  }

  @Test
  void pageOfAnArchiveIsRecalledToo() throws IOException {
    Files.writeString(in.resolve("z.jsonl"), """
        {"url": "http://example.org/1", "text": "aspirin is red"}
        {"url": "http://example.org/2", "text": "aspirin is blue"}
        """);
    run();
    read.clear();
    Files.writeString(
        in.resolve("z.jsonl"),
        "{\"url\": \"http://example.org/3\", \"text\": \"aspirin is green\"}\n",
        StandardOpenOption.APPEND);

    run();

    assertEquals(Set.of("example.org/3"), read);
  }

  private void run(Object... more) {
    Cli run = cli(out, more);
    assertTrue(run.code() == 0 || run.code() == 3, run.err());
  }

  private Cli cli(Path into, Object... more) {
    Stages noting = new Stages(
        recipe,
        (id, path, content) -> {
          read.add(id);
          return sample.read().read(id, path, content);
        },
        sample.clean(),
        sample.extract(),
        sample.vetter(),
        sample.kinship(),
        sample.compare());
    Path reports = into.resolveSibling("reports-" + into.getFileName());
    Stream<Object> fixed = Stream.of("run", in, "--out", into, "--reports", reports);
    return Cli.of(noting, Stream.concat(fixed, Stream.of(more)).toArray());
  }

  /** What a run that recalls nothing writes. */
  private Map<String, String> fresh() throws IOException {
    Path other = folder.resolve("fresh");
    cli(other);
    return results(other);
  }

  private Map<String, String> results() throws IOException {
    return results(out);
  }

  private static Map<String, String> results(Path out) throws IOException {
    Map<String, String> files = Cli.results(out);
    files.putAll(Cli.results(out.resolveSibling("reports-" + out.getFileName())));
    assertNotEquals(Map.of(), files);
    return files;
  }

  private void page(String name, String words) throws IOException {
    Files.write(in.resolve(name), words.getBytes(StandardCharsets.UTF_8));
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
