package dev.touchstone.clean.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the items of lists begin with: bullets of many kinds, dashes, numbers. */
final class ItemMarks {

  private static final Pattern BULLET = Pattern.compile(
      "([-*+•·◦▪●‣–—»›>■□◆➤✓✔✗✘☐☑×✕✖∙○▸▼▶▷◇◊]|~(?=\\s+\\p{L})|o(?=\\s{2}))(?:\\s+(?=\\S)|$)");

  /** The same with no space behind it: a mark that nothing else begins with, and a dash. */
  private static final Pattern TIGHT = Pattern.compile("[•·◦▪●‣■□◆➤✓✔✗✘∙○▸](?=\\p{L})");

  private static final Pattern TIGHT_DASH = Pattern.compile("[-–](?=\\p{L}{2})");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}[.)])\\s+(?=\\S)");
  private static final Pattern FIRST = Pattern.compile("1[.)]");

  private ItemMarks() {}

  /** Whether a line begins with the mark of a list's item. */
  static boolean isItem(Line line) {
    return length(line) > 0;
  }

  /** How many characters the mark of a list's item and the blanks after it take; 0 if there is none. */
  static int length(Line line) {
    Matcher bullet = BULLET.matcher(line.text());
    return bullet.lookingAt() ? bullet.end() : 0;
  }

  /** Whether a line begins with a bullet and no space behind it. */
  static boolean isTight(Line line) {
    return TIGHT.matcher(line.text()).lookingAt();
  }

  /** Whether a line begins with a dash and no space behind it. */
  static boolean isTightDash(Line line) {
    return TIGHT_DASH.matcher(line.text()).lookingAt();
  }

  /** Whether a line begins with a number as items and headings have it: "2." or "2)". */
  static boolean isNumbered(Line line) {
    return NUMBER.matcher(line.text()).lookingAt();
  }

  /** Whether that number is 1. */
  static boolean isFirst(Line line) {
    return FIRST.matcher(line.text()).lookingAt();
  }
}
