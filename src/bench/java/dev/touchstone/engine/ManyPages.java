package dev.touchstone.engine;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes any number of pages about many drugs, the same ones each time, to measure batches with: most
 * have a menu, an order line, some paragraphs of filler and some statements, partly false; every
 * twentieth is a sample page that speaks of another drug with other numbers; one in a thousand cannot
 * be read. Run it as a source file in the project's folder: {@code java ManyPages.java COUNT FOLDER}.
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

  private static final int REAL = 20;
  private static final int BROKEN = 1000;

  private static final Pattern NUMBER = Pattern.compile("\\b[1-9]\\d?\\b(?![^<>]*>)");

  private ManyPages() {}

  /** Writes the pages, a thousand to a folder. */
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    List<String> drugs = drugs();
    List<String> samples = samples();
    for (int page = 0; page < count; page++) {
      Path place = folder.resolve(String.valueOf(page / 1000));
      Files.createDirectories(place);
      SplittableRandom random = new SplittableRandom(page);
      if (page % BROKEN == BROKEN - 1) {
        Files.write(place.resolve("p" + page + ".html.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});
      } else if (page % REAL == REAL - 1) {
        String sample = samples.get(page / REAL % samples.size());
        Files.writeString(
            place.resolve("p" + page + ".html"),
            varied(sample, random, drugs),
            StandardCharsets.ISO_8859_1);
      } else {
        try (BufferedWriter out = Files.newBufferedWriter(place.resolve("p" + page + ".html"))) {
          write(random, drugs, out);
        }
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

  private static List<String> samples() throws IOException {
    List<String> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".html")) {
          samples.add(Files.readString(file, StandardCharsets.ISO_8859_1)); // bytes as they are
        }
      }
    }
    return samples;
  }

  /** The sample with one other drug for all of its own, and some of the numbers in its text changed. */
  private static String varied(String sample, SplittableRandom random, List<String> drugs) {
    String drug = drugs.get(random.nextInt(drugs.size()));
    String capital = Character.toUpperCase(drug.charAt(0)) + drug.substring(1);
    String renamed = sample
        .replaceAll("naltrexone|naloxone|nalmefene|ketamine|buprenorphine", drug)
        .replaceAll("Naltrexone|Naloxone|Nalmefene|Ketamine|Buprenorphine", capital);
    return NUMBER
        .matcher(renamed)
        .replaceAll(number -> String.valueOf(
            random.nextInt(4) == 0
                ? 1 + random.nextInt(90)
                : Integer.parseInt(number.group())));
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
