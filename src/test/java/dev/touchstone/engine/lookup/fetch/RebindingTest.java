package dev.touchstone.engine.lookup.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name server cannot give one address for the check and another one for the request. */
class RebindingTest {

  @TempDir
  private Path folder;

  /** Java forgets names at once here, as far as the fetcher lets it. */
  @Test
  void addressThatIsCheckedIsTheOneThatIsAsked() throws Exception {
    assumeTrue(hasSecondAddress(), "this system has one loopback address only, skipped");
    Path hosts = folder.resolve("hosts");
    Files.createFile(hosts);
    Path said = folder.resolve("said");
    Process probe = new ProcessBuilder(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Djdk.net.hosts.file=" + hosts,
            "-Dsun.net.inetaddr.ttl=0",
            "-cp",
            System.getProperty("java.class.path"),
            RebindingProbe.class.getName(),
            hosts.toString()))
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();

    probe.waitFor();

    assertEquals("open", Files.readString(said));
    assertEquals("127.0.0.2 rebinding.test\n", Files.readString(hosts), "the answer has changed");
  }

  private static boolean hasSecondAddress() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.2"))) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
