package dev.touchstone.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** The data sets of an earlier run, to be asked. */
public final class PastRun {

  private final Path folder;

  /** @param folder where the run wrote its data sets */
  public PastRun(Path folder) {
    this.folder = folder;
  }

  /**
   * Where a claim comes from.
   *
   * @param source the page's id
   * @param path the page's file, as it was given to the run
   * @param sha256 hash of the file's bytes at that time
   */
  public record Origin(String source, String path, String sha256) {}

  /**
   * The page that a claim comes from; empty if the run made no such claim.
   *
   * @throws IOException if the run's files cannot be read
   */
  public Optional<Origin> originOf(String claim) throws IOException {
    Optional<JsonNode> found =
        line("claims.jsonl", node -> node.path("id").asText().equals(claim));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String source = found.get().path("source").asText();
    return line("pages.jsonl", node -> node.path("id").asText().equals(source))
        .map(page ->
            new Origin(source, page.path("path").asText(), page.path("sha256").asText()));
  }

  private Optional<JsonNode> line(String file, Predicate<JsonNode> wanted) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines = Files.newBufferedReader(folder.resolve(file))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = json.readTree(line);
        if (wanted.test(node)) {
          return Optional.of(node);
        }
      }
    }
    return Optional.empty();
  }
}
