package dev.touchstone.review.web;

import dev.touchstone.page.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Output folders to work on: the committed one, and many times as much of it. */
final class SampleFolder {

  private static final Path COMMITTED = Path.of("out");
  private static final Pattern ID = Pattern.compile("\"([0-9a-f]{16})\"");
  private static final String OPEN =
      "(?s).*\"verdict\":\"(conflict|suspect_unit|overlap|undecided|suspect_extraction)\".*";

  private SampleFolder() {}

  /** A copy of the committed results. */
  static Path copy(Path folder) throws IOException {
    Path target = folder.resolve("out");
    try (Stream<Path> files = Files.walk(COMMITTED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().startsWith("ledger")) {
          Path place = target.resolve(COMMITTED.relativize(file).toString());
          Files.createDirectories(place.getParent());
          Files.copy(file, place);
        }
      }
    }
    return target;
  }

  /** The findings that need a decision, again and again under names of other drugs. */
  static Path large(Path folder, int findings) throws IOException {
    Path target = copy(folder);
    List<String> open = Files.readAllLines(target.resolve("findings.jsonl")).stream()
        .filter(line -> line.matches(OPEN))
        .toList();
    Set<String> used = new HashSet<>();
    open.forEach(line -> ID.matcher(line).results().forEach(id -> used.add(id.group(1))));
    List<String> claims = Files.readAllLines(target.resolve("claims.jsonl")).stream()
        .filter(line -> used.contains(line.substring(7, 23)))
        .toList();
    List<String> manyFindings = new ArrayList<>();
    List<String> manyClaims = new ArrayList<>();
    for (int copy = 0; manyFindings.size() < findings; copy++) {
      for (String line : open) {
        manyFindings.add(renamed(line, copy));
      }
      for (String line : claims) {
        manyClaims.add(renamed(line, copy));
      }
    }
    Files.write(target.resolve("findings.jsonl"), manyFindings.subList(0, findings));
    Files.write(target.resolve("claims.jsonl"), manyClaims);
    return target;
  }

  private static String renamed(String line, int copy) {
    StringBuilder renamed = new StringBuilder();
    Matcher ids = ID.matcher(line);
    while (ids.find()) {
      ids.appendReplacement(renamed, "\"" + Sha256.hex(ids.group(1) + copy, 16) + "\"");
    }
    ids.appendTail(renamed);
    return renamed.toString().replaceFirst("\"subject\":\"", "\"subject\":\"n" + copy + "-");
  }
}
