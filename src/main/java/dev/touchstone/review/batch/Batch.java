package dev.touchstone.review.batch;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.vet.card.SourceCard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The results of one run.
 *
 * @param stamp SHA-256 of the run's list of files: another run, another stamp
 * @param findings in the order of the data set
 * @param claims by id, in the order of the data set
 * @param pages by id, in the order of the data set
 * @param cards source cards by page id, without their lines; {@link #card} gives a whole one
 * @param removed what was taken out of the pages
 * @param folder where the run wrote its data sets
 */
public record Batch(
    String stamp,
    List<Finding> findings,
    Map<String, Claim> claims,
    Map<String, PageLine> pages,
    Map<String, SourceCard> cards,
    List<RemovedBlock> removed,
    Path folder) {

  public Batch {
    findings = List.copyOf(findings);
    removed = List.copyOf(removed);
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
    cards = Collections.unmodifiableMap(new LinkedHashMap<>(cards));
  }

  /** The claim with an id that a finding names. */
  public Claim claim(String id) {
    return Objects.requireNonNull(claims.get(id), id);
  }

  /** The whole source card of a page; null if the batch has none. */
  public @Nullable SourceCard card(String source) {
    if (!cards.containsKey(source)) {
      return null;
    }
    try {
      return CardReader.card(folder.resolve(BatchReader.CARDS), source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cleaned text of a page; null if the batch has no such page or it could not be read. */
  public @Nullable String text(String source) {
    if (!pages.containsKey(source)) {
      return null; // whatever a browser asks for, only pages of the batch are opened
    }
    try {
      return Files.readString(folder.resolve("text").resolve(source + ".txt"));
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
