package dev.touchstone.vet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.vet.card.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages of ours that sell medicine as rogue shops do ({@code rogue-}), and pages that only look like
 * it ({@code other-}): licensed pharmacies, warnings, news, forums, supplements. Rules are made with the odd
 * numbers in sight; the even ones are held out. The pages up to rogue-20 and other-28 and those from
 * there to rogue-35 and other-73 were each written before the rules of their time were looked at. Lower a floor only with a reason in the commit.
 */
class RogueBenchTest {

  private static final Path FOLDER = Path.of("src/test/resources/vet/rogue-bench");

  @ParameterizedTest(name = "{0}")
  @CsvSource({"seen,1,0,0.95", "held out,0,0,0.90"})
  void rogueShopsAreFoundAndOthersAreNot(String name, int rest, int mostFalse, double recall)
      throws IOException {
    VetBench bench = new VetBench();
    int rogue = 0;
    int found = 0;
    int falseAlarms = 0;
    for (Path file : files(rest)) {
      String id = file.getFileName().toString().replace(".html", "");
      boolean called = bench.card(id, file).tier() == Tier.ROGUE;
      boolean is = id.startsWith("rogue");
      rogue += is ? 1 : 0;
      found += is && called ? 1 : 0;
      falseAlarms += !is && called ? 1 : 0;
    }
    String report = "%s: %d of %d rogue shops found, %d false alarms"
        .formatted(name, found, rogue, falseAlarms);
    assertTrue(falseAlarms <= mostFalse && found >= recall * rogue, report);
  }

  private static List<Path> files(int rest) throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(file -> number(file) % 2 == rest).sorted().toList();
    }
  }

  private static int number(Path file) {
    return Integer.parseInt(file.getFileName().toString().replaceAll("\\D", ""));
  }
}
