package dev.touchstone.clean.plain;

import dev.touchstone.clean.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings from short paragraphs by their shape and by what stands around them. */
final class HeadingFinder {

  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 14;
  private static final int BELOW_TITLE = 3;
  private static final int BELOW_NUMBERED = 5;
  private static final Pattern NUMBERED =
      Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+\\p{Lu}.*");
  private static final Pattern SUBSECTION =
      Pattern.compile("\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+\\p{Lu}.*");
  private static final Pattern ENTRY = Pattern.compile("(\\d{1,2})[.)]?\\s+\\p{Lu}");
  private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]{1,40}\\)$");
  private static final Pattern DOTTED = Pattern.compile("\\p{L}[^.]*\\.{3,}");
  /** "Half-life: 14 hours". */
  private static final Pattern LABELLED = Pattern.compile("[^:.]{1,40}:\\s");

  /** A name and a figure are a fact and no heading: "Initial U.S. Approval: 2008". */
  private static final Pattern FACT =
      Pattern.compile("[^:]{1,60}:\\s(?:[^:]{0,20}\\s)?\\d[\\d.,]*(?:\\s?\\S{1,8})?");

  private static final Pattern QUESTION = Pattern.compile(
      "(?:what|how|why|when|where|which|who|is|are|can|could|should|does|do|did|will|would|may)\\b.*\\?");

  /** A line that says who wrote the page: "posted by quietmarmot, edited 2 times". */
  static final Pattern BYLINE = Pattern.compile(
      "(?i:(?:posted|started|written|compiled|collected|edited|put together|reviewed) by|author:|op:|from:)\\s.{2,80}"
          + "|[Bb]y (?:\\p{Lu}|@|u/).{1,80}");

  private HeadingFinder() {}

  /**
   * The same chunks, headings and unmarked lists told.
   *
   * @param source what their ranges are of
   * @param facts names of facts, lower case: one alone over other lines is their heading
   */
  static List<Chunk> find(List<Chunk> chunks, boolean markdown, String source, Set<String> facts) {
    List<Chunk> found = new ArrayList<>();
    int unnumbered = unnumbered(chunks);
    boolean titled =
        chunks.stream().anyMatch(chunk -> chunk.kind() == BlockKind.HEADING && chunk.level() == 1);
    DenseText dense = new DenseText(markdown ? List.of() : chunks, facts);
    int at = 0;
    int lists = 0;
    for (Chunk chunk : chunks) {
      lists = Math.max(lists, chunk.group() + 1);
    }
    while (at < chunks.size()) {
      if (dense.names(at) || (!markdown && namesFacts(chunks, at, facts))) {
        found.add(heading(chunks.get(at), !titled && found.isEmpty(), unnumbered));
        at++;
        continue;
      }
      int end = runEnd(chunks, at, dense);
      if (end - at >= 3) {
        if (namesRest(chunks.subList(at, end), source)) {
          found.add(heading(chunks.get(at), !titled && found.isEmpty(), unnumbered));
          at++;
        }
        for (; at < end; at++) {
          if (isHeadingInList(chunks, at, end, source)) {
            found.add(chunks.get(at).as(BlockKind.HEADING, unnumbered, -1));
            lists++;
          } else {
            found.add(chunks.get(at).as(BlockKind.LIST_ITEM, 1, lists));
          }
        }
        lists++;
      } else {
        Chunk chunk = chunks.get(at);
        boolean heading = !markdown
            && (isHeading(chunks, at)
                || isDotted(chunks, at, source)
                || (end > at && dense.headsText(at)));
        int level = dense.isEntry(at) ? unnumbered + 1 : unnumbered;
        found.add(heading ? heading(chunk, !titled && found.isEmpty(), level) : chunk);
        at++;
      }
    }
    return found;
  }

  /** Whether a line is nothing but the name of a fact, right over what is said of it: "Interactions". */
  private static boolean namesFacts(List<Chunk> chunks, int at, Set<String> facts) {
    Chunk chunk = chunks.get(at);
    if (chunk.kind() != BlockKind.PARAGRAPH
        || !chunk.afterBlank()
        || at + 1 >= chunks.size()
        || chunks.get(at + 1).afterBlank()) {
      return false;
    }
    String name = BRACKET.matcher(chunk.text()).replaceFirst("").toLowerCase(Locale.ROOT);
    return facts.contains(name) || facts.contains(name.replace('-', ' '));
  }

  private static Chunk heading(Chunk chunk, boolean first, int unnumbered) {
    int level = first ? 1 : NUMBERED.matcher(chunk.text()).matches() ? 2 : unnumbered;
    return chunk.as(BlockKind.HEADING, level, -1);
  }

  /** The level of headings without a number: below those with two, as "4.5", where the page has such. */
  private static int unnumbered(List<Chunk> chunks) {
    boolean numbered = chunks.stream().anyMatch(chunk -> isSubsection(chunk));
    return numbered ? BELOW_NUMBERED : BELOW_TITLE;
  }

  private static boolean isSubsection(Chunk chunk) {
    return chunk.kind() == BlockKind.PARAGRAPH
        && chunk.afterBlank()
        && chunk.text().length() <= LONGEST
        && SUBSECTION.matcher(chunk.text()).matches();
  }

  /** The end of a run of short lines without an empty line between them: an unmarked list. */
  private static int runEnd(List<Chunk> chunks, int start, DenseText dense) {
    int end = start;
    while (end < chunks.size()
        && isShort(chunks.get(end))
        && !NUMBERED.matcher(chunks.get(end).text()).matches()
        && (end == start || (!chunks.get(end).afterBlank() && !dense.names(end)))) {
      end++;
    }
    return end;
  }

  /** Whether the first of some short lines is the heading of the others: they are set in, all small, or all labelled. */
  private static boolean namesRest(List<Chunk> lines, String source) {
    Chunk first = lines.get(0);
    if (!Character.isUpperCase(first.text().codePointAt(0))) {
      return false;
    }
    int indent = indent(first, source);
    List<Chunk> rest = lines.subList(1, lines.size());
    return rest.stream().allMatch(line -> indent(line, source) > indent)
        || rest.stream().allMatch(line -> Character.isLowerCase(line.text().codePointAt(0)))
        || (!LABELLED.matcher(first.text()).lookingAt()
            && rest.stream().allMatch(line -> LABELLED.matcher(line.text()).lookingAt()));
  }

  /** Whether a line in capitals stands out to the left over the next ones of its list: "CAUTION". */
  private static boolean isHeadingInList(List<Chunk> chunks, int at, int end, String source) {
    Chunk chunk = chunks.get(at);
    return at + 1 < end
        && chunk.text().equals(chunk.text().toUpperCase(Locale.ROOT))
        && indent(chunk, source) < indent(chunks.get(at + 1), source);
  }

  /** White space in front of a chunk in its line, in characters. */
  private static int indent(Chunk chunk, String source) {
    int start = chunk.ranges().get(0).start();
    int at = start;
    while (at > 0 && (source.charAt(at - 1) == ' ' || source.charAt(at - 1) == '\t')) {
      at--;
    }
    return start - at;
  }

  private static boolean isShort(Chunk chunk) {
    return chunk.kind() == BlockKind.PARAGRAPH
        && chunk.text().length() <= LONGEST
        && !endsLike(chunk.text(), ".:;,!?")
        && Character.isLetter(chunk.text().codePointAt(0));
  }

  private static boolean isHeading(List<Chunk> chunks, int at) {
    Chunk chunk = chunks.get(at);
    String text = chunk.text();
    boolean opens = at == 0
        && chunks.size() > 1
        && (chunks.get(1).afterBlank() || BYLINE.matcher(chunks.get(1).text()).matches());
    boolean possible = chunk.kind() == BlockKind.PARAGRAPH
        && text.length() <= LONGEST
        && !endsLike(text, opens ? ".:;,!" : ".:;,!)")
        && !FACT.matcher(text).matches()
        && Character.isLetterOrDigit(text.codePointAt(0))
        && at + 1 < chunks.size()
        && !isEntry(chunks, at);
    if (!possible) {
      return false;
    }
    String[] words = text.split("\\s+", -1);
    if (words.length > MOST_WORDS) {
      return false;
    }
    if (opens) {
      return true; // the first line, set apart from the rest, says what the page is about
    }
    boolean apart = chunk.afterBlank() && chunks.get(at + 1).afterBlank();
    if (apart && SUBSECTION.matcher(text).matches()) {
      return true; // "4.5 Interaction with other medicinal products", however small its words
    }
    if (QUESTION.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
      return true;
    }
    boolean named = NUMBERED.matcher(text).matches() || Character.isUpperCase(text.codePointAt(0));
    return named
        && !endsLike(text, "?")
        && (isTitleCase(words) || isAlone(chunks, at, words) || isNumberedAlone(chunks, at));
  }

  /** Whether a line is one of a list of contents: right below "7 History" stands "8 References". */
  private static boolean isEntry(List<Chunk> chunks, int at) {
    int number = number(chunks.get(at));
    boolean goesOn =
        number > 1 && !chunks.get(at).afterBlank() && number(chunks.get(at - 1)) == number - 1;
    boolean isFollowed =
        number > 0 && !chunks.get(at + 1).afterBlank() && number(chunks.get(at + 1)) == number + 1;
    return goesOn || isFollowed;
  }

  /** The number that a line of contents begins with; 0 if it begins with none. */
  private static int number(Chunk chunk) {
    Matcher matcher = ENTRY.matcher(chunk.text());
    return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** A number and words between empty lines: "3. How to take it". */
  private static boolean isNumberedAlone(List<Chunk> chunks, int at) {
    return NUMBERED.matcher(chunks.get(at).text()).matches()
        && chunks.get(at).afterBlank()
        && chunks.get(at + 1).afterBlank();
  }

  /** Words with dots up to the edge over lines that are set in, as over a card's parts: "by mouth .....". */
  private static boolean isDotted(List<Chunk> chunks, int at, String source) {
    Chunk chunk = chunks.get(at);
    return chunk.kind() == BlockKind.PARAGRAPH
        && chunk.text().length() <= LONGEST
        && DOTTED.matcher(chunk.text()).matches()
        && at + 1 < chunks.size()
        && indent(chunks.get(at + 1), source) > indent(chunk, source);
  }

  private static boolean isAlone(List<Chunk> chunks, int at, String[] words) {
    Chunk next = chunks.get(at + 1);
    return words.length <= 8
        && chunks.get(at).afterBlank()
        && next.afterBlank()
        && next.text().length() > 2 * chunks.get(at).text().length();
  }

  private static boolean isTitleCase(String[] words) {
    int capital = 0;
    int counted = 0;
    for (String word : words) {
      int first = word.codePointAt(0);
      if (word.length() > 3 && Character.isLetter(first)) {
        counted++;
        capital += Character.isUpperCase(first) ? 1 : 0;
      }
    }
    return counted > 0 && capital >= 0.6 * counted;
  }

  private static boolean endsLike(String text, String marks) {
    return marks.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
