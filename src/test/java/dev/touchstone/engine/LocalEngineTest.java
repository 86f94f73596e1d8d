package dev.touchstone.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalEngineTest {

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInInputOrder(int threads) throws Exception {
    List<String> expected = new ArrayList<>();
    for (int i = 100; i < 200; i++) {
      write(i + ".txt", "x ".repeat(i % 7 * 5_000));
      expected.add(String.valueOf(i));
    }

    List<String> ids = new ArrayList<>();
    new LocalEngine(SampleStages.create(), threads)
        .run(pages(), (result, thrown) -> ids.add(result.id()));

    assertEquals(expected, ids);
  }

  @Test
  void pageThatFailsCostsNoOther() throws Exception {
    write("1.txt", "good");
    write("2.txt", "throw");
    write("3.txt", "recurse");
    write("4.txt", "exhaust");
    write("5.txt", "");
    Files.createSymbolicLink(folder.resolve("6.txt"), folder.resolve("nowhere"));
    write("7.txt", "good");

    List<String> causes = run();

    String memory = "needs more than the %d MB of memory that Java may use; run it alone with"
        + " --threads 1, or allow more, as with TOUCHSTONE_JAVA_OPTS=-Xmx8g";
    assertEquals(
        List.of(
            "done",
            "internal error: java.lang.IllegalStateException: cleaner is broken; please report it",
            "is nested too deeply to be read",
            memory.formatted(Runtime.getRuntime().maxMemory() >> 20),
            "is empty",
            "is gone, or is a link to a file that does not exist",
            "done"),
        causes);
  }

  @Test
  void whatWasThrownIsKeptForADeveloper() throws Exception {
    write("1.txt", "throw");

    List<String> thrown = new ArrayList<>();
    new LocalEngine(SampleStages.create(), 1)
        .run(pages(), (result, cause) -> thrown.add(String.valueOf(cause)));

    assertEquals(List.of("java.lang.IllegalStateException: cleaner is broken"), thrown);
  }

  @Test
  void workersDoNotRunFarAheadOfTheSink() throws Exception {
    for (int i = 0; i < 60; i++) {
      write(i + ".txt", "page");
    }
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger furthest = new AtomicInteger();
    Stages sample = SampleStages.create();
    Stages counting = new Stages(
        sample.recipe(),
        (id, path, bytes) -> {
          int ahead = begun.incrementAndGet() - taken.get();
          furthest.accumulateAndGet(ahead, Math::max);
          return sample.read().read(id, path, bytes);
        },
        sample.clean(),
        sample.extract(),
        sample.vetter(),
        sample.kinship(),
        sample.compare());

    new LocalEngine(counting, 2).run(pages(), (result, thrown) -> taken.incrementAndGet());

    assertTrue(furthest.get() <= 9, () -> furthest + " pages were in memory");
  }

  @Test
  void failureOfTheSinkEndsTheBatch() throws IOException {
    write("1.txt", "page");
    LocalEngine engine = new LocalEngine(SampleStages.create(), 1);

    IOException e = assertThrows(
        IOException.class,
        () -> engine.run(pages(), (result, thrown) -> {
          throw new IOException("disk is full");
        }));

    assertEquals("disk is full", e.getMessage());
  }

  private List<String> run() throws Exception {
    List<String> causes = new ArrayList<>();
    new LocalEngine(SampleStages.create(), 2).run(pages(), (result, thrown) -> {
      String failure = result.failure();
      causes.add(failure == null ? "done" : failure);
    });
    return causes;
  }

  private List<Input> pages() {
    return InputFiles.in(List.of(folder), Set.of()).pages();
  }

  private void write(String name, String words) throws IOException {
    Files.writeString(folder.resolve(name), words);
  }
}
