package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command in the documents works as it stands there: what is fenced as {@code sh} is run, one
 * document from top to bottom in a folder that looks like the project.
 */
class DocsTest {

  private static final long MINUTES = 10;

  /** What the commands expect to find. */
  private static final List<String> FOLDERS = List.of("seeds", "packs", "out");

  @TempDir
  private Path folder;

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("docs"))) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !commands(file).isBlank())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void everyCommandWorks(Path document) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here, skipped");
    assumeTrue(
        !commands(document).contains("jq ") || Files.isExecutable(Path.of("/usr/bin/jq")),
        "no jq here, skipped");
    FOLDERS.forEach(this::copy);
    launcher();
    Files.writeString(folder.resolve("commands"), "set -euo pipefail\n" + commands(document));
    Path said = folder.resolve("said");
    Process bash = new ProcessBuilder("/bin/bash", "-x", "commands")
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
    assertTrue(bash.waitFor(MINUTES, TimeUnit.MINUTES), () -> "hangs: " + text(said));
    assertEquals(0, bash.exitValue(), () -> text(said));
  }

  /** All shell blocks of a document. */
  private static String commands(Path document) {
    List<String> lines = new ArrayList<>();
    boolean shell = false;
    for (String line : text(document).lines().toList()) {
      if (line.startsWith("```")) {
        shell = line.equals("```sh");
      } else if (shell) {
        lines.add(line);
      }
    }
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** Stands for the launcher, which would build the program. */
  private void launcher() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path script = folder.resolve("touchstone");
    Files.writeString(
        script,
        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' %s \"$@\"\n"
            .formatted(java, System.getProperty("java.class.path"), Main.class.getName()));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void copy(String name) {
    Path from = Path.of(name);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path to = folder.resolve(name).resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
