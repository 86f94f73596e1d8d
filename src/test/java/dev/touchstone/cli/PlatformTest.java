package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled pages give the committed bytes in any language, time zone and default charset. */
class PlatformTest {

  private static final long MINUTES = 5;

  @TempDir
  private Path folder;

  @ParameterizedTest(name = "{0}-{1}, {2}, {3}, {4} threads")
  @CsvSource({
    "tr, TR, ISO-8859-9, Asia/Istanbul, 1",
    "ar, EG, US-ASCII, Asia/Kathmandu, 3",
    "de, DE, windows-1252, America/St_Johns, 2"
  })
  void resultsAreTheCommittedBytes(
      String language, String country, String charset, String zone, int threads)
      throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    Process java = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-Duser.timezone=" + zone,
            "-Dfile.encoding=" + charset,
            "-cp",
            System.getProperty("java.class.path"),
            PlatformRun.class.getName(),
            "run",
            "seeds",
            "--threads",
            Integer.toString(threads),
            "--out",
            folder.resolve("out").toString(),
            "--reports",
            folder.resolve("reports").toString())
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();

    assertTrue(java.waitFor(MINUTES, TimeUnit.MINUTES), "hangs");
    assertEquals(0, java.exitValue(), Files.readString(said));
    for (String results : new String[] {"out", "reports"}) {
      Map<String, String> expected = Cli.results(Path.of(results));
      Map<String, String> actual = Cli.results(folder.resolve(results));
      assertEquals(expected.keySet(), actual.keySet());
      expected.forEach((name, text) -> assertTrue(text.equals(actual.get(name)), name));
    }
  }
}
