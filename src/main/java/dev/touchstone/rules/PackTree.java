package dev.touchstone.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A YAML file of the class path as a tree.
 *
 * <p>Editors write YAML; reading it would cost a third of the program's start. The build therefore
 * puts a JSON file of the same content beside each ({@link PackCompiler}), and that is what is read
 * where it is there.
 */
final class PackTree {

  private PackTree() {}

  /**
   * The file's content.
   *
   * @param resource path from the root of the class path, such as {@code packs/pharmacology/x.yaml}
   * @throws IllegalArgumentException if it is missing or cannot be read as YAML
   */
  static JsonNode of(String resource) {
    try (InputStream compiled = open(compiled(resource))) {
      if (compiled != null) {
        return new ObjectMapper().readTree(compiled);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(compiled(resource), e);
    }
    try (InputStream written = open(resource)) {
      if (written == null) {
        throw new IllegalArgumentException(resource + ": not on the class path");
      }
      return parse(written);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /**
   * Reads YAML; Jackson's own reader knows neither anchors nor merge keys. A key that stands twice is an
   * error: of two lists of one name the first would be lost.
   */
  static JsonNode parse(InputStream yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    Object tree = new Yaml(new SafeConstructor(options)).load(yaml);
    return tree == null ? NullNode.instance : new ObjectMapper().valueToTree(tree);
  }

  /**
   * Reads YAML that is at hand.
   *
   * @param file what messages call it
   * @throws RulePackException if it is no YAML; the message names file and line
   */
  static JsonNode parse(String file, String yaml) {
    try {
      return parse(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    } catch (MarkedYAMLException e) {
      String line = "line " + (e.getProblemMark().getLine() + 1);
      throw new RulePackException(file, line, "is no YAML: " + e.getProblem());
    } catch (YAMLException | IllegalArgumentException e) {
      throw new RulePackException(file, "file", "is no YAML: " + e.getMessage());
    }
  }

  /** Where the build puts a file's JSON. */
  static String compiled(String resource) {
    return resource.substring(0, resource.lastIndexOf('.')) + ".json";
  }

  /** The bytes of a file of the class path; null if there is none. */
  static @Nullable InputStream open(String resource) {
    return PackTree.class.getClassLoader().getResourceAsStream(resource);
  }
}
