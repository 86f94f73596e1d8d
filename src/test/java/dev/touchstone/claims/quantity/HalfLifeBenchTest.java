package dev.touchstone.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.claims.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * Measures the parser against half-lives that curators turned into hours. The benchmark is not part
 * of the project: without it the test is skipped. Prints the share within 5 % and, with {@code
 * -Dbench.misses=true}, every miss.
 */
class HalfLifeBenchTest {

  private static final Path BENCH = Path.of("../shared/bench/halflife.dev.jsonl");
  private static final Units UNITS = new Units();
  private static final QuantityParser PARSER = new QuantityParser(UNITS);
  private static final double TOLERANCE = 0.05;

  @Test
  void halfLivesInFreeTextAreReadAsHours() throws IOException {
    assumeTrue(Files.exists(BENCH), "skipped: " + BENCH + " is not here");
    ObjectMapper json = new ObjectMapper();
    List<String> misses = new ArrayList<>();
    int firstHits = 0;
    List<String> lines = Files.readAllLines(BENCH);
    for (String line : lines) {
      JsonNode row = json.readTree(line);
      double truth = row.get("hours").asDouble();
      String text = Parser.unescapeEntities(row.get("text").asText(), false);
      double read = hours(text, true);
      firstHits += Math.abs(hours(text, false) - truth) <= TOLERANCE * truth ? 1 : 0;
      if (Math.abs(read - truth) > TOLERANCE * truth) {
        misses.add(
            "%s hours, read %s: %s".formatted(truth, read, row.get("text").asText()));
      }
    }
    double share = 1 - (double) misses.size() / lines.size();
    System.out.printf(
        Locale.ROOT,
        "half-lives within 5 %%: %.4f of %d; taking the first time always: %.4f%n",
        share,
        lines.size(),
        (double) firstHits / lines.size());
    if (Boolean.getBoolean("bench.misses")) {
      misses.forEach(System.out::println);
    }
    assertTrue(share >= 0.95, () -> "share within 5 % fell to " + share);
  }

  /** The main figure, or simply the first, in hours; not a number if there is none. */
  private static double hours(String text, boolean choose) {
    List<QuantityMention> times = PARSER.find(text).stream()
        .filter(mention -> mention.dimension().equals("time"))
        .toList();
    return times.isEmpty()
        ? Double.NaN
        : middle(UNITS.toBase((choose ? main(text, times) : times.get(0)).value()));
  }

  /**
   * The first time, unless the text itself calls a later one the mean of that range, or the first
   * one the distribution or initial phase.
   */
  private static QuantityMention main(String text, List<QuantityMention> times) {
    QuantityMention first = times.get(0);
    if (times.size() == 1) {
      return first;
    }
    String before = text.substring(0, first.span().start()).toLowerCase(Locale.ROOT);
    boolean early = before.matches("(?s).*(distribution|initial|circulation)[^;.]*");
    QuantityMention second = times.get(1);
    String between =
        text.substring(first.span().end(), second.span().start()).toLowerCase(Locale.ROOT);
    boolean mean = between.matches("\\s*\\((mean|average)[^();,]*");
    return early || mean ? second : first;
  }

  private static double middle(Value.Quantity hours) {
    BigDecimal low = hours.low() == null ? hours.high() : hours.low();
    BigDecimal high = hours.high() == null ? hours.low() : hours.high();
    return low == null || high == null ? Double.NaN : (low.doubleValue() + high.doubleValue()) / 2;
  }
}
