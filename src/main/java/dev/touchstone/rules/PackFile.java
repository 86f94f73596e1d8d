package dev.touchstone.rules;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
  public static <T extends Record> T read(String resource, Class<T> type) {
    try (InputStream compiled = PackTree.open(PackTree.compiled(resource))) {
      if (compiled != null) {
        return RecordReader.read(compiled, type);
      }
      return mapper().convertValue(PackTree.of(resource), type);
    } catch (YAMLException | IllegalArgumentException e) {
      throw new IllegalArgumentException(resource + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /**
   * Reads YAML that the caller has at hand, such as a user's own file.
   *
   * @param name what error messages call it
   */
  public static <T> T parse(String name, String yaml, Class<T> type) {
    try {
      byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
      return mapper().convertValue(PackTree.parse(new ByteArrayInputStream(bytes)), type);
    } catch (YAMLException | IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
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
