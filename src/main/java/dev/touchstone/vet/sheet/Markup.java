package dev.touchstone.vet.sheet;

import dev.touchstone.page.Alignment;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads all words of an HTML source, those that cleaning takes out included. It builds no tree: a
 * card wants the words and their places, whatever the nesting. Used for one page.
 */
final class Markup {

  private static final Set<String> SKIPPED =
      Set.of("script", "style", "noscript", "template", "svg", "title", "select", "iframe");
  private static final Set<String> INLINE = Set.of(
      "a", "abbr", "b", "bdi", "cite", "em", "font", "i", "ins", "mark", "small", "span", "strong",
      "sub", "sup", "time", "u", "wbr", "q", "s", "del", "code", "label");
  /** A longer tag has a quote that was never closed, in characters. */
  private static final int LONGEST_TAG = 20_000;

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w-]{1,40})\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]{1,2000}))");

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final Alignment.Builder alignment = new Alignment.Builder();
  private final List<Link> links = new ArrayList<>();
  private int linkWords = -1;
  private int linkTag;
  private int linkTagEnd;

  Markup(String source) {
    this.source = source;
  }

  void read() {
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '<') {
        at = tag(at);
      } else if (c == '&') {
        at = reference(at);
      } else {
        character(at);
        at++;
      }
    }
    closeLink();
  }

  String text() {
    return text.toString();
  }

  Alignment alignment() {
    return alignment.build();
  }

  List<Link> links() {
    return links;
  }

  private int tag(int at) {
    if (source.startsWith("<!--", at)) {
      int end = source.indexOf("-->", at + 4);
      return end < 0 ? source.length() : end + 3;
    }
    int nameStart = at + 1 + (source.startsWith("/", at + 1) ? 1 : 0);
    int nameEnd = nameStart;
    while (nameEnd < source.length() && Character.isLetterOrDigit(source.charAt(nameEnd))) {
      nameEnd++;
    }
    boolean declaration = source.startsWith("!", nameStart) || source.startsWith("?", nameStart);
    if (nameEnd == nameStart && !declaration) {
      character(at);
      return at + 1;
    }
    int end = tagEnd(nameEnd);
    if (end < 0) {
      return source.length();
    }
    String name = source.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    boolean closing = nameStart == at + 2;
    if (!closing && SKIPPED.contains(name)) {
      return afterElement(name, end + 1);
    }
    if (name.equals("a")) {
      closeLink();
      if (!closing) {
        openLink(at, end + 1);
      }
    }
    if (!INLINE.contains(name)) {
      lineBreak(at);
    }
    return end + 1;
  }

  /** The mark that ends a tag; one within a quoted value does not. */
  private int tagEnd(int from) {
    int plain = source.indexOf('>', from);
    int at = from;
    while (at < source.length() && at - from < LONGEST_TAG) {
      char c = source.charAt(at);
      if (c == '>') {
        return at;
      }
      boolean opens = (c == '"' || c == '\'') && source.charAt(at - 1) == '=';
      int shut = opens ? source.indexOf(c, at + 1) : at;
      if (shut < 0) {
        return plain;
      }
      at = shut + 1;
    }
    return plain;
  }

  private int afterElement(String name, int from) {
    String close = "</" + name;
    for (int at = source.indexOf("</", from); at >= 0; at = source.indexOf("</", at + 2)) {
      if (source.regionMatches(true, at, close, 0, close.length())) {
        int end = source.indexOf('>', at);
        return end < 0 ? source.length() : end + 1;
      }
    }
    return source.length();
  }

  private void openLink(int tag, int tagEnd) {
    linkWords = text.length();
    linkTag = tag;
    linkTagEnd = tagEnd;
  }

  private void closeLink() {
    if (linkWords < 0) {
      return;
    }
    String target = "";
    String relation = "";
    Matcher attribute = ATTRIBUTE.matcher(source).region(linkTag, linkTagEnd);
    while (attribute.find()) {
      String name = attribute.group(1).toLowerCase(Locale.ROOT);
      String value = first(attribute.group(2), attribute.group(3), attribute.group(4));
      if (name.equals("href")) {
        target = value;
      } else if (name.equals("rel")) {
        relation = value.toLowerCase(Locale.ROOT);
      }
    }
    int start = Math.min(linkWords, text.length());
    links.add(
        new Link(target, relation, new Span(start, text.length()), new Span(linkTag, linkTagEnd)));
    linkWords = -1;
  }

  private static String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return "";
  }

  private int reference(int at) {
    int end = source.indexOf(';', at);
    if (end < 0 || end - at > Entities.LONGEST) {
      character(at);
      return at + 1;
    }
    Optional<String> decoded = Entities.decoded(source.substring(at + 1, end));
    if (decoded.isEmpty()) {
      character(at);
      return at + 1;
    }
    if (decoded.get().isBlank()) {
      space(at, end + 1);
    } else {
      text.append(decoded.get());
      alignment.replace(decoded.get().length(), at, end + 1);
    }
    return end + 1;
  }

  private void character(int at) {
    char c = source.charAt(at);
    if (Character.isWhitespace(c) || c == '\u00A0') {
      space(at, at + 1);
    } else {
      text.append(c);
      alignment.copy(at, 1);
    }
  }

  private void space(int start, int end) {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) != ' ' && text.charAt(last) != '\n') {
      text.append(' ');
      alignment.replace(1, start, end);
    }
  }

  private void lineBreak(int at) {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) != '\n') {
      text.append('\n');
      alignment.replace(1, at, at + 1);
    }
  }
}
