package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committed results of the bundled pages are what the program makes of them, to the byte. */
class SeedsTest {

  private static final String REFRESH =
      "If the change is meant: run `./touchstone run seeds`, read `git diff out reports`, and commit"
          + " the results with the change that caused them.";

  /** Where the launcher puts the results when it is started in the project's folder. */
  private static final List<Path> COMMITTED = List.of(Path.of("out"), Path.of("reports"));

  @TempDir
  private Path folder;

  private Locale locale;

  @BeforeEach
  void rememberTheLocale() {
    locale = Locale.getDefault();
  }

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(locale);
  }

  @ParameterizedTest(name = "{0} threads, locale {1}")
  @CsvSource({"1, en-US", "4, tr-TR-u-nu-arab"})
  void freshRunGivesTheCommittedBytes(int threads, String language) {
    for (Path committed : COMMITTED) {
      assertTrue(
          Files.isDirectory(committed),
          () -> committed + "/: is missing, expected the committed results. " + REFRESH);
    }
    Locale.setDefault(Locale.forLanguageTag(language));

    Cli run = runSeeds(threads);

    assertEquals(0, run.code(), run.err());
    List<String> differences = new ArrayList<>();
    for (Path committed : COMMITTED) {
      differences.addAll(differences(committed, folder.resolve(committed)));
    }
    assertTrue(
        differences.isEmpty(),
        () -> "results differ from the committed ones:\n  " + String.join("\n  ", differences)
            + "\n" + REFRESH);
  }

  @Test
  void readmeQuotesAFindingThatIsMade() throws IOException {
    List<String> quoted = Files.readAllLines(Path.of("README.md")).stream()
        .filter(line -> line.startsWith("> "))
        .map(line -> line.substring(2))
        .toList();
    Cli run = runSeeds(2);

    assertEquals(0, run.code(), run.err());
    assertEquals(1, quoted.size(), "README.md quotes one reason, in a line that begins with >");
    Set<String> reasons = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve("out/findings.jsonl"))) {
      reasons.add(new ObjectMapper().readTree(line).path("reason").asText());
    }
    assertTrue(
        reasons.contains(quoted.get(0)),
        () -> "README.md quotes a reason that no finding has: " + quoted.get(0)
            + "; take another from out/findings.csv, with its two sides");
  }

  private Cli runSeeds(int threads) {
    Path out = folder.resolve("out");
    Path reports = folder.resolve("reports");
    return Cli.real("run", "seeds", "--threads", threads, "--out", out, "--reports", reports);
  }

  /** One line for each file that differs, with the first line that does. */
  private static List<String> differences(Path committed, Path fresh) {
    Map<String, byte[]> expected = files(committed);
    Map<String, byte[]> actual = files(fresh);
    TreeSet<String> names = new TreeSet<>(expected.keySet());
    names.addAll(actual.keySet());
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      String difference = difference(expected.get(name), actual.get(name));
      if (difference != null) {
        differences.add(committed + "/" + name + difference);
      }
    }
    return differences;
  }

  private static @Nullable String difference(byte @Nullable [] expected, byte @Nullable [] actual) {
    if (expected == null) {
      return ": is new";
    }
    if (actual == null) {
      return ": is no longer made";
    }
    if (Arrays.equals(expected, actual)) {
      return null;
    }
    List<String> before = lines(expected);
    List<String> after = lines(actual);
    int line = 0;
    while (line < before.size()
        && line < after.size()
        && before.get(line).equals(after.get(line))) {
      line++;
    }
    return ", line " + (line + 1) + ": expected " + at(before, line) + ", got " + at(after, line);
  }

  /** With line ends, so that a changed line end is a difference too. */
  private static List<String> lines(byte[] file) {
    return List.of(new String(file, StandardCharsets.UTF_8).split("(?<=\n)", -1));
  }

  private static String at(List<String> lines, int index) {
    return index < lines.size() ? "\"" + lines.get(index).stripTrailing() + "\"" : "nothing";
  }

  private static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".touchstone/")
            && !Cli.isState(file)) { // what later runs recall: none of the results
          files.put(name, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
