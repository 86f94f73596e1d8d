package dev.touchstone.clean;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What is left of a source or a quote without tags, entities, Markdown marks, leaders and white space: what
 * has to be the same in both.
 */
public final class Bare {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern TARGET = Pattern.compile("\\]\\([^)]*\\)");
  private static final Pattern MARKS =
      Pattern.compile("[\\s*_#>|`\\[\\]\\\\\u00AD]+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Dots that lead the eye from a name to its value part two cells, as a bar does. */
  private static final Pattern LEADER = Pattern.compile("\\.{3,}");

  private Bare() {}

  /** The bare form of a text. */
  public static String of(String text) {
    String words = Parser.unescapeEntities(TAG.matcher(text).replaceAll(""), false);
    String marked = LEADER.matcher(TARGET.matcher(words).replaceAll("")).replaceAll("");
    return MARKS.matcher(marked).replaceAll("");
  }
}
