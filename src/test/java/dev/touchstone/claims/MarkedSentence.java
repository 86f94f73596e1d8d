package dev.touchstone.claims;

import dev.touchstone.page.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of {@code polarity/sentences.tsv}.
 *
 * @param number of the line, from 1; even ones are held out
 * @param polarity {@code affirmed}, {@code negated} or {@code none}
 * @param text the sentence without the brackets
 * @param target what stood between them
 */
record MarkedSentence(
    int number,
    String attribute,
    String subject,
    String polarity,
    String certainty,
    String text,
    Span target) {

  private static final Path FILE = Path.of("src/test/resources/polarity/sentences.tsv");

  static List<MarkedSentence> all() throws IOException {
    List<MarkedSentence> all = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      all.add(of(all.size() + 1, line.split("\t", -1)));
    }
    return all;
  }

  private static MarkedSentence of(int number, String[] cells) {
    String marked = cells[4];
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replaceFirst("\\[", "").replaceFirst("]", "");
    return new MarkedSentence(
        number, cells[0], cells[1], cells[2], cells[3], text, new Span(start, end));
  }

  boolean isHeld() {
    return number % 2 == 0;
  }
}
