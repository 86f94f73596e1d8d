package dev.touchstone.vet;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.ClaimExtractor;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import dev.touchstone.vet.card.Answer;
import dev.touchstone.vet.card.Outcome;
import dev.touchstone.vet.card.SourceCard;
import dev.touchstone.vet.card.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds the cards of labelled pages against the labels in {@code vet/labels.tsv}. */
final class VetBench {

  private static final List<String> QUESTIONS =
      List.of("author", "date", "references", "disclosure", "sells", "rogue");

  /** The labelled pages that were found, each with its labels and its card. */
  record Labelled(String id, Map<String, String> labels, SourceCard card) {

    /** Pages with a number that 3 divides were not looked at when the words were chosen. */
    boolean isHeldOut() {
      return id.matches("\\d{4}") && Integer.parseInt(id) % 3 == 0;
    }

    boolean says(String question) {
      return switch (question) {
        case "author" -> passes("author_named");
        case "date" ->
          passes("published_date") || passes("modified_date") || passes("reviewed_date");
        case "references" -> passes("references_given");
        case "disclosure" -> passes("interests_disclosed");
        case "sells" -> card.answer("sells_its_topic").outcome() == Outcome.FAIL;
        case "rogue" -> card.tier() == Tier.ROGUE;
        default -> throw new IllegalArgumentException(question);
      };
    }

    /** Whether the card stands by its answer: something was found, and without doubt. */
    boolean stands(String question) {
      return switch (question) {
        case "author" -> isClear("author_named");
        case "date" -> says("date");
        case "references" -> isClear("references_given");
        case "disclosure" -> isClear("interests_disclosed");
        case "sells" -> isClear("sells_its_topic");
        default -> true;
      };
    }

    private boolean isClear(String criterion) {
      Answer answer = card.answer(criterion);
      return answer.sure() && answer.outcome().isDecided();
    }

    private boolean passes(String criterion) {
      return card.answer(criterion).outcome() == Outcome.PASS;
    }
  }

  /** Counts of one question. */
  record Score(int right, int all, int yes, int hits, int alarms) {

    double accuracy() {
      return all == 0 ? 1 : (double) right / all;
    }
  }

  private final PageReader reader = new PageReader();
  private final Cleaner cleaner = new Cleaner();
  private final ClaimExtractor extractor = new ClaimExtractor();
  private final SourceVetter vetter = new SourceVetter();

  static List<String> questions() {
    return QUESTIONS;
  }

  /** The cards of all labelled pages that lie in one of the folders. */
  List<Labelled> read(Path labels, List<Path> folders) throws IOException {
    List<Labelled> read = new ArrayList<>();
    for (String line : Files.readAllLines(labels)) {
      String[] fields = line.split("\t", -1);
      if (line.startsWith("#") || fields[0].equals("id")) {
        continue;
      }
      Path file = file(fields[0], folders);
      if (file != null) {
        Map<String, String> answers = new HashMap<>();
        for (int i = 0; i < QUESTIONS.size(); i++) {
          answers.put(QUESTIONS.get(i), fields[i + 1]);
        }
        read.add(new Labelled(fields[0], answers, card(fields[0], file)));
      }
    }
    return read;
  }

  private static @Nullable Path file(String id, List<Path> folders) {
    for (Path folder : folders) {
      for (String ending : List.of(".html.gz", ".html", ".txt")) {
        Path file = folder.resolve(id + ending);
        if (Files.exists(file)) {
          return file;
        }
      }
    }
    return null;
  }

  SourceCard card(String id, Path file) throws IOException {
    Page page = Objects.requireNonNull(
        reader.read(id, file.getFileName().toString(), Files.readAllBytes(file)).page());
    CleanPage clean = cleaner.clean(page);
    List<Claim> claims = extractor.extract(clean);
    return vetter.vet(clean, claims, List.of());
  }

  static Score score(List<Labelled> pages, String question, boolean abstaining) {
    int right = 0;
    int all = 0;
    int yes = 0;
    int hits = 0;
    int alarms = 0;
    for (Labelled page : pages) {
      String label = Objects.requireNonNull(page.labels().get(question));
      if (label.equals("?") || (abstaining && !page.stands(question))) {
        continue;
      }
      boolean truth = label.equals("y");
      boolean said = page.says(question);
      all++;
      right += truth == said ? 1 : 0;
      yes += truth ? 1 : 0;
      hits += truth && said ? 1 : 0;
      alarms += !truth && said ? 1 : 0;
    }
    return new Score(right, all, yes, hits, alarms);
  }

  /** Prints the scores: {@code VetBench <labels.tsv> <folder>... [--errors]}. */
  public static void main(String[] args) throws IOException {
    List<Path> folders = new ArrayList<>();
    boolean errors = false;
    for (String arg : List.of(args).subList(1, args.length)) {
      errors |= arg.equals("--errors");
      folders.add(Path.of(arg));
    }
    List<Labelled> pages = new VetBench().read(Path.of(args[0]), folders);
    List<Labelled> tuned = pages.stream().filter(page -> !page.isHeldOut()).toList();
    List<Labelled> held = pages.stream().filter(Labelled::isHeldOut).toList();
    System.out.println("part\tquestion\tpages\tyes\thits\tfalse\taccuracy\tabstaining\tdecided");
    for (String question : QUESTIONS) {
      print("tuned", question, tuned);
      print("held-out", question, held);
      print("all", question, pages);
    }
    if (errors) {
      for (String question : QUESTIONS) {
        printErrors(question, tuned);
      }
    }
  }

  private static void print(String part, String question, List<Labelled> pages) {
    Score full = score(pages, question, false);
    Score sure = score(pages, question, true);
    System.out.printf(
        "%s\t%s\t%d\t%d\t%d\t%d\t%.3f\t%.3f\t%d%n",
        part,
        question,
        full.all(),
        full.yes(),
        full.hits(),
        full.alarms(),
        full.accuracy(),
        sure.accuracy(),
        sure.all());
  }

  /** Of the tuned part only: the held-out part is not to be looked at. */
  private static void printErrors(String question, List<Labelled> tuned) {
    for (Labelled page : tuned) {
      String label = Objects.requireNonNull(page.labels().get(question));
      if (!label.equals("?") && (label.equals("y") != page.says(question))) {
        String quotes = page.card().answers().stream()
            .filter(answer -> answer.criterion().startsWith(question.substring(0, 4))
                || (answer.criterion().endsWith("_date") && question.equals("date"))
                || (answer.criterion().equals("interests_disclosed")
                    && question.equals("disclosure")))
            .flatMap(answer -> answer.evidence().stream())
            .map(seen -> seen.quote())
            .limit(3)
            .toList()
            .toString();
        System.out.println(question + "\t" + page.id() + "\tlabel " + label + "\t" + quotes);
      }
    }
  }
}
