package dev.touchstone.claims.confidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Value;
import dev.touchstone.claims.quantity.Units;
import dev.touchstone.compare.RealClaims;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A set of labelled pages, and whether a claim is among its labels: as the shared scorer counts, but for qualifiers. */
final class Labels {

  private static final Path FOLDER = Path.of("src/test/resources/labelled");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}+%]+");
  private static final Pattern PLURAL = Pattern.compile("(?<=[a-z]{3})(es|s)$");
  private static final double ALIKE = 0.6;
  private static final double NEAR = 0.01;
  private static final Units UNITS = new Units();

  private final String set;
  private final List<JsonNode> labels = new ArrayList<>();

  private Labels(String set) {
    this.set = set;
  }

  static Labels of(String set) throws IOException {
    Labels read = new Labels(set);
    for (String line : Files.readAllLines(FOLDER.resolve(set + ".claims.jsonl"))) {
      JsonNode node = JSON.readTree(line);
      if (node.hasNonNull("subject")) {
        read.labels.add(node);
      }
    }
    return read;
  }

  /** What the program claims of all pages of the set. */
  List<Claim> claims() throws IOException {
    return RealClaims.of(FOLDER.resolve(set)).stream().flatMap(List::stream).toList();
  }

  /** Whether a careful reader made that claim of its page, too. */
  boolean isRight(Claim claim) {
    return labels.stream()
        .anyMatch(label -> label.get("source").asText().equals(claim.source())
            && label.get("attribute").asText().equals(claim.attribute())
            && label.get("subject").asText().equalsIgnoreCase(claim.subject())
            && label.path("polarity").asText("affirmed").equals(claim.polarity().code())
            && isSame(label.get("value"), claim.value()));
  }

  private static boolean isSame(JsonNode label, Value value) {
    if (value instanceof Value.Code code) {
      return label.path("code").asText().equalsIgnoreCase(code.code());
    }
    if (value instanceof Value.Text text) {
      return label.has("text") && isAlike(words(label.get("text").asText()), words(text.text()));
    }
    if (!label.has("unit")) {
      return false;
    }
    Value.Quantity one = UNITS.toBase((Value.Quantity) value);
    Value.Quantity two = UNITS.toBase(new Value.Quantity(
        number(label.get("low")), number(label.get("high")), label.get("unit").asText()));
    return one.unit().equals(two.unit())
        && isNear(one.low(), two.low())
        && isNear(one.high(), two.high());
  }

  private static @Nullable BigDecimal number(JsonNode node) {
    return node.isNull() ? null : new BigDecimal(node.asText());
  }

  private static boolean isNear(@Nullable BigDecimal one, @Nullable BigDecimal two) {
    if (one == null || two == null) {
      return one == null && two == null;
    }
    double larger = Math.max(Math.abs(one.doubleValue()), Math.abs(two.doubleValue()));
    return Math.abs(one.doubleValue() - two.doubleValue()) <= NEAR * larger;
  }

  private static boolean isAlike(Set<String> one, Set<String> two) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(two);
    Set<String> all = new HashSet<>(one);
    all.addAll(two);
    boolean part =
        Math.min(one.size(), two.size()) > 1 && both.size() == Math.min(one.size(), two.size());
    return one.equals(two) || part || both.size() >= ALIKE * all.size();
  }

  private static Set<String> words(String text) {
    return SPACE
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .map(word -> PLURAL.matcher(word).replaceFirst(""))
        .collect(Collectors.toSet());
  }
}
