package dev.touchstone.review.batch;

import static dev.touchstone.review.batch.Lines.optional;
import static dev.touchstone.review.batch.Lines.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.engine.InputException;
import dev.touchstone.page.Sha256;
import dev.touchstone.vet.card.SourceCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the output folder of a run. */
public final class BatchReader {

  static final String CARDS = "sources.jsonl";

  private static final String MANIFEST = "files.sha256";
  private static final int ATTEMPTS = 5;

  private BatchReader() {}

  /**
   * The run's stamp, which changes with its results.
   *
   * @throws InputException if no run has written there
   */
  public static String stamp(Path folder) throws IOException {
    try {
      return Sha256.hex(Files.readAllBytes(folder.resolve(MANIFEST)));
    } catch (NoSuchFileException e) {
      throw new InputException(folder + ": holds no results of a run; call `touchstone run` first,"
          + " or name its folder with --out");
    }
  }

  /**
   * Reads a whole run; if another run replaces it meanwhile, that one.
   *
   * @throws InputException if no run has written there, or the files are not as a run writes them
   */
  public static Batch read(Path folder) throws IOException {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      String before = stamp(folder);
      Batch batch = readOnce(folder, before);
      if (before.equals(stamp(folder))) {
        return batch;
      }
    }
    throw new InputException(folder + ": is being written to again and again; try later");
  }

  private static Batch readOnce(Path folder, String stamp) throws IOException {
    Map<String, Claim> claims = new LinkedHashMap<>();
    Lines.read(folder.resolve("claims.jsonl"), FindingReader::claim)
        .forEach(claim -> claims.put(claim.id(), claim));
    Map<String, PageLine> pages = new LinkedHashMap<>();
    read(folder, "pages.jsonl", BatchReader::page).forEach(page -> pages.put(page.id(), page));
    Map<String, SourceCard> cards = new LinkedHashMap<>();
    read(folder, CARDS, CardReader::brief).forEach(card -> cards.put(card.source(), card));
    List<Finding> findings = read(folder, "findings.jsonl", FindingReader::finding);
    for (Finding finding : findings) {
      for (Finding.Side side : finding.sides()) {
        if (!claims.keySet().containsAll(side.claims())) {
          throw new InputException("%s: finding %s names a claim that claims.jsonl does not have;"
                  .formatted(folder, finding.id())
              + " run `touchstone run` again");
        }
      }
    }
    return new Batch(
        stamp,
        findings,
        claims,
        pages,
        cards,
        read(folder, "removed.jsonl", BatchReader::removed),
        folder);
  }

  private static <T> List<T> read(Path folder, String name, Function<JsonNode, T> record)
      throws IOException {
    return Lines.read(folder.resolve(name), record);
  }

  private static PageLine page(JsonNode line) {
    return new PageLine(
        text(line, "id"),
        text(line, "path"),
        optional(line, "title"),
        optional(line, "sha256"),
        optional(line, "error"));
  }

  private static RemovedBlock removed(JsonNode line) {
    return new RemovedBlock(
        text(line, "source"),
        text(line, "reason"),
        text(line, "rule"),
        text(line, "quote"),
        line.required("start").asInt(),
        line.required("end").asInt());
  }
}
