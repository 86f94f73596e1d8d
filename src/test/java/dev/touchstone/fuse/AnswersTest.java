package dev.touchstone.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same answers as ever to one table of each shape, beside what is true: whoever changes how sources
 * are weighed sees here whose answer that changes. Run with {@code -Dgolden.update=true} to write what
 * is answered now, then read the diff before committing it.
 */
class AnswersTest {

  private static final Path FOLDER = Path.of("src/test/resources/fusion");

  private static final int SEED = 7;

  /** One item in so many is shown: a page to read, not a heap. */
  private static final int SHOWN = 12;

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "places",
        "measurements",
        "kinds",
        "copiers",
        "three sources",
        "authors",
        "populations",
        "short list"
      })
  void answersAreTheSameAsEver(String shape) throws IOException {
    Path expected = FOLDER.resolve(shape.replace(' ', '-') + ".tsv");

    List<String> actual = answers(Shapes.of(shape, SEED));

    if (Boolean.getBoolean("golden.update")) {
      Files.write(expected, actual);
    }
    assertEquals(String.join("\n", Files.readAllLines(expected)), String.join("\n", actual));
  }

  private static List<String> answers(Shapes.Table table) {
    Poll poll = new Poll();
    table.rows().forEach(row -> poll.add(row[0], row[1], row[2]));
    List<Answer> answers = new Fuser().fuse(poll, Set.of());
    List<String> lines = new ArrayList<>();
    lines.add("item\tanswer\tconfidence\tdecided\tsources\tsaid\tnext\ttrue");
    for (int i = 0; i < answers.size(); i += SHOWN) {
      lines.add(line(answers.get(i), table));
    }
    return lines;
  }

  private static String line(Answer answer, Shapes.Table table) {
    return String.join(
        "\t",
        answer.item(),
        answer.value(),
        String.format(Locale.ROOT, "%.4f", answer.confidence()),
        answer.decided() ? "yes" : "no",
        Integer.toString(answer.sources()),
        Integer.toString(answer.said()),
        answer.runnerUp(),
        table.truth().getOrDefault(answer.item(), ""));
  }
}
