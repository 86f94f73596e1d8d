package dev.touchstone.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule pack that is not built into the program: the files of a user's folder.
 *
 * <p>Its {@code pack.yaml} says which of them are read: {@code files} lists the YAML files with
 * words, attributes and rules in the order in which they are read, {@code names} the name lists,
 * {@code comparing} the file that says when claims contradict each other. Each may be left out.
 *
 * @param folder what messages call it
 * @param files the texts by file name, relative to the folder, with {@code /}
 */
public record PackFolder(String folder, Map<String, String> files) {

  /** The file that every pack has. */
  public static final String CONTENTS = "pack.yaml";

  private static final Set<String> KEYS = Set.of("files", "names", "comparing");

  public PackFolder {
    files = Map.copyOf(files);
  }

  /**
   * The name lists.
   *
   * @throws RulePackException if one cannot be read; the message names file and line
   */
  public List<NameList> names() {
    return listed("names").entrySet().stream()
        .map(file -> list(file.getKey(), file.getValue()))
        .toList();
  }

  /**
   * What the pack says about comparing: texts by the name that messages call them.
   *
   * @throws RulePackException if a file is missing
   */
  public Map<String, String> comparing() {
    return listed("comparing");
  }

  /** The YAML files with words, attributes and rules, by the name that messages call them. */
  Map<String, String> rules() {
    return listed("files");
  }

  private Map<String, String> listed(String key) {
    String contents = folder + "/" + CONTENTS;
    String text = files.get(CONTENTS);
    PackPlace place = new PackPlace(contents, key);
    if (text == null) {
      throw place.refuse("is missing; write \"files: [rules.yaml]\" and the like into it");
    }
    JsonNode root = PackTree.parse(contents, text);
    new PackPlace(contents, "file").knows(root, KEYS);
    Map<String, String> ordered = new LinkedHashMap<>();
    for (String name : place.strings(root.path(key))) {
      String content = files.get(name);
      if (content == null) {
        throw place.refuse(
            "lists \"%s\", which is not in the folder; correct the name, or add the file"
                .formatted(name));
      }
      ordered.put(folder + "/" + name, content);
    }
    return ordered;
  }

  private static NameList list(String file, String text) {
    try {
      return NameList.parse(file, text);
    } catch (IllegalArgumentException e) {
      throw new RulePackException(String.valueOf(e.getMessage()));
    }
  }
}
