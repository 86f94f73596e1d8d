package dev.touchstone.review.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.review.ledger.Decision;
import dev.touchstone.review.ledger.Ledger;
import dev.touchstone.review.store.StoreAddress;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user starts it, killed while editors decide. */
class KilledDeskTest {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)(/\\S*)");
  private static final Pattern DONE = Pattern.compile("done=([0-9a-f-]{36})");
  private static final int MANY = 400;

  @TempDir
  private Path folder;

  @Test
  void nothingThatWasAcknowledgedIsLost() throws Exception {
    Path out = SampleFolder.large(folder, MANY);
    Process program = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "dev.touchstone.cli.Main",
            "review",
            "--out",
            out.toString())
        .redirectError(new File(folder.toFile(), "errors"))
        .start();
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader said = program.inputReader()) {
      Matcher address = ADDRESS.matcher("");
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        address = ADDRESS.matcher(line);
        if (address.find()) {
          break;
        }
      }
      int port = Integer.parseInt(address.group(1));
      String cookie = Wire.get(port, address.group(2), "").cookie();
      Thread killer = new Thread(() -> kill(program, acknowledged));
      killer.start();
      decideUntilKilled(port, cookie, acknowledged);
      killer.join();
    }
    assertTrue(program.waitFor(30, TimeUnit.SECONDS));

    try (Ledger ledger = Ledger.open(StoreAddress.of(null, out))) {
      List<Decision> kept = ledger.after(0);
      Set<String> ids = kept.stream().map(Decision::id).collect(Collectors.toSet());
      assertTrue(ids.containsAll(acknowledged), () -> acknowledged + " but kept " + ids);
      assertTrue(kept.size() <= acknowledged.size() + 1, "one may be recorded and not confirmed");
      assertFalse(acknowledged.isEmpty());
      assertEquals(kept.size(), ids.size());
    }
  }

  private static void kill(Process program, List<String> acknowledged) {
    try {
      while (true) {
        synchronized (acknowledged) {
          if (acknowledged.size() >= 5) {
            break;
          }
          acknowledged.wait(100);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    program.destroyForcibly(); // in the middle of whatever it does
  }

  private static void decideUntilKilled(int port, String cookie, List<String> acknowledged) {
    try {
      for (int i = 0; i < MANY; i++) {
        Wire page = Wire.first(port, cookie);
        Wire answer = Wire.bothWrong(port, cookie, page, "0");
        Matcher done = DONE.matcher(answer.header("Location"));
        if (done.find()) {
          synchronized (acknowledged) {
            acknowledged.add(done.group(1));
            acknowledged.notifyAll();
          }
        }
      }
    } catch (IOException | RuntimeException e) { // the program is gone
      return;
    }
  }
}
