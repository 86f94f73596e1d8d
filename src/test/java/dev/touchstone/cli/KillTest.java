package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.cli.console.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed: what lies in the output folder is the last complete run. */
class KillTest {

  private static final int COPIES = 12;

  @TempDir
  private Path folder;

  /** In kilobytes: Java unpacks libraries of a megabyte, the page below has four. */
  private static final String FULL_DISK = "ulimit -f 3000 && exec \"$@\"";

  private Path in;
  private Path out;

  @BeforeEach
  void oneRunIsComplete() throws Exception {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
    seeds("0");
    assertEquals(0, ended(started(out)));
  }

  @Test
  void killedRunLeavesTheLastResultsAndTheNextGoesOnWhereItWas() throws Exception {
    Map<String, String> before = Cli.results(out);
    for (int i = 1; i <= COPIES; i++) {
      seeds(String.valueOf(i));
    }
    Process killed = started(out);
    Path kept = out.resolve(".touchstone/pages/000002.pages");
    while (killed.isAlive() && (!Files.exists(kept) || Files.size(kept) < 100_000)) {
      killed.waitFor(5, TimeUnit.MILLISECONDS);
    }
    assertTrue(killed.isAlive(), "the run was over before it could be killed");
    killed.destroyForcibly().waitFor();

    assertEquals(before, Cli.results(out));
    long recalled = Files.size(kept);
    assertEquals(0, ended(started(out)));
    Path other = folder.resolve("other");
    assertEquals(0, ended(started(other)));
    assertEquals(Cli.results(other), Cli.results(out));
    assertTrue(recalled > 0);
  }

  @Test
  void stoppedRunLeavesTheLastResultsAndSaysSo() throws Exception {
    Map<String, String> before = Cli.results(out);
    for (int i = 1; i <= COPIES; i++) {
      seeds(String.valueOf(i));
    }
    Process stopped = started(out);
    Path kept = out.resolve(".touchstone/pages/000002.pages");
    while (stopped.isAlive() && !Files.exists(kept)) {
      stopped.waitFor(5, TimeUnit.MILLISECONDS);
    }
    stopped.destroy(); // as Ctrl-C does

    assertTrue(ended(stopped) != 0);
    assertTrue(
        Files.readString(folder.resolve("messages")).contains("the next run goes on from here"));
    assertEquals(before, Cli.results(out));
  }

  /** A limit on the length of files stands for a disk that is full. */
  @Test
  void fullDiskIsAnErrorAndLeavesTheLastResults() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here, skipped");
    Map<String, String> before = Cli.results(out);
    String line = "Nothing " + "about".repeat(80) + " is said.\n\n";
    Files.writeString(in.resolve("long.txt"), line.repeat(9_500));

    assertEquals(ExitCodes.INTERNAL, ended(started(out, "bash", "-c", FULL_DISK, "bash")));

    String said = Files.readString(folder.resolve("messages"));
    assertTrue(said.startsWith("cannot write the results: "), said);
    assertEquals(1, said.lines().count(), said);
    assertEquals(before, Cli.results(out));
    Files.delete(in.resolve("long.txt"));
    assertEquals(0, ended(started(out)), "with room again, a run is a run");
    assertEquals(before, Cli.results(out));
  }

  private void seeds(String copy) throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.filter(file -> file.toString().endsWith(".html")).toList()) {
        Path target = in.resolve(copy).resolve(seed.getFileName());
        Files.createDirectories(target.getParent());
        Files.copy(seed, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** @param before words of the command that starts Java */
  private Process started(Path into, String... before) throws IOException {
    List<String> words = new ArrayList<>(List.of(before));
    words.addAll(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED", // as the jar's manifest says, which stands here for
        // it
        "-cp",
        System.getProperty("java.class.path"),
        "dev.touchstone.cli.Main",
        "run",
        "-q",
        in.toString(),
        "--threads",
        "1",
        "--out",
        into.toString(),
        "--reports",
        into + "-reports"));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("messages").toFile())
        .start();
  }

  private int ended(Process run) throws Exception {
    assertTrue(run.waitFor(5, TimeUnit.MINUTES), "the run does not end");
    return run.exitValue();
  }
}
