package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCommandTest {

  @TempDir
  private Path folder;

  private Path in;
  private Path out;
  private Path reports;

  @BeforeEach
  void threeFolders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
    reports = folder.resolve("reports");
  }

  @Test
  void pagesBecomeDataSetsAndASummary() throws IOException {
    page("a.txt", "Title\naspirin is sour\nibuprofen is white\n");
    page("b.txt", "aspirin is sweet");

    Cli run = run(in);

    assertEquals(0, run.code());
    assertLinesMatch(
        List.of(
            "2 pages read, 0 failed, \\d+\\.\\d s",
            "3 claims about 2 subjects",
            "2 findings: 1 conflict, 1 agree",
            "data sets in .*, report in .*"),
        run.out().lines().toList());
    assertEquals("", run.err());
    assertEquals(3, Files.readAllLines(out.resolve("claims.jsonl")).size());
    assertEquals("aspirin is sweet", Files.readString(out.resolve("text/b.txt")));
  }

  @Test
  void badPagesAreNamedWithTheirCauseAndTheOthersAreDone() throws IOException {
    page("a.txt", "aspirin is sour");
    page("b.txt", "");
    page("c.txt", "throw");

    Cli run = run(in);

    assertEquals(3, run.code());
    assertEquals(
        in.resolve("b.txt") + ": is empty\n" + in.resolve("c.txt")
            + ": internal error: java.lang.IllegalStateException: cleaner is broken; please report"
            + " it\n",
        run.err());
    assertTrue(run.out().startsWith("1 page read, 2 failed (see above), "), run.out());
    assertEquals(3, Files.readAllLines(out.resolve("pages.jsonl")).size());
  }

  @Test
  void summaryForAProgramIsOneLineOfJson() throws IOException {
    page("a.txt", "aspirin is sour");
    page("b.txt", "aspirin is sweet");
    page("c.txt", "");

    Cli run = run(in, "--format", "json", "--fail-on", "info");

    JsonNode said = new ObjectMapper().readTree(run.out());
    assertEquals(1, run.out().lines().count(), run.out());
    assertEquals("{\"read\":2,\"failed\":1,\"copies\":0}", said.get("pages").toString());
    assertEquals(
        in.resolve("c.txt") + " is empty",
        said.at("/failures/0/path").asText() + " "
            + said.at("/failures/0/cause").asText());
    assertEquals(2, said.get("claims").asInt());
    assertEquals(2, said.get("findings").asInt());
    assertEquals(1, said.at("/verdicts/conflict").size(), run.out());
    assertEquals(3, said.get("exit").asInt());
    assertEquals(3, run.code());
    assertEquals(out.toString(), said.get("out").asText());
  }

  @Test
  void quietPrintsNothingButErrors() throws IOException {
    page("a.txt", "aspirin is sour");
    page("b.txt", "");

    assertEquals(new Cli(3, "", in.resolve("b.txt") + ": is empty\n"), run(in, "--quiet"));
  }

  @Test
  void verbosePrintsNoticesAndStackTraces() throws IOException {
    Files.write(in.resolve("a.txt"), new byte[] {'a', (byte) 0xFF});
    page("b.txt", "throw");

    Cli quiet = run(in);
    Cli verbose = run(in, "--verbose");

    assertTrue(quiet.out().contains(", 1 notice (--verbose shows them), "), quiet.out());
    assertFalse(quiet.err().contains("\tat "), quiet.err());
    assertTrue(
        verbose.err().contains(in.resolve("a.txt") + ": has a broken character\n"), verbose.err());
    assertTrue(verbose.err().contains("\tat dev.touchstone."), verbose.err());
  }

  @ParameterizedTest
  @CsvSource({"critical, 0", "major, 1", "MINOR, 1", "info, 1"})
  void findingsFromTheGivenSeverityUpAreAnExitCode(String severity, int code) throws IOException {
    page("a.txt", "aspirin is sour");
    page("b.txt", "aspirin is sweet");

    assertEquals(code, run(in, "--fail-on", severity).code());
  }

  @Test
  void failedPageWinsOverFindings() throws IOException {
    page("a.txt", "aspirin is sour\naspirin is sweet");
    page("b.txt", "");

    assertEquals(3, run(in, "--fail-on", "info").code());
  }

  @Test
  void missingInputIsAUsageErrorAndLeavesTheResults() throws IOException {
    page("a.txt", "aspirin is sour");
    run(in);
    Map<String, String> before = Cli.results(out);

    Cli run = run(in.resolve("nowhere"));

    assertEquals(2, run.code());
    assertEquals(
        in.resolve("nowhere") + ": no such file or folder; check the spelling, relative paths start"
            + " from where you are\n",
        run.err());
    assertEquals(before, Cli.results(out));
  }

  @Test
  void emptyFolderIsAUsageError() {
    Cli run = run(in);

    assertEquals(2, run.code());
    assertTrue(
        run.err().startsWith(in + ": holds no page; expected files that end in "), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void wrongOptionsAreUsageErrorsWithAHint() throws IOException {
    page("a.txt", "aspirin is sour");
    String hint = "Try 'touchstone run --help'.\n";

    assertEquals(
        new Cli(2, "", "--threads: expected a number from 1 up, got 0\n" + hint),
        run(in, "--threads", "0"));
    assertEquals(new Cli(2, "", "Missing required parameter: 'INPUT'\n" + hint), run());
    assertEquals(2, run(in, "--fail-on", "sometimes").code());
    assertEquals(2, run(in, "--no-such-option").code());
    assertEquals(
        new Cli(2, "", out + ": --out and --reports must be two folders\n"),
        Cli.sample("run", in, "--out", out, "--reports", out));
  }

  @Test
  void sameInputGivesTheSameBytesOnAnyThreadsLocaleAndTimeZone() throws IOException {
    for (int i = 0; i < 40; i++) {
      page("sub" + i % 3 + "/p" + i % 20 + ".txt", "drug" + i % 5 + " is I".repeat(i * 50));
    }
    run(in, "--threads", "1");
    Map<String, String> one = Cli.results(out);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      run(in, "--threads", "4");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertEquals(one, Cli.results(out));
    assertTrue(one.size() > 40, () -> "files: " + one.keySet());
  }

  @Test
  void textsOfPagesThatAreGoneGoToo() throws IOException {
    page("a.txt", "aspirin is sour");
    page("b.txt", "aspirin is sweet");
    run(in);
    Files.delete(in.resolve("a.txt"));
    run(in);

    assertFalse(Files.exists(out.resolve("text/a.txt")));
    assertTrue(Files.exists(out.resolve("text/b.txt")));
  }

  @Test
  void folderWithTheUsersFilesIsNotWrittenOver() throws IOException {
    page("a.txt", "aspirin is sour");
    Files.createDirectory(out);
    Files.writeString(out.resolve("claims.csv"), "mine");

    Cli run = run(in);

    assertEquals(2, run.code());
    assertEquals("mine", Files.readString(out.resolve("claims.csv")));
  }

  @Test
  void outputThatCannotBeWrittenIsNotAUsageErrorAndSaysWhere() throws IOException {
    page("a.txt", "aspirin is sour");
    Path file = Files.writeString(folder.resolve("file"), "");

    Cli run = Cli.sample("run", in, "--out", file.resolve("out"), "--reports", reports);

    assertEquals(4, run.code());
    assertTrue(run.err().startsWith("cannot write the results: " + file), run.err());
  }

  @Test
  void programWithoutACommandShowsItsHelp() {
    Cli run = Cli.sample();

    assertEquals(2, run.code());
    assertEquals(Cli.sample("--help").out(), run.err());
  }

  @Test
  void helpNamesEveryExitCode() {
    Cli help = Cli.sample("run", "--help");

    assertEquals(0, help.code());
    for (int code = 0; code <= 4; code++) {
      assertTrue(help.out().contains("\n  " + code + "   "), help.out());
    }
  }

  private Cli run(Object... args) {
    Object[] all = Stream.concat(
            Stream.of("run", "--out", out, "--reports", reports), Stream.of(args))
        .toArray();
    return Cli.sample(all);
  }

  private void page(String name, String words) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, words);
  }
}
