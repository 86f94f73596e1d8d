package dev.touchstone.vet.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.vet.card.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/criteria.md}, which explains the card to an editor, says what the data file says. */
class CriteriaPageTest {

  private static final Path PAGE = Path.of("docs/criteria.md");
  private static final Criteria CRITERIA = Criteria.bundled();
  private static final Pattern ASKED =
      Pattern.compile("(\\w+) \\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
  private static final Pattern INSTRUMENT = Pattern.compile("- \\*\\*(\\w+)\\*\\*: (.+)");

  /** A row of the table in six columns: criterion and group, question, weight, pass, fail, asked by. */
  private static List<List<String>> rows() throws IOException {
    try (Stream<String> lines = Files.lines(PAGE)) {
      return lines
          .dropWhile(line -> !line.equals("## The criteria"))
          .takeWhile(line -> !line.equals("## The instruments"))
          .filter(line -> line.startsWith("| `"))
          .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)))
          .toList();
    }
  }

  @Test
  void everyCriterionIsExplainedInTheOrderOfTheCard() throws IOException {
    List<String> explained =
        rows().stream().map(row -> String.join(" | ", row.subList(0, 3))).toList();
    List<String> asked = CRITERIA.criteria().stream()
        .map(criterion -> "`%s` (%s) | %s | %s"
            .formatted(criterion.id(), criterion.group(), criterion.question(), criterion.weight()))
        .toList();
    assertEquals(asked, explained);
  }

  @Test
  void everyItemOfAnInstrumentIsNamed() throws IOException {
    List<List<String>> rows = rows();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, Set<String>> named = new TreeMap<>();
      Matcher asked = ASKED.matcher(rows.get(i).get(5));
      while (asked.find()) {
        named.put(asked.group(1), new TreeSet<>(List.of(asked.group(2).split(", ", -1))));
      }
      Map<String, Set<String>> mapped = new TreeMap<>();
      CRITERIA
          .criteria()
          .get(i)
          .maps()
          .forEach((instrument, items) -> mapped.put(
              instrument, new TreeSet<>(List.of(String.join(", ", items).split(", ", -1)))));
      assertEquals(mapped, named, rows.get(i).get(0));
    }
  }

  /** Where words alone decide, a column is empty exactly where the file has no words for it. */
  @Test
  void aCriterionThatCannotPassOrFailSaysSo() throws IOException {
    List<List<String>> rows = rows();
    for (int i = 0; i < rows.size(); i++) {
      Criterion criterion = CRITERIA.criteria().get(i);
      List<String> row = rows.get(i);
      assertEquals(6, row.size(), row.get(0));
      if (criterion.measure().isEmpty()) {
        assertEquals(criterion.pass().isEmpty(), row.get(3).startsWith("-"), criterion.id());
        assertEquals(criterion.fail().isEmpty(), row.get(4).startsWith("-"), criterion.id());
      }
    }
  }

  @Test
  void everyInstrumentIsCitedAsInTheFile() throws IOException {
    Map<String, String> cited = new TreeMap<>();
    for (String line : Files.readAllLines(PAGE)) {
      Matcher match = INSTRUMENT.matcher(line);
      if (match.matches()) {
        cited.put(match.group(1), match.group(2));
      }
    }
    assertEquals(new TreeMap<>(CRITERIA.instruments()), cited);
  }

  @Test
  void everyTierIsExplainedInTheOrderOfTheRules() throws IOException {
    List<String> explained = new ArrayList<>();
    Pattern tier = Pattern.compile("\\d\\. `(\\w+)`.*");
    for (String line : Files.readAllLines(PAGE)) {
      Matcher match = tier.matcher(line);
      if (match.matches()) {
        explained.add(match.group(1));
      }
    }
    List<String> ruled = new ArrayList<>(
        CRITERIA.tiers().stream().map(rule -> rule.tier().code()).distinct().toList());
    ruled.add(Tier.UNKNOWN.code());
    assertEquals(ruled, explained);
  }

  @Test
  void theCountOfCriteriaIsTheOneThatACardShows() throws IOException {
    String coverage =
        String.format(Locale.ROOT, "of %d decidable", CRITERIA.criteria().size());
    assertTrue(Files.readString(PAGE).contains(coverage), coverage);
  }
}
