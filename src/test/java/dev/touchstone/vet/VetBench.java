package dev.touchstone.vet;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.ClaimExtractor;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.compare.Comparer;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import dev.touchstone.vet.card.Answer;
import dev.touchstone.vet.card.SourceCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds the cards of labelled pages against the labels in {@code vet/labels.tsv}. */
final class VetBench {

  private final PageReader reader = new PageReader();
  private final Cleaner cleaner = new Cleaner();
  private final ClaimExtractor extractor = new ClaimExtractor();
  private final Comparer comparer = new Comparer();
  private final SourceVetter vetter = new SourceVetter();

  /** The cards of all labelled pages that lie in one of the folders. */
  List<LabelledCard> read(Path labels, List<Path> folders) throws IOException {
    List<LabelledCard> read = new ArrayList<>();
    List<String> columns = List.of();
    for (String line : Files.readAllLines(labels)) {
      List<String> fields = List.of(line.split("\t", -1));
      if (fields.get(0).equals("id")) {
        columns = fields;
      }
      Path file = line.startsWith("#") ? null : file(fields.get(0), folders);
      if (file != null) {
        Map<String, String> answers = new HashMap<>();
        for (int i = 1; i < columns.size(); i++) {
          answers.put(columns.get(i), fields.get(i));
        }
        read.add(new LabelledCard(fields.get(0), answers, card(fields.get(0), file)));
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
    return card(id, file.getFileName().toString(), Files.readAllBytes(file));
  }

  SourceCard card(String id, String name, byte[] bytes) {
    Page page = Objects.requireNonNull(reader.read(id, name, bytes).page());
    CleanPage clean = cleaner.clean(page);
    List<Claim> claims = extractor.extract(clean);
    return vetter.vet(clean, claims, comparer.all(claims));
  }

  /** Prints the scores: {@code VetBench <labels.tsv> <folder>... [--errors]}. */
  public static void main(String[] args) throws IOException {
    List<Path> folders = new ArrayList<>();
    boolean errors = false;
    for (String arg : List.of(args).subList(1, args.length)) {
      errors |= arg.equals("--errors");
      folders.add(Path.of(arg));
    }
    List<LabelledCard> pages = new VetBench().read(Path.of(args[0]), folders);
    List<LabelledCard> tuned = pages.stream().filter(page -> !page.isHeldOut()).toList();
    List<LabelledCard> held = pages.stream().filter(LabelledCard::isHeldOut).toList();
    System.out.println("part\tquestion\tpages\tshown\taccuracy\tdecided\taccuracy when decided");
    for (String question : LabelledCard.questions(pages)) {
      print("tuned", question, tuned);
      print("held-out", question, held);
    }
    if (errors) {
      LabelledCard.questions(pages).forEach(question -> printErrors(question, tuned));
    }
  }

  private static void print(String part, String question, List<LabelledCard> pages) {
    LabelledCard.Score full = LabelledCard.score(pages, question, false);
    LabelledCard.Score sure = LabelledCard.score(pages, question, true);
    System.out.println(String.format(
        Locale.ROOT,
        "%s\t%s\t%s\t%s\t%.3f\t%s\t%.3f",
        part,
        question,
        full.all(),
        full.shown(),
        full.accuracy(),
        sure.all(),
        sure.accuracy()));
  }

  /** Of the tuned part only: the held-out part is not to be looked at. */
  private static void printErrors(String question, List<LabelledCard> tuned) {
    for (LabelledCard page : tuned) {
      if (page.isWrong(question)) {
        List<Answer> answers = page.answers(question);
        List<String> quotes = answers.stream()
            .flatMap(answer -> answer.evidence().stream())
            .map(seen -> seen.quote())
            .limit(2)
            .toList();
        System.out.println(String.join(
            "\t", question, page.id(), "label " + page.label(question), quotes.toString()));
      }
    }
  }
}
