package dev.touchstone.ingest.container;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.ingest.bytes.Content;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages as JSON Lines: an object a line with {@code html} or {@code text}, and {@code url} or {@code
 * id}. A broken line is a failed page; the next lines are read.
 */
final class JsonLinesContainer implements Container {

  private static final Pattern START =
      Pattern.compile("^\uFEFF?\\s*\\{\\s*\"(?:url|id|html|text|title|date)\"\\s*:");

  private final ObjectMapper json = new ObjectMapper();
  private final BufferedReader lines;
  private int number;
  private int passedOver;

  JsonLinesContainer(InputStream stream) {
    this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /** Whether a file that starts so is a list of pages. */
  static boolean looksLike(String start) {
    return START.matcher(start).find()
        && (start.contains("\"html\"") || start.contains("\"text\""));
  }

  @Override
  public @Nullable Entry next() throws IOException {
    String line = lines.readLine();
    while (line != null && line.isBlank()) {
      number++;
      line = lines.readLine();
    }
    number++;
    return line == null ? null : entry(line);
  }

  private Entry entry(String line) {
    String place = "line " + number;
    JsonNode page;
    try {
      page = json.readTree(line);
    } catch (JsonProcessingException e) {
      return Entry.failed(place, "is no JSON: " + e.getOriginalMessage());
    }
    JsonNode content = page.hasNonNull("html") ? page.get("html") : page.path("text");
    if (!content.isTextual()) {
      return Entry.failed(place, "has neither \"html\" nor \"text\"; expected one of them as text");
    }
    String name = page.path("url").asText(page.path("id").asText(place));
    byte[] bytes = content.asText().getBytes(StandardCharsets.UTF_8);
    return Entry.of(name, new Content(bytes, "UTF-8", page.hasNonNull("html")));
  }

  @Override
  public int passedOver() {
    return passedOver;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
