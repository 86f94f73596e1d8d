package dev.touchstone.engine;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Makes any number of pages about many drugs, the same ones each time, to measure batches with: each
 * page has a menu, an order line, some paragraphs of filler and some statements, partly false. Run it
 * as a source file: {@code java ManyPages.java COUNT FOLDER}.
 */
final class ManyPages {

  private static final int DRUGS = 400;

  private static final List<String> STATEMENTS = List.of(
      "The half-life of %s is %d hours.",
      "The usual dose of %s is %d mg by mouth once a day.",
      "The maximum daily dose of %s is %d mg.",
      "%s is excreted in urine; its bioavailability is %d%%.",
      "%s reaches its peak concentration after %d hours.",
      "The plasma protein binding of %s is %d%%.",
      "%s is a Schedule II controlled substance in the United States. Its onset is %d minutes.",
      "%s may cause nausea, headache and drowsiness in about %d%% of patients.");

  private static final List<String> FILLER = List.of(
      "people", "often", "ask", "what", "doctor", "would", "say", "about", "this", "question", "and",
      "answer", "depends", "on", "many", "things", "such", "as", "age", "other", "illness", "their",
      "history", "which", "must", "be", "told", "before", "treatment", "begins", "nurse", "clinic",
      "visit", "records", "letter", "simple", "plan", "month", "week", "morning", "evening", "house",
      "family", "work", "sleep", "walk", "reading", "study", "report", "journal", "long", "short");

  private ManyPages() {}

  /** Writes the pages, a thousand to a folder. */
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    List<String> drugs = drugs();
    for (int page = 0; page < count; page++) {
      Path place = folder.resolve(String.valueOf(page / 1000));
      Files.createDirectories(place);
      try (BufferedWriter out = Files.newBufferedWriter(place.resolve("p" + page + ".html"))) {
        write(new SplittableRandom(page), drugs, out);
      }
    }
  }

  private static List<String> drugs() throws IOException {
    Path list = Path.of("src/lexicon/drugs.tsv");
    try (Stream<String> lines = Files.lines(list)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1)[0])
          .filter(name -> name.matches("[a-z]{6,14}"))
          .limit(DRUGS)
          .toList();
    }
  }

  private static void write(SplittableRandom random, List<String> drugs, BufferedWriter out)
      throws IOException {
    String drug = drugs.get(random.nextInt(drugs.size()));
    out.write("<!doctype html><html lang=en><head><title>" + drug + "</title></head><body>\n");
    out.write("<nav><ul><li><a href=/>Home</a><li><a href=/a>Drugs</a></ul></nav>\n<main><h1>");
    out.write(drug + "</h1>\n");
    for (int section = 0; section < 6; section++) {
      out.write("<h2>About " + drug + "</h2>\n<p>" + filler(random, 60) + "</p>\n<p>");
      for (int i = 0; i < 2; i++) {
        String statement = STATEMENTS.get(random.nextInt(STATEMENTS.size()));
        String name = Character.toUpperCase(drug.charAt(0)) + drug.substring(1);
        out.write(statement.formatted(name, 1 + random.nextInt(90)) + " ");
      }
      out.write(filler(random, 40) + "</p>\n");
    }
    out.write("<p>Buy " + drug + " online, order now with free shipping.</p></main>\n");
    out.write("<footer>All rights reserved.</footer></body></html>\n");
  }

  private static String filler(SplittableRandom random, int words) {
    StringBuilder text = new StringBuilder();
    boolean begins = true;
    for (int i = 0; i < words; i++) {
      String word = FILLER.get(random.nextInt(FILLER.size()));
      text.append(begins ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
      begins = i % 12 == 11;
      text.append(begins ? ". " : " ");
    }
    return text.append("End of it.").toString();
  }
}
