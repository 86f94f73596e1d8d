package dev.touchstone.rules;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.YAMLException;

/** A file of knowledge that is built into the program, as records. */
public final class PackFile {

  private PackFile() {}

  /**
   * Reads a YAML file from the class path.
   *
   * <p>Keys are the record's components in snake case; a key that is missing is an empty list, map
   * or string, or zero; a key that the record does not know is refused.
   *
   * @param resource path from the root of the class path, such as {@code packs/pharmacology/x.yaml}
   */
  public static <T> T read(String resource, Class<T> type) {
    try {
      return mapper().convertValue(PackTree.of(resource), type);
    } catch (YAMLException | IllegalArgumentException e) {
      throw new IllegalArgumentException(resource + ": " + e.getMessage(), e);
    }
  }

  private static ObjectMapper mapper() {
    JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    JsonMapper.Builder builder = JsonMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS);
    for (Class<?> type : List.of(List.class, Map.class, String.class, BigDecimal.class)) {
      builder.withConfigOverride(type, override -> override.setSetterInfo(empty));
    }
    return builder.build();
  }
}
