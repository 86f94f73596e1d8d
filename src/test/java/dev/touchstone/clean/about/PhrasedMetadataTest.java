package dev.touchstone.clean.about;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.clean.Cleaner;
import dev.touchstone.clean.Metadata;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The many ways in which pages name their writer, their day and their title; a row of {@code metadata/*.tsv} is a page. */
class PhrasedMetadataTest {

  private static final Cleaner CLEANER = new Cleaner();

  private static final String HEADLINE = "<h1>How to choose shoes for walking</h1>";

  private static final String TEXT =
      "<p>Walking after dinner helps most people sleep, and a good pair"
          + " of shoes makes the difference between a stroll that you look forward to and one that you"
          + " dread on cold evenings, when the pavement is wet and the wind comes from the sea.</p>"
          + "<p>The first thing to know is that soles wear out sooner than the upper part, so look at the"
          + " heel when you have worn them for about five hundred kilometres or one season of rain.</p>"
          + "<p>A second pair that dries while the first is in use lasts more than twice as long, which"
          + " is the cheapest way of all to save your knees, your back and your purse.</p>";

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/metadata", file)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.replace("\\n", "\n").split("\t", -1))
        .toList();
  }

  static List<String[]> writers() throws IOException {
    return rows("writers.tsv");
  }

  static List<String[]> dates() throws IOException {
    return rows("dates.tsv");
  }

  static List<String[]> changes() throws IOException {
    return rows("changes.tsv");
  }

  static List<String[]> titles() throws IOException {
    return rows("titles.tsv");
  }

  private static Metadata read(String head, String body) {
    String html = "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Page page =
        Objects.requireNonNull(new PageReader().read("p", "p.html", bytes).page());
    return CLEANER.clean(page).metadata();
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @MethodSource("writers")
  void writerIsWhomThePageNames(String who, String head, String around, String after) {
    Metadata said = around(head, around, after);
    assertEquals(who.equals("-") ? "" : who, String.join(", ", said.authors()));
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @MethodSource("dates")
  void dayIsTheOneThatThePageTells(String day, String head, String around, String after) {
    String told = around(head, around, after).published();
    assertEquals(day, told == null ? "-" : told);
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @MethodSource("changes")
  void changeIsOfTheDayThatThePageTells(String day, String head, String around, String after) {
    String told = around(head, around, after).modified();
    assertEquals(day, told == null ? "-" : told);
  }

  private static Metadata around(String head, String around, String after) {
    String body = "<main><article>" + around.replace("#", HEADLINE) + TEXT + TEXT
        + (after.equals("-") ? "" : after) + "</article></main>";
    return read(head.equals("-") ? "" : head, body);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("titles")
  void titleIsThePagesOwn(String title, String head, String body) {
    assertEquals(title, read(head, body + TEXT).title());
  }
}
