package dev.touchstone.review.ledger;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.review.store.StoreAddress;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL server on a free port, in a temporary folder, for as long as a test class runs. */
public final class PostgresServer {

  private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
  private static final int PATIENCE_SECONDS = 60;

  private final Path programs;
  private final Path folder;
  private final int port;

  private PostgresServer(Path programs) throws IOException, InterruptedException {
    this.programs = programs;
    this.folder = Files.createTempDirectory("touchstone-postgres");
    try (ServerSocket free = new ServerSocket(0)) {
      this.port = free.getLocalPort();
    }
    if (isRoot()) {
      call(List.of("chown", "postgres", folder.toString()));
    }
    call(asServer("initdb", "-D", data(), "-A", "trust", "-U", "desk", "--no-sync"));
    call(asServer(
        "pg_ctl",
        "-D",
        data(),
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-h 127.0.0.1 -p " + port + " -k " + folder,
        "start"));
  }

  /** Starts a server; the test is skipped where PostgreSQL is not installed. */
  public static PostgresServer start() throws IOException, InterruptedException {
    Path programs = programs();
    assumeTrue(
        Files.isExecutable(programs.resolve("initdb")),
        "no PostgreSQL: install Debian's postgresql to run these tests");
    return new PostgresServer(programs);
  }

  private static Path programs() throws IOException {
    if (!Files.isDirectory(VERSIONS)) {
      return VERSIONS;
    }
    try (Stream<Path> versions = Files.list(VERSIONS)) {
      return versions.max(Comparator.naturalOrder()).orElse(VERSIONS).resolve("bin");
    }
  }

  /** The address of a new, empty database. */
  public StoreAddress database(String name) throws IOException, InterruptedException {
    call(asServer("createdb", "-h", "127.0.0.1", "-p", String.valueOf(port), "-U", "desk", name));
    return StoreAddress.of(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=desk", folder);
  }

  /** Ends the server at once, as a crash would, and starts it again. */
  public void crash() throws IOException, InterruptedException {
    call(asServer(
        "pg_ctl",
        "-D",
        data(),
        "-w",
        "-m",
        "immediate",
        "restart",
        "-l",
        folder.resolve("log").toString()));
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  /** PostgreSQL refuses to run as root. */
  private List<String> asServer(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private void call(List<String> command) throws IOException, InterruptedException {
    Path said = Files.createTempFile("touchstone-said", ".txt");
    Process process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    String words = Files.readString(said);
    Files.delete(said);
    if (!ended || process.exitValue() != 0) {
      throw new IOException(command + " failed: " + words);
    }
  }

  /** Ends the server and deletes its folder. */
  public void stop() throws IOException, InterruptedException {
    call(asServer("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop"));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
