package dev.touchstone.dataset.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;

/**
 * A record as its line of a JSON Lines file would have it, without the line.
 *
 * <p>Forms that have the same columns are made from it, so that a field is described once. Numbers
 * keep every digit.
 */
public final class RecordTree {

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private RecordTree() {}

  /** The fields that {@code row} writes of {@code item}. */
  public static <T> JsonNode of(JsonLines.Row<T> row, T item) throws IOException {
    try (TokenBuffer tokens = new TokenBuffer(JSON, false)) {
      tokens.writeStartObject();
      row.write(tokens, item);
      tokens.writeEndObject();
      return JSON.readTree(tokens.asParser());
    }
  }

  /** The fields of a line. */
  public static JsonNode parse(String line) throws IOException {
    return JSON.readTree(line);
  }
}
