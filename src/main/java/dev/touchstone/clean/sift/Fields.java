package dev.touchstone.clean.sift;

import java.util.ArrayList;
import java.util.List;

/** Cuts lines of a pack without regular expressions, which are slow at the start of the program. */
final class Fields {

  private Fields() {}

  /** The parts between separators, empty ones included. */
  static String[] of(String line, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
      parts.add(line.substring(start, end));
      start = end + 1;
    }
    parts.add(line.substring(start));
    return parts.toArray(new String[0]);
  }

  /** The lines of a text, remarks and empty ones left out. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : of(text, '\n')) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        lines.add(line);
      }
    }
    return lines;
  }
}
