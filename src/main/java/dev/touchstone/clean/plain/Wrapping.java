package dev.touchstone.clean.plain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says whether a line goes on in the next one.
 *
 * <p>Text taken from a web page is broken where a link stood; text from a mail or a book is broken at
 * a fixed width. Short lines of their own are neither.
 *
 * @param width column at which the whole text is wrapped; {@code Integer.MAX_VALUE} if it is not
 * @param notes whether each line is a note of its own, most of them begun small
 * @param whole whether each line is a whole paragraph, item or heading, however long
 * @param pieces whether paragraphs are broken wherever a link or bold words began or ended
 * @param seams whether the blanks beside such places are still there
 */
record Wrapping(int width, boolean notes, boolean whole, boolean pieces, boolean seams) {

  /** Words that no sentence and no list entry ends with. */
  private static final Set<String> OPEN_ENDS = Set.of(
      "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "of", "on",
      "or", "than", "that", "the", "to", "with", "which", "are", "was", "were", "its", "their",
      "such");

  /** "CI: ...", "Side effects: ...": two lines that both begin so are two facts. */
  private static final Pattern LABEL = Pattern.compile("[\\p{L}\\d½ /&-]{1,24}:\\s");

  /** Where a line ends that nobody broke, in characters. */
  private static final int SHORT = 40;

  /** A line of so many characters was not broken to fit a page. */
  private static final int LONG = 200;

  /** A line of so many characters is a text. */
  private static final int RUNNING = 50;

  /** A line of so many characters before a link is no heading. */
  private static final int PIECE = 25;

  /** Lines among which a paragraph in pieces goes on with a mark. */
  private static final int NEAR = 4;

  /** So many long lines make a text that nobody wrapped. */
  private static final int MANY = 3;

  /** What no paragraph begins with: a line that does so goes on from a link or from bold words. */
  private static final String GOING_ON = ",.;:)(";

  static Wrapping of(List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
    if (lengths.length < 8) {
      return new Wrapping(Integer.MAX_VALUE, false, false, false, false);
    }
    int longest = lengths[lengths.length - 1];
    int upper = lengths[lengths.length * 3 / 4];
    long near = Arrays.stream(lengths).filter(length -> length > longest - 20).count();
    boolean even =
        longest <= 110 && longest >= 50 && upper > longest - 20 && near >= lengths.length / 3;
    boolean atWill = even && areBrokenAtWill(lines, upper);
    return even && !atWill
        ? new Wrapping(longest, false, false, false, false)
        : new Wrapping(
            Integer.MAX_VALUE,
            atWill || areNotes(lines),
            areWhole(lines),
            areInPieces(lines),
            haveSeams(lines));
  }

  /** Whether some lines, not most, have a blank at the break, and hardly one of those before them ends a sentence. */
  private static boolean haveSeams(List<Line> lines) {
    int seams = 0;
    int ends = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).seam()) {
        seams++;
        ends += lines.get(i - 1).endsSentence() ? 1 : 0;
      }
    }
    return seams >= MANY && seams * 2 <= lines.size() && ends * 3 <= seams;
  }

  /** Whether several lines begin with what no paragraph begins with, and so go on from the one before. */
  private static boolean areInPieces(List<Line> lines) {
    int pieces = 0;
    for (int i = 1; i < lines.size(); i++) {
      pieces += isPiece(lines.get(i)) && !lines.get(i - 1).endsSentence() ? 1 : 0;
    }
    return pieces >= MANY;
  }

  /** Whether a line goes on from a link or from bold words: ", and by the brand name", ") is a". */
  private static boolean isPiece(Line line) {
    char first = line.text().charAt(0);
    boolean whole = first == '(' || line.length() == 1 || line.text().charAt(1) == ' ';
    return !line.afterBlank() && GOING_ON.indexOf(first) >= 0 && whole;
  }

  /**
   * Whether a line of a text in pieces belongs to the paragraph before it: it goes on with a mark, or stands between a line that
   * ends no sentence and one that goes on so.
   *
   * @param goesOn whether the paragraph has been joined from such pieces already
   */
  boolean joins(List<Line> lines, int at, boolean goesOn) {
    Line line = lines.get(at - 1);
    Line next = lines.get(at);
    if (seams) {
      return next.seam() || isPiece(next);
    }
    if (!pieces || next.afterBlank()) {
      return false;
    }
    if (isPiece(next)) {
      return true;
    }
    boolean between = (goesOn || line.length() >= PIECE) && leadsToPiece(lines, at);
    return !line.endsSentence() && (between || (goesOn && next.startsWithLowerCase()));
  }

  /** Whether a few short lines, none of which ends a sentence, lead to one that goes on from them. */
  private static boolean leadsToPiece(List<Line> lines, int at) {
    for (int i = at; i + 1 < Math.min(lines.size(), at + NEAR); i++) {
      Line line = lines.get(i);
      if (line.endsSentence() || line.length() > RUNNING) {
        return false;
      }
      if (isPiece(lines.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether some lines are too long for any page, and none is seen to go on in the next one. */
  private static boolean areWhole(List<Line> lines) {
    if (lines.stream().filter(line -> line.length() > LONG).count() < MANY) {
      return false;
    }
    for (int i = 1; i < lines.size(); i++) {
      Line next = lines.get(i);
      if (!next.afterBlank() && isBroken(lines.get(i - 1), next)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBroken(Line line, Line next) {
    boolean stops = line.text().endsWith(",") || isOpen(line.text());
    boolean runsOn = line.length() >= RUNNING && !line.endsSentence() && next.startsWithLowerCase();
    return stops || runsOn || GOING_ON.indexOf(next.text().charAt(0)) >= 0;
  }

  /** Whether the next line's first word would often have had room: no program breaks lines so. */
  private static boolean areBrokenAtWill(List<Line> lines, int width) {
    int goingOn = 0;
    int roomy = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line next = lines.get(i);
      if (next.startsWithLowerCase() && !next.afterBlank()) {
        int space = next.text().indexOf(' ');
        int word = space < 0 ? next.text().length() : space;
        goingOn++;
        roomy += lines.get(i - 1).length() + 1 + word <= width ? 1 : 0;
      }
    }
    return roomy >= 3 && roomy * 5 >= goingOn * 2;
  }

  /**
   * Whether most lines begin with a small letter, even where the line before ends a sentence or is short:
   * "start 400 mg nocte", "usual 600-1200 mg/d". In a broken text lines begin so where one goes on.
   */
  private static boolean areNotes(List<Line> lines) {
    int small = 0;
    int anew = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      if (lines.get(i).startsWithLowerCase()) {
        small++;
        boolean over = before.endsSentence() && !before.text().endsWith(":");
        anew += over || lines.get(i).afterBlank() || before.length() < SHORT ? 1 : 0;
      }
    }
    return small * 5 >= lines.size() * 2 && anew >= 2 && anew * 3 >= small;
  }

  /** Whether {@code next} belongs to the paragraph that {@code line} ends. */
  boolean continues(Line line, Line next) {
    boolean labels =
        LABEL.matcher(line.text()).lookingAt() && LABEL.matcher(next.text()).lookingAt();
    if (whole || next.afterBlank() || labels) {
      return false;
    }
    if (width < Integer.MAX_VALUE && line.length() > width - 20) {
      return true;
    }
    if (line.endsSentence()) {
      return false;
    }
    if (line.text().endsWith(",") || isOpen(line.text())) {
      return true;
    }
    if (notes) {
      return false;
    }
    boolean running = line.length() >= RUNNING || line.text().indexOf(". ") > 0;
    boolean goesOn = next.startsWithLowerCase() || next.text().startsWith("(");
    boolean shortStart = next.startsWithLowerCase() && next.length() > 50 && line.length() > 12;
    return (goesOn && running) || shortStart;
  }

  private static boolean isOpen(String text) {
    int last = text.lastIndexOf(' ');
    return last > 0 && OPEN_ENDS.contains(text.substring(last + 1).toLowerCase(Locale.ROOT));
  }
}
