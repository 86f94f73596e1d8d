package dev.touchstone.text;

import dev.touchstone.clean.Block;
import dev.touchstone.clean.BlockKind;
import dev.touchstone.page.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph that stands where a heading would: pages of every kind set headings in bold or in
 * capitals instead of marking them as such, and text taken from a page has no marks at all.
 *
 * <p>Told by its form alone: one short line without the signs of a sentence or of a figure, followed
 * by a list, a table or running text.
 */
final class LineHeading {

  /** Ranks below every real heading. */
  static final int LEVEL = 7;

  private static final int LONGEST = 70;

  /** Up to nine words; a number in front; at the end a letter, a bracket or a question mark. */
  private static final Pattern FORM = Pattern.compile(
      "[-=*_~#]{0,5}\\s*(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?\\s+)?\\p{Lu}[\\p{L}'\u2019&/-]*,?(?:\\s+(?:\\([\\p{L}'\u2019&/, -]{2,30}\\)|[\\p{L}'\u2019&/()-]+)){0,8}\\??\\s*[-=*_~#]{0,5}");

  /** Whom the lines below are about: "Children aged 2 to 11 years", "Adults (18 years and over)". */
  private static final Pattern AGED = Pattern.compile(
      "\\p{Lu}[^.?!:;|]{0,50}\\d[^.?!:;|]{0,20}\\b(?:years?|months?|weeks?|age)(?: (?:of age|old))?(?: (?:and|or) (?:over|older|above|under|younger|up))?\\)?");

  /** A line that introduces what follows: "Adverse reactions (%):". */
  private static final Pattern INTRODUCING =
      Pattern.compile("\\p{Lu}[^.?!:;|]{2,60}(?:\\([^)]{1,20}\\))?:");

  /** A number or not; one long word in capitals, or several. */
  private static final Pattern CAPITALS = Pattern.compile(
      "(?:\\d{1,2}[.)]\\s+)?([\\p{Lu}][\\p{Lu}'\u2019-]*(?:[ /&,]+\\p{Lu}[\\p{Lu}'\u2019-]*){0,6})(:? +)(?=\\S*\\p{Ll})");

  /** A line that ends so is no heading over what stands below a list, but completed by the list. */
  private static final Pattern OPEN = Pattern.compile(
      ".*\\b(?:if|when|are|is|have|has|had|to|with|for|in|of|you|who|by|and|or|from|against|the|following)",
      Pattern.CASE_INSENSITIVE);

  /** So many lines before one are a list. */
  private static final int LISTED = 3;

  /** A single word needs so many letters. */
  private static final int WORD = 5;

  private LineHeading() {}

  /**
   * Where a paragraph begins that has its heading, in capitals, in front: "DRUG INTERACTIONS Ask ..."; the
   * paragraph's own start if it has none.
   */
  static int wordsAfterCapitals(String text, Span paragraph) {
    Matcher matcher = CAPITALS.matcher(text).region(paragraph.start(), paragraph.end());
    if (!matcher.lookingAt() || matcher.end() == paragraph.end()) {
      return paragraph.start();
    }
    String heading = matcher.group(1);
    boolean sentence = Character.isUpperCase(text.charAt(matcher.end()));
    boolean marked = sentence || matcher.group(2).startsWith(":");
    boolean stands = heading.indexOf(' ') < 0
        ? heading.length() >= WORD && marked
        : heading.chars().filter(Character::isLetter).count() > WORD;
    return stands ? matcher.end() : paragraph.start();
  }

  /** Whether the block at a place of the page's blocks is such a line. */
  static boolean stands(String text, List<Block> blocks, int at) {
    return isLine(text, blocks.get(at))
        && at + 1 < blocks.size()
        && blocks.get(at + 1).kind() != BlockKind.HEADING
        && !(blocks.get(at + 1).kind() == BlockKind.LIST_ITEM
            && OPEN.matcher(blocks.get(at).span().in(text).strip()).matches())
        && !isLine(text, blocks.get(at + 1))
        && !endsList(text, blocks, at);
  }

  /** Whether so many such lines stand right before that they are a list: a menu, or a column of names. */
  private static boolean endsList(String text, List<Block> blocks, int at) {
    int first = at;
    while (first > 0 && at - first < LISTED && isLine(text, blocks.get(first - 1))) {
      first--;
    }
    return at - first == LISTED;
  }

  /** Whether a line introduces the tables or lines below it: "Interacts with:". A list has its own lead-in. */
  static boolean introduces(String text, List<Block> blocks, int at) {
    Block block = blocks.get(at);
    if (block.kind() != BlockKind.PARAGRAPH
        || block.span().length() > LONGEST
        || at + 1 == blocks.size()) {
      return false;
    }
    BlockKind next = blocks.get(at + 1).kind();
    return (next == BlockKind.PARAGRAPH
            || next == BlockKind.TABLE_ROW
            || next == BlockKind.TABLE_HEADER)
        && INTRODUCING.matcher(block.span().in(text).strip()).matches();
  }

  private static boolean isLine(String text, Block block) {
    if (block.kind() != BlockKind.PARAGRAPH) {
      return false;
    }
    String words = block.span().in(text).strip();
    return (words.length() <= LONGEST
            && (FORM.matcher(words).matches() || AGED.matcher(words).matches()))
        || (Question.asked(text, block.span()) != null && words.indexOf('?') == words.length() - 1);
  }
}
