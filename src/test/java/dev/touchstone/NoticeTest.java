package dev.touchstone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** NOTICE names every library in the jar with its licence, and none that is not there. */
class NoticeTest {

  /** A line such as {@code - org.jsoup:jsoup: MIT}. */
  private static final Pattern NAMED =
      Pattern.compile("(?m)^- ([a-z][\\w.-]*:[\\w.-]+): (?:Apache|MIT|BSD|MPL|EPL|CDDL)\\S*");

  /** A line such as {@code org.jsoup:jsoup:jar:1.24.1:compile}, as the build lists them. */
  private static final Pattern PART = Pattern.compile("(?m)^ +([\\w.-]+:[\\w.-]+):jar:");

  @Test
  void everyLibraryInTheJarIsNamedWithItsLicence() throws IOException {
    String built = Files.readString(Path.of("target", "test-classes", "runtime-dependencies.txt"));
    Set<String> parts = found(PART, built);

    assertEquals(parts, found(NAMED, Files.readString(Path.of("NOTICE"))));
  }

  private static Set<String> found(Pattern pattern, String text) {
    List<String> names = pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
    return new TreeSet<>(names);
  }
}
