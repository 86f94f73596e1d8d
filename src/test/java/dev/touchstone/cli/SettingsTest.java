package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.cli.setting.Settings;
import dev.touchstone.engine.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds where an option is not given, and in which order. */
class SettingsTest {

  @TempDir
  private Path folder;

  @Test
  void theFileSetsAnOption() throws IOException {
    assertEquals("fail-on major touchstone.yaml", line("fail-on", "fail-on: major", Map.of()));
  }

  @Test
  void theEnvironmentWinsOverTheFile() throws IOException {
    assertEquals(
        "fail-on minor TOUCHSTONE_FAIL_ON",
        line("fail-on", "fail-on: major", Map.of("TOUCHSTONE_FAIL_ON", "minor")));
  }

  @Test
  void whatNobodySetsIsBuiltIn() throws IOException {
    assertEquals("reports reports built in", line("reports", "", Map.of()));
  }

  @Test
  void aListInTheFileIsAListBehindTheOption() throws IOException {
    assertEquals(
        "formats sarif,junit touchstone.yaml",
        line("formats", "formats: [sarif, junit]", Map.of()));
  }

  @Test
  void theCommandLineWinsOverAllSettings() throws IOException {
    Path page = Files.writeString(folder.resolve("a.txt"), "Naloxone has a half-life of 1 hour.");
    Settings settings =
        settings("out: " + folder.resolve("set") + "\nreports: " + folder.resolve("reports"));

    Cli.sample(settings, "run", page, "--out", folder.resolve("given"));

    assertTrue(Files.exists(folder.resolve("given/claims.jsonl")));
    assertTrue(Files.notExists(folder.resolve("set")));
    assertTrue(Files.exists(folder.resolve("reports/report.html")));
  }

  @Test
  void aSettingHoldsOnlyWhereTheOptionMeansTheSame() throws IOException {
    Path claims = Files.writeString(folder.resolve("c.csv"), "source,item,value\na,x,1\n");

    Cli fused = Cli.sample(settings("out: " + folder.resolve("a-folder")), "fuse", claims);

    assertEquals(0, fused.code());
    assertTrue(fused.out().startsWith("item,value"), fused.out());
    assertTrue(Files.notExists(folder.resolve("a-folder")));
  }

  @Test
  void anUnknownNameIsRefusedWithTheKnownOnes() throws IOException {
    Cli refused = Cli.sample(settings("fail_on: major"), "config");

    assertEquals(2, refused.code());
    assertTrue(
        refused
            .err()
            .startsWith(
                "touchstone.yaml: unknown setting \"fail_on\"; expected one of author, changes, check-references, fail-on,"),
        refused.err());
  }

  @Test
  void aWrongValueNamesItsOrigin() {
    Settings settings = new Settings(Map.of(), Map.of("TOUCHSTONE_THREADS", "many"));

    Cli refused = Cli.sample(settings, "run", folder);

    assertEquals(2, refused.code());
    assertTrue(
        refused.err().startsWith("set by TOUCHSTONE_THREADS:\nInvalid value"), refused.err());
  }

  @Test
  void aMapIsNoValue() {
    InputException e = assertThrows(InputException.class, () -> settings("out: {a: b}"));

    assertEquals(
        "touchstone.yaml: out: expected a value or a list of values, as behind the option --out",
        e.getMessage());
  }

  private Settings settings(String yaml) throws IOException {
    Files.writeString(folder.resolve(Settings.FILE), yaml);
    return Settings.in(folder, Map.of());
  }

  /** The line of {@code config} about an option, with single blanks. */
  private String line(String name, String yaml, Map<String, String> environment)
      throws IOException {
    Cli config = Cli.sample(new Settings(settings(yaml).file(), environment), "config");
    return config
        .out()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> line.replaceAll(" +", " "))
        .findFirst()
        .orElse("no line for " + name);
  }
}
