package dev.touchstone.review.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.touchstone.engine.InputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a file with one JSON object a line. */
final class Lines {

  private static final ObjectReader READER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build()
      .readerFor(JsonNode.class);

  private Lines() {}

  /**
   * One record a line.
   *
   * @throws InputException if the file is missing or a line is not what a run writes
   */
  static <T> List<T> read(Path file, Function<JsonNode, T> record) throws IOException {
    List<T> records = new ArrayList<>();
    walk(file, line -> {
      records.add(record.apply(line));
      return true;
    });
    return records;
  }

  /** The first line that is wanted; null if there is none. */
  static @Nullable JsonNode find(Path file, Predicate<JsonNode> wanted) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    walk(file, line -> {
      if (wanted.test(line)) {
        found.add(line);
      }
      return found.isEmpty();
    });
    return found.isEmpty() ? null : found.get(0);
  }

  /** @param visitor says whether to go on */
  private static void walk(Path file, Predicate<JsonNode> visitor) throws IOException {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      boolean goOn = true;
      for (String line = lines.readLine(); line != null && goOn; line = lines.readLine()) {
        number++;
        goOn = visitor.test(READER.readValue(line));
      }
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": is missing; name the folder of a complete run with --out");
    } catch (JsonProcessingException | RuntimeException e) {
      throw new InputException("%s, line %s: is not what `touchstone run` writes (%s); run it again"
          .formatted(file, number, firstLine(e)));
    }
  }

  /** A field that must be there. */
  static String text(JsonNode node, String field) {
    return node.required(field).asText();
  }

  /** A field that may be null. */
  static @Nullable String optional(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : null;
  }

  /** A code as the constant that it is the name of, in lower case. */
  static <E extends Enum<E>> E code(Class<E> type, JsonNode node, String field) {
    return Enum.valueOf(type, text(node, field).toUpperCase(Locale.ROOT));
  }

  static List<String> texts(JsonNode node, String field) {
    List<String> texts = new ArrayList<>();
    node.required(field).forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("no cause is known");
  }
}
