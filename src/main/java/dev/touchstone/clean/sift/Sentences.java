package dev.touchstone.clean.sift;

import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a block into sentences, well enough to take one out. */
final class Sentences {

  private static final Set<String> ABBREVIATIONS = Set.of(
      "e.g", "i.e", "dr", "mr", "mrs", "ms", "prof", "vs", "fig", "no", "approx", "etc", "st",
      "inc", "ltd", "co", "u.s", "u.k", "al", "cf", "dept", "vol", "pp");

  private Sentences() {}

  /** Ranges in {@code text}, in order, white space between them left out. */
  static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (ends(text, start, i)) {
        int end = i + 1;
        while (end < text.length() && "\"'”’)]".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        sentences.add(new Span(start, end));
        start = end;
        while (start < text.length() && text.charAt(start) == ' ') {
          start++;
        }
        i = start - 1;
      }
    }
    if (start < text.length()) {
      sentences.add(new Span(start, text.length()));
    }
    return sentences;
  }

  private static boolean ends(String text, int start, int at) {
    char c = text.charAt(at);
    if (c == '。' || c == '！' || c == '？') {
      return true;
    }
    if (c != '.' && c != '!' && c != '?') {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && "\"'”’)]".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= text.length() || text.charAt(next) != ' ' || next + 1 >= text.length()) {
      return false;
    }
    int after = text.codePointAt(next + 1);
    if (Character.isLowerCase(after)) {
      return false;
    }
    int word = text.lastIndexOf(' ', at) + 1;
    String before = text.substring(Math.max(start, word), at).toLowerCase(java.util.Locale.ROOT);
    return c != '.'
        || !(ABBREVIATIONS.contains(before.replaceFirst("^[(\\[\"“]", ""))
            || (before.length() == 1 && Character.isLetter(before.charAt(0))));
  }
}
