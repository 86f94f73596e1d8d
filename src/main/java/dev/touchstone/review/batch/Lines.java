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
import java.util.function.Function;

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
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        records.add(record.apply(READER.readValue(line)));
      }
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": is missing; name the folder of a complete run with --out");
    } catch (JsonProcessingException | RuntimeException e) {
      throw new InputException("%s, line %s: is not what `touchstone run` writes (%s); run it again"
          .formatted(file, number, firstLine(e)));
    }
    return records;
  }

  /** A field that must be there. */
  static String text(JsonNode node, String field) {
    return node.required(field).asText();
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
