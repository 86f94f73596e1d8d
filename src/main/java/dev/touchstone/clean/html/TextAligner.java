package dev.touchstone.clean.html;

import dev.touchstone.clean.draft.DraftWriter;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Writes a text node's characters with their places in the source, entities included. */
final class TextAligner {

  /** Longest entity with its ampersand and semicolon, in characters. */
  private static final int ENTITY = 34;

  private final String source;
  private final int offset;
  private final DraftWriter writer;
  private final Map<String, String> decoded = new HashMap<>();

  /** @param offset what the parser's places lack to be places in {@code source} */
  TextAligner(String source, int offset, DraftWriter writer) {
    this.source = source;
    this.offset = offset;
    this.writer = writer;
  }

  void write(TextNode node) {
    String decoded = node.getWholeText();
    Range range = node.sourceRange();
    int start = range.startPos() + offset;
    int end = range.endPos() + offset;
    if (!range.isTracked() || end > source.length()) {
      writer.replace(
          decoded.strip(), Math.max(0, Math.min(start, source.length())), source.length());
    } else if (decoded.length() == end - start && source.startsWith(decoded, start)) {
      writer.copy(start, end);
    } else {
      walk(decoded, start, end);
    }
  }

  /** Writes the part of a text node between two places in its decoded characters. */
  void write(TextNode node, int from, int to) {
    String decoded = node.getWholeText();
    Range range = node.sourceRange();
    int start = range.startPos() + offset;
    int end = range.endPos() + offset;
    if (!range.isTracked() || end > source.length()) {
      writer.replace(decoded.substring(from, to).strip(), 0, 0);
    } else if (decoded.length() == end - start && source.startsWith(decoded, start)) {
      writer.copy(start + from, start + to);
    } else {
      int first = sourcePlace(decoded, 0, from, start, end);
      walk(decoded.substring(from, to), first, sourcePlace(decoded, from, to, first, end));
    }
  }

  /** The place in the source at which a place in the decoded characters stands, from one that is known. */
  private int sourcePlace(String decoded, int known, int wanted, int start, int end) {
    int at = start;
    int d = known;
    while (d < wanted && at < end) {
      int length = source.charAt(at) == '&' || source.charAt(at) != decoded.charAt(d)
          ? Math.max(1, entity(decoded, d, at, end))
          : 1;
      d += length > 1 ? decode(source.substring(at, at + length)).length() : 1;
      at += length;
    }
    return at;
  }

  /** Goes through both side by side; what does not fit is written as a whole. */
  private void walk(String decoded, int start, int end) {
    int at = start;
    int d = 0;
    while (d < decoded.length() && at < end) {
      int plain = 0;
      while (d + plain < decoded.length()
          && at + plain < end
          && source.charAt(at + plain) == decoded.charAt(d + plain)
          && source.charAt(at + plain) != '&') {
        plain++;
      }
      if (plain > 0) {
        writer.copy(at, at + plain);
        at += plain;
        d += plain;
        continue;
      }
      int length = entity(decoded, d, at, end);
      if (length == 0) {
        writer.replace(decoded.substring(d).replaceAll("\\s+", " "), at, end);
        return;
      }
      String characters = source.charAt(at) == '&' && length > 1
          ? decode(source.substring(at, at + length))
          : decoded.substring(d, d + 1);
      writer.replace(characters, at, at + length);
      at += length;
      d += characters.length();
    }
    if (d < decoded.length()) {
      writer.replace(decoded.substring(d), start, end);
    }
  }

  /** An entity's characters; each is looked up once, since a page has few different ones. */
  private String decode(String entity) {
    String characters = decoded.get(entity);
    if (characters == null) {
      characters = Parser.unescapeEntities(entity, false);
      decoded.put(entity, characters);
    }
    return characters;
  }

  /** Length of the entity at a place whose decoding stands in the text; 1 for a lone ampersand or replaced character; 0 if none. */
  private int entity(String decoded, int d, int at, int end) {
    if (source.charAt(at) != '&') {
      return decoded.charAt(d) == '\uFFFD' || source.charAt(at) == 0 ? 1 : 0;
    }
    int semicolon = source.indexOf(';', at);
    if (semicolon > 0 && semicolon < Math.min(end, at + ENTITY)) {
      String characters = decode(source.substring(at, semicolon + 1));
      if (!characters.startsWith("&") || characters.length() == 1) {
        return decoded.startsWith(characters, d) ? semicolon + 1 - at : 0;
      }
    }
    for (int length = Math.min(ENTITY, end - at); length > 2; length--) {
      String characters = decode(source.substring(at, at + length));
      if (characters.length() <= 2
          && !characters.startsWith("&")
          && decoded.startsWith(characters, d)) {
        return length; // an entity without its semicolon
      }
    }
    return decoded.charAt(d) == '&' ? 1 : 0;
  }
}
