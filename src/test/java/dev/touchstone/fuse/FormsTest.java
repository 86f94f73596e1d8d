package dev.touchstone.fuse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place is written short, middling or long: whichever most write is found, not always the longest. */
class FormsTest {

  private static final int PLACES = 600;
  private static final int SOURCES = 60;
  private static final int VOTES = 5;
  private static final int TOWNS = 300;

  @ParameterizedTest(name = "{0} is true: short {1}, middle {2}, long {3}")
  @CsvSource({
    "0, 0.6,  0.25, 0.15",
    "1, 0.2,  0.6,  0.2",
    "2, 0.15, 0.25, 0.6",
    "0, 0.5,  0.1,  0.4",
    "1, 0.05, 0.6,  0.35",
    "2, 0.2,  0.3,  0.5",
  })
  void neverMuchBelowCounting(int truth, double ofShort, double ofMiddle, double ofLong) {
    for (int seed = 0; seed < 3; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Poll poll = new Poll();
      String[] right = new String[PLACES];
      int counted = 0;
      for (int place = 0; place < PLACES; place++) {
        List<String> forms = forms(random.nextInt(TOWNS));
        right[place] = forms.get(truth);
        int[] votes = new int[forms.size()];
        int[] sources = IntStream.generate(() -> random.nextInt(SOURCES))
            .distinct()
            .limit(VOTES)
            .toArray();
        for (int source : sources) {
          double luck = random.nextDouble() * (ofShort + ofMiddle + ofLong);
          int form = luck < ofShort ? 0 : luck < ofShort + ofMiddle ? 1 : 2;
          boolean knows = random.nextDouble() < (source % 2 == 0 ? 0.9 : 0.6);
          votes[form] += knows ? 1 : 0;
          String said = (knows ? forms : forms(random.nextInt(TOWNS))).get(form);
          poll.add("s" + source, "p" + place, said);
        }
        counted += IntStream.range(0, votes.length)
                .allMatch(form -> form == truth || votes[form] < votes[truth])
            ? 1
            : 0;
      }
      List<Answer> answers = new Fuser().fuse(poll, Set.of());
      long found = answers.stream()
          .filter(answer ->
              answer.value().equals(right[Integer.parseInt(answer.item().substring(1))]))
          .count();

      assertTrue(found >= counted - PLACES / 200, found + " right, by counting " + counted);
    }
  }

  private static List<String> forms(int town) {
    String name = "Town" + Integer.toString(town, 36).toUpperCase(Locale.ROOT) + "ville";
    String region = name + ", Region " + (char) ('a' + town % 20);
    return List.of(name, region, region + ", Land " + (char) ('a' + town % 20 % 5));
  }
}
