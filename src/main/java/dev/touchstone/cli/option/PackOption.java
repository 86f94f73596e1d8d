package dev.touchstone.cli.option;

import dev.touchstone.claims.explain.PackCheck;
import dev.touchstone.engine.InputException;
import dev.touchstone.rules.Knowledge;
import dev.touchstone.rules.PackFolder;
import dev.touchstone.rules.RulePackException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Rule packs that are not built into the program: folders of YAML files and name lists. */
public final class PackOption {

  /** A pack's own subfolders are read so deep. */
  private static final int DEPTH = 4;

  @Option(
      names = "--pack",
      paramLabel = "DIR",
      split = ",",
      description = "Also use the rules and names of these folders, separated by commas"
          + " (docs/rules.md says how to write one).")
  private List<Path> packs = new ArrayList<>();

  /**
   * The packs' files.
   *
   * @throws RulePackException if a rule could never match; the message says why
   */
  public List<PackFolder> folders() {
    List<PackFolder> folders = packs.stream().map(PackOption::read).toList();
    if (!folders.isEmpty()) {
      List<String> problems = new PackCheck(Knowledge.bundled(folders)).problems();
      if (!problems.isEmpty()) {
        throw new InputException(String.join("\n", problems));
      }
    }
    return folders;
  }

  /** The built-in rules and names, and those of the packs. */
  public Knowledge knowledge() {
    return Knowledge.bundled(packs.stream().map(PackOption::read).toList());
  }

  private static PackFolder read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new InputException(folder + ": is no folder; --pack names one with a pack.yaml in it");
    }
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> inside = Files.walk(folder, DEPTH)) {
      for (Path file : inside.filter(PackOption::isPart).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), text(file));
      }
    } catch (IOException e) {
      throw new InputException(folder + ": cannot be read: " + e.getMessage());
    }
    return new PackFolder(folder.toString(), files);
  }

  private static boolean isPart(Path file) {
    String name = file.getFileName().toString();
    return (name.endsWith(".yaml") || name.endsWith(".tsv")) && Files.isRegularFile(file);
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new InputException(file + ": is not UTF-8; save it as UTF-8");
    }
  }
}
