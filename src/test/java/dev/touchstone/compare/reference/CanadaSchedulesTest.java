package dev.touchstone.compare.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.claims.Value;
import dev.touchstone.rules.Lexicon;
import dev.touchstone.rules.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The facts about Canada are what its Act says, and facts are found. */
class CanadaSchedulesTest {

  private static final Path ACT = Path.of("../shared/vocab/canada_cdsa.xml");
  private static final Path FACTS = Path.of("src/main/resources/reference/canada-schedules.tsv");

  @Test
  void factsAreThoseOfTheAct() throws IOException {
    assumeTrue(Files.exists(ACT), "the Act is not there");
    Map<String, Value.Code> committed = new TreeMap<>();
    for (String line : Files.readAllLines(FACTS)) {
      String[] cells = line.split("\t", -1);
      if (cells.length > 2) {
        committed.put(cells[0], new Value.Code(cells[2].substring(1)));
      }
    }

    assertEquals(committed, CanadaSchedules.read(ACT, Lexicon.bundled()));
  }

  /** A fact under another name than that of the claims is never looked up. */
  @Test
  void factsAreFiledUnderTheNamesThatClaimsAreMadeUnder() throws IOException {
    Lexicon lexicon = Lexicon.bundled();
    List<String> astray = new ArrayList<>();
    for (Path file : List.of(FACTS, FACTS.resolveSibling("us-schedules.tsv"))) {
      for (String line : Files.readAllLines(file)) {
        String name = line.substring(0, Math.max(0, line.indexOf('\t')));
        for (Mention mention : lexicon.find(name)) {
          boolean isDrug = mention.entry().type().equals("drug");
          boolean isWhole = mention.span().length() == name.length();
          if (isDrug && isWhole && !mention.entry().code().equals(name)) {
            astray.add(name + " instead of " + mention.entry().code());
          }
        }
      }
    }

    assertEquals(List.of(), astray);
  }
}
