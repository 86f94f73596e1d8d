package dev.touchstone.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Claims that were labelled by hand, and the units that they are written in. */
public final class GoldClaims {

  static final Path FOLDER = Path.of("../shared/gold");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> PER_BASE = Map.ofEntries(
      Map.entry("s", "h 3600"),
      Map.entry("min", "h 60"),
      Map.entry("h", "h 1"),
      Map.entry("/d", "/d 1"),
      Map.entry("/wk", "/d 7"),
      Map.entry("ug", "mg 1000"),
      Map.entry("mg", "mg 1"));
  private static final Map<String, String> BASES =
      Map.of("d", "h 24", "wk", "h 168", "mo", "h 730.5", "g", "mg 1000", "kg", "mg 1000000");

  private GoldClaims() {}

  /** The claims of a file in the gold folder, with ids by line. */
  static List<Claim> read(String file) throws IOException {
    List<Claim> claims = new ArrayList<>();
    List<String> lines = Files.readAllLines(FOLDER.resolve(file));
    for (int line = 0; line < lines.size(); line++) {
      JsonNode node = JSON.readTree(lines.get(line));
      if (node.hasNonNull("subject")) {
        claims.add(claim("c%04d".formatted(line), node));
      }
    }
    return claims;
  }

  private static Claim claim(String id, JsonNode node) {
    Map<String, String> qualifiers = new TreeMap<>();
    node.get("qualifiers")
        .properties()
        .forEach(q -> qualifiers.put(q.getKey(), q.getValue().asText()));
    int start = node.path("textStart").asInt(0);
    Span span = new Span(start, start + node.get("quote").asText().length());
    return new Claim(
        id,
        node.get("source").asText(),
        node.get("subject").asText(),
        node.get("attribute").asText(),
        value(node.get("value")),
        Polarity.valueOf(node.get("polarity").asText().toUpperCase(Locale.ROOT)),
        qualifiers,
        new Evidence(node.get("quote").asText(), span, span),
        "gold",
        "",
        node.get("quote").asText());
  }

  private static Value value(JsonNode node) {
    if (node.has("code")) {
      return new Value.Code(node.get("code").asText());
    }
    if (node.has("text")) {
      return new Value.Text(node.get("text").asText());
    }
    BigDecimal low =
        node.get("low").isNull() ? null : new BigDecimal(node.get("low").asText());
    BigDecimal high =
        node.get("high").isNull() ? null : new BigDecimal(node.get("high").asText());
    return new Value.Quantity(low, high, node.get("unit").asText());
  }

  /** Base units for tests, so that they do not wait for the real ones. */
  public static Value.Quantity toBase(Value.Quantity quantity) {
    String divided = PER_BASE.get(quantity.unit());
    String times = BASES.get(quantity.unit());
    String way = divided != null ? divided : times;
    if (way == null) {
      return quantity;
    }
    BigDecimal factor = new BigDecimal(way.substring(way.indexOf(' ') + 1));
    return new Value.Quantity(
        scaled(quantity.low(), factor, divided != null),
        scaled(quantity.high(), factor, divided != null),
        way.substring(0, way.indexOf(' ')));
  }

  private static @Nullable BigDecimal scaled(
      @Nullable BigDecimal number, BigDecimal factor, boolean divide) {
    if (number == null) {
      return null;
    }
    return divide ? number.divide(factor, MathContext.DECIMAL64) : number.multiply(factor);
  }
}
