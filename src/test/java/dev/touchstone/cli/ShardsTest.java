package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.engine.SampleStages;
import dev.touchstone.engine.Stages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs that each read a part of a batch, merged, give what one job gives. */
class ShardsTest {

  @TempDir
  private Path folder;

  @Test
  void mergedShardsOfTheSeedsAreTheCommittedResults() throws IOException {
    for (int shard = 1; shard <= 3; shard++) {
      Cli part =
          Cli.real("run", "seeds", "--shard", shard + "/3", "--out", folder.resolve("parts"));
      assertEquals(0, part.code(), part.err());
    }

    Cli merged = Cli.real(into("merge", folder.resolve("parts")));

    assertEquals(0, merged.code(), merged.err());
    assertEquals(Cli.results(Path.of("out")), Cli.results(folder.resolve("out")));
    assertEquals(Cli.results(Path.of("reports")), Cli.results(folder.resolve("reports")));
  }

  /** The same address in three archives: only all shards together know which page came first. */
  @ParameterizedTest(name = "{0} shards")
  @ValueSource(ints = {1, 2, 5, 40})
  void pagesOfArchivesHaveTheIdsOfOneRun(int shards) throws IOException {
    Path in = archives();
    Cli whole = Cli.real("run", in, "--out", folder.resolve("o"), "--reports", folder.resolve("r"));
    for (int shard = shards; shard > 0; shard--) {
      Cli.real("run", in, "--shard", shard + "/" + shards, "--out", folder.resolve("parts"));
    }

    Cli merged = Cli.real(into("merge", folder.resolve("parts")));

    assertEquals(whole.err(), merged.err());
    assertEquals(3, merged.code(), "one page cannot be read");
    Map<String, String> expected = results("o", "r");
    assertTrue(expected.getOrDefault("o/pages.jsonl", "").contains("\"example.org/a~3\""));
    assertTrue(expected.getOrDefault("o/findings.jsonl", "").contains("conflict"));
    assertEquals(expected, results("out", "reports"));
  }

  private Path archives() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    String line = "{\"url\": \"https://example.org/a\", \"text\": \"%s\"}\n";
    String about =
        "Oral naltrexone has a half-life of %s hours in adults. It is excreted in urine.";
    for (int hours = 2; hours < 20; hours += 3) {
      String page = line.formatted(about.formatted(hours));
      Files.writeString(in.resolve("list-" + hours + ".jsonl"), page + page);
      Files.writeString(in.resolve("page-" + hours + ".txt"), about.formatted(hours + 1));
    }
    Files.write(in.resolve("broken.html.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});
    return in;
  }

  @Test
  void shardIsReadAgainOnlyWhereItChanged() throws IOException {
    Path in = samples();
    shards(in, 2);
    StringBuilder read = new StringBuilder();
    Stages counting = counting(read);
    Files.writeString(in.resolve("0.txt"), "aspirin is bitter");

    for (int shard = 1; shard <= 2; shard++) {
      Cli.of(counting, "run", in, "--shard", shard + "/2", "--out", folder.resolve("parts"));
    }

    assertEquals("0 ", read.toString());
  }

  private static Stages counting(StringBuilder read) {
    Stages sample = SampleStages.create();
    return new Stages(
        sample.recipe(),
        (id, path, content) -> {
          read.append(id).append(' ');
          return sample.read().read(id, path, content);
        },
        sample.clean(),
        sample.extract(),
        sample.vetter(),
        sample.kinship(),
        sample.compare());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "shard-1-of-3, 'shard 1/3 is missing; run it, or name its folder too'",
    "shard-3-of-3, 'shard 3/3 is missing; run it, or name its folder too'"
  })
  void missingShardIsNamed(String missing, String message) throws IOException {
    shards(samples(), 3);
    Path away = folder.resolve("parts").resolve(missing);
    Files.move(away, folder.resolve("away"));

    assertRefused(message, Cli.sample(into("merge", folder.resolve("parts"))));
  }

  @Test
  void shardsThatDoNotBelongTogetherAreRefused() throws IOException {
    Path in = samples();
    shards(in, 2);
    Path first = folder.resolve("parts/shard-1-of-2");
    Path second = folder.resolve("parts/shard-2-of-2");
    Files.writeString(in.resolve("more.txt"), "aspirin is sour");
    Cli.sample("run", in, "--shard", "1/2", "--out", folder.resolve("later"));
    Cli.sample("run", in, "--shard", "3/4", "--out", folder.resolve("later"));

    assertRefused(
        second.resolve("pages.shard") + " was made from other inputs than "
            + folder.resolve("later/shard-1-of-2/pages.shard")
            + "; run all shards with the same INPUT",
        Cli.sample(into("merge", folder.resolve("later/shard-1-of-2"), second)));
    assertRefused(
        folder.resolve("later/shard-3-of-4/pages.shard") + " is shard 3/4, but "
            + first.resolve("pages.shard") + " is 1/2; they are of two batches",
        Cli.sample(into("merge", first, folder.resolve("later/shard-3-of-4"), second)));
    assertRefused(
        first.resolve("pages.shard") + " and " + first.resolve("pages.shard")
            + " are both shard 1/2; name one of them",
        Cli.sample(into("merge", first, second, first)));
    assertRefused(
        first.resolve("pages.shard") + ": was made by another build of the program, another Java or"
            + " with other packs; make it again, or merge with that build and the same --pack",
        Cli.real(into("merge", first, second)));
  }

  @ParameterizedTest(name = "{0} bytes of it")
  @ValueSource(ints = {0, 5, 40, 200, -1})
  void damagedShardIsRefused(int length) throws IOException {
    shards(samples(), 2);
    Path file = folder.resolve("parts/shard-2-of-2/pages.shard");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, length < 0 ? whole.length - 1 : length));

    Cli merged = Cli.sample(into("merge", folder.resolve("parts")));

    assertEquals(2, merged.code(), merged.err());
    assertTrue(merged.err().startsWith(file + ": "), merged.err());
    assertTrue(!Files.exists(folder.resolve("out")), "nothing was written");
  }

  @Test
  void folderWithoutShardsIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertRefused(
        empty + ": holds no shard; expected pages.shard as `run --shard` writes it",
        Cli.sample(into("merge", empty)));
    assertRefused(
        empty.resolve("none") + ": no such folder; name the folders of the shards",
        Cli.sample(into("merge", empty.resolve("none"))));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"0/3", "4/3", "3", "1/3/4", "a/b", "-1/3"})
  void shardThatIsNoneIsRefused(String shard) throws IOException {
    assertRefused(
        "--shard: expected a number and how many shards there are, such as 2/3, got \"" + shard
            + "\"",
        Cli.sample("run", samples(), "--shard=" + shard, "--out", folder.resolve("parts")));
  }

  @Test
  void whatOnlyMergeCanDoIsRefused() throws IOException {
    Cli run = Cli.sample("run", samples(), "--shard", "1/2", "--fail-on", "major");

    assertEquals(2, run.code());
    assertTrue(
        run.err().startsWith("--fail-on: is for `merge`; a shard compares no pages\n"), run.err());
  }

  private static void assertRefused(String message, Cli run) {
    assertEquals(new Cli(2, "", message + "\n"), run);
  }

  private Path samples() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (int page = 0; page < 8; page++) {
      Files.writeString(
          in.resolve(page + ".txt"), "aspirin is " + (page % 3 == 0 ? "sour" : "sweet"));
    }
    return in;
  }

  private void shards(Path in, int count) {
    for (int shard = 1; shard <= count; shard++) {
      Cli run =
          Cli.sample("run", in, "--shard", shard + "/" + count, "--out", folder.resolve("parts"));
      assertEquals(0, run.code(), run.err());
    }
  }

  private Object[] into(Object... words) {
    Object[] all = Arrays.copyOf(words, words.length + 4);
    all[words.length] = "--out";
    all[words.length + 1] = folder.resolve("out");
    all[words.length + 2] = "--reports";
    all[words.length + 3] = folder.resolve("reports");
    return all;
  }

  private Map<String, String> results(String out, String reports) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Cli.results(folder.resolve(out)).forEach((name, text) -> files.put("o/" + name, text));
    Cli.results(folder.resolve(reports)).forEach((name, text) -> files.put("r/" + name, text));
    return files;
  }
}
