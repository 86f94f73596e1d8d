package dev.touchstone.clean.about;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page's linked data: JSON as it is found, not as it should be. What breaks off is taken as
 * far as it goes; what is nested beyond any use is left out.
 */
final class Json {

  private static final int DEPTH = 24;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** A value as Map, List or String; numbers and truth values as strings; null if there is none. */
  static @Nullable Object read(String text) {
    Json json = new Json(text);
    json.at = Math.max(0, start(text));
    return json.value(0);
  }

  /** The first bracket: in front of it stand marks of a comment that hide the data from old browsers. */
  private static int start(String text) {
    int object = text.indexOf('{');
    int array = text.indexOf('[');
    boolean wrapped = object >= 0 && text.startsWith("CDATA[", array + 1);
    return array < 0 || wrapped || (object >= 0 && object < array) ? object : array;
  }

  private @Nullable Object value(int depth) {
    space();
    if (at >= text.length() || depth > DEPTH) {
      at = text.length();
      return null;
    }
    return switch (text.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      default -> bare();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> fields = new LinkedHashMap<>();
    at++;
    while (true) {
      space();
      if (at >= text.length() || text.charAt(at) == '}') {
        at++;
        return fields;
      }
      if (text.charAt(at) != '"') {
        at++;
        continue;
      }
      String name = string();
      space();
      if (at >= text.length() || text.charAt(at) != ':') {
        continue;
      }
      at++;
      Object value = value(depth + 1);
      if (value != null) {
        fields.putIfAbsent(name, value);
      }
    }
  }

  private List<Object> array(int depth) {
    List<Object> items = new ArrayList<>();
    at++;
    while (true) {
      space();
      if (at >= text.length() || text.charAt(at) == ']') {
        at++;
        return items;
      }
      int before = at;
      Object item = value(depth + 1);
      if (item != null) {
        items.add(item);
      }
      at = Math.max(at, before + 1);
    }
  }

  private String string() {
    int start = ++at;
    int plain = start;
    while (plain < text.length() && text.charAt(plain) != '"' && text.charAt(plain) != '\\') {
      plain++;
    }
    if (plain < text.length() && text.charAt(plain) == '"') {
      at = plain + 1;
      return text.substring(start, plain);
    }
    StringBuilder characters = new StringBuilder(text.substring(start, plain));
    at = plain;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c == '\\' && at < text.length()) {
        escaped(characters);
      } else {
        characters.append(c);
      }
    }
    at++;
    return characters.toString();
  }

  private void escaped(StringBuilder characters) {
    char c = text.charAt(at++);
    if (c == 'u' && at + 4 <= text.length()) {
      int code = 0;
      for (int i = 0; i < 4; i++) {
        code = code * 16 + Math.max(0, Character.digit(text.charAt(at + i), 16));
      }
      at += 4;
      characters.append((char) code);
    } else {
      characters.append(c == 'n' || c == 'r' || c == 't' || c == 'b' || c == 'f' ? ' ' : c);
    }
  }

  private @Nullable String bare() {
    int start = at;
    while (at < text.length() && ",]}\"{[:".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at).strip();
    return word.isEmpty() || word.equals("null") ? null : word;
  }

  private void space() {
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',')) {
      at++;
    }
  }
}
