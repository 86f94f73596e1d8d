package dev.touchstone.ingest;

import dev.touchstone.page.Format;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says by its content what kind of text a source is; the file's name only decides a draw. */
final class FormatFinder {

  /** How much of the source is looked at, in characters. */
  private static final int LOOK = 20_000;

  private static final Pattern DOCUMENT = Pattern.compile(
      "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype|html|head|body)\\b",
      Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile(
      "</?(?:html|head|body|div|p|table|tr|td|ul|ol|li|h[1-6]|span|br|section|article|a)\\b[^<>]{0,300}>");
  private static final Pattern MARKDOWN = Pattern.compile(
      "^#{1,6} \\S|^```|^~~~|\\]\\([^)\\s]+\\)|\\*\\*\\S[^*\\n]*\\*\\*|^---\\n\\w+:",
      Pattern.MULTILINE);

  /** Underlined headings and quotes; plain text of mails and forums has such lines, too. */
  private static final Pattern SHARED =
      Pattern.compile("^(?:===+|---+)$|^> \\S", Pattern.MULTILINE);

  private FormatFinder() {}

  static Format find(String path, boolean isHtml, String source) {
    String start =
        source.substring(source.startsWith("\uFEFF") ? 1 : 0, Math.min(source.length(), LOOK));
    String name = path.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    String lower = start.toLowerCase(Locale.ROOT);
    boolean named =
        isHtml || name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    int tags = count(TAG, lower, 8);
    if (DOCUMENT.matcher(lower).find()) {
      return Format.HTML;
    }
    int signs = count(MARKDOWN, start, 3);
    boolean markdown = name.endsWith(".md") || name.endsWith(".markdown");
    // Markdown may hold HTML: anchors, tables, line breaks.
    if (tags >= (named ? 1 : 8) && !(markdown && signs == 3)) {
      return Format.HTML;
    }
    if (!name.endsWith(".txt")) {
      signs += count(SHARED, start, 3);
    }
    if (signs >= (markdown ? 1 : 3)) {
      return Format.MARKDOWN;
    }
    return named && tags > 0 ? Format.HTML : Format.TEXT;
  }

  private static int count(Pattern pattern, String text, int enough) {
    Matcher matcher = pattern.matcher(text);
    int found = 0;
    while (found < enough && matcher.find()) {
      found++;
    }
    return found;
  }
}
