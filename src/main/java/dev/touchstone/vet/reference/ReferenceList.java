package dev.touchstone.vet.reference;

import dev.touchstone.vet.sheet.Line;
import dev.touchstone.vet.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the list of references of a page, wherever it stands. */
public final class ReferenceList {

  /** Entries below a heading that make it a heading of references. */
  private static final int LEAST = 2;

  /** Lines in a row without the look of an entry that end the list. */
  private static final int GAP = 3;

  private static final int SHORTEST = 20;
  private static final Pattern ENTRY = Pattern.compile(
      "(?:\\b(?:1[6-9]|20|21)\\d{2}\\b|\\bet al\\b|10\\.\\d{4,9}/|https?://|\\bdoi\\b|\\bPMID\\b"
          + "|^\\[?\\d{1,3}[.)\\]] ?\\p{Lu}|^\\^ ?\\p{Lu})");
  private static final Pattern DATE_LINE =
      Pattern.compile("^.{0,40}\\b\\w+ \\d{1,2},? \\d{4}.{0,20}$|\\u00A9|(?i)copyright");

  private final Pattern heading;
  private final ReferenceParser parser;

  /**
   * @param heading what stands over such a list, matched against a whole line
   * @param parser reads the entries
   */
  public ReferenceList(Pattern heading, ReferenceParser parser) {
    this.heading = heading;
    this.parser = parser;
  }

  /** The works that the page lists, in order; empty if it has no such list. */
  public List<Reference> of(Sheet sheet) {
    List<Line> lines = sheet.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (heading.matcher(lines.get(i).text()).matches()) {
        List<Line> entries = entriesBelow(lines, i + 1);
        if (entries.size() >= LEAST) {
          return entries.stream()
              .map(entry -> parser.parse(sheet.quote(entry.span())))
              .toList();
        }
      }
    }
    return List.of();
  }

  private static List<Line> entriesBelow(List<Line> lines, int from) {
    List<Line> entries = new ArrayList<>();
    int others = 0;
    for (int i = from; i < lines.size() && others < GAP; i++) {
      Line line = lines.get(i);
      if (isEntry(line.text())) {
        entries.add(line);
        others = 0;
      } else if (line.text().length() > 1) {
        others++;
      }
    }
    return entries;
  }

  private static boolean isEntry(String line) {
    return line.length() >= SHORTEST
        && ENTRY.matcher(line).find()
        && !DATE_LINE.matcher(line).find();
  }
}
