package dev.touchstone.ingest.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes paragraphs of printed lines: line ends become spaces, and words that were broken are whole. */
final class LineJoiner {

  private static final Pattern HYPHENED = Pattern.compile("\\p{L}{2,}-\\p{L}{2,}");
  private static final Pattern BROKEN =
      Pattern.compile("(\\p{L}{2,})[-\u2010]\\n\\s*(\\p{Ll}{2,})|\u00AD\\n?");

  private static final Pattern UNDERLINED = Pattern.compile("(?s)(.+)\n(={8}|-{8})\n");

  private LineJoiner() {}

  /**
   * Paragraphs with an empty line between them; what underlines a heading and the rows of a table, which open with a bar, stay lines.
   *
   * @param drawn lines that end in a line feed
   * @param paragraph the character that ends a paragraph
   */
  static String join(String drawn, char paragraph) {
    Set<String> hyphened = HYPHENED
        .matcher(drawn)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
    String whole =
        BROKEN.matcher(drawn).replaceAll(word -> Matcher.quoteReplacement(joined(word, hyphened)));
    StringBuilder text = new StringBuilder(whole.length());
    for (String part : whole.split(String.valueOf(paragraph), -1)) {
      boolean rows = part.startsWith("| ");
      Matcher ruled = UNDERLINED.matcher(part);
      String line = rows
          ? part.strip()
          : ruled.matches() ? oneLine(ruled.group(1)) + "\n" + ruled.group(2) : oneLine(part);
      if (!line.isEmpty()) {
        text.append(line).append("\n\n");
      }
    }
    return text.toString();
  }

  private static String oneLine(String part) {
    return part.replaceAll("[\n ]+", " ").strip();
  }

  /** With its hyphen where the document writes the same word so elsewhere, otherwise without. */
  private static String joined(MatchResult word, Set<String> hyphened) {
    if (word.group(1) == null) {
      return ""; // a soft hyphen
    }
    String kept = word.group(1) + "-" + word.group(2);
    boolean known = hyphened.contains(kept.toLowerCase(Locale.ROOT));
    return known ? kept : word.group(1) + word.group(2);
  }
}
