package dev.touchstone.text;

import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list that runs on within a sentence: "Do not take it if you: have angina; take nitrates; or have had a
 * stroke."
 *
 * @param lead the words that its items complete, with the colon
 * @param items the items, without the marks between them
 */
record InlineList(Span lead, List<Span> items) {

  /** Words that leave a sentence open, so that what follows the colon completes it. */
  private static final Set<String> OPEN = Set.of(
      "you",
      "if",
      "who",
      "with",
      "have",
      "has",
      "are",
      "following",
      "these",
      "in",
      "when",
      "those");

  private static final List<String> JOINTS = List.of("or ", "and ");

  InlineList {
    items = List.copyOf(items);
  }

  /** The list in a sentence; null if it has none. */
  static @Nullable InlineList of(String text, Span sentence) {
    int within = sentence.in(text).indexOf(": "); // in the sentence alone: the page may be long
    int colon = sentence.start() + within;
    if (within < 0 || !isOpen(text, sentence.start(), colon)) {
      return null;
    }
    List<Span> items = items(text, new Span(colon + 2, sentence.end()));
    return items.size() < 2 ? null : new InlineList(new Span(sentence.start(), colon + 1), items);
  }

  private static boolean isOpen(String text, int start, int colon) {
    int word = Math.max(start, text.lastIndexOf(' ', colon) + 1);
    return OPEN.contains(text.substring(word, colon).toLowerCase(Locale.ROOT));
  }

  private static List<Span> items(String text, Span rest) {
    List<Span> items = new ArrayList<>();
    int start = rest.start();
    for (int i = rest.start(); i <= rest.end(); i++) {
      if (i == rest.end() || text.charAt(i) == ';') {
        Span item = withoutJoint(text, new Span(start, i));
        if (!item.isEmpty()) {
          items.add(item);
        }
        start = i + 1;
      }
    }
    return items;
  }

  private static Span withoutJoint(String text, Span item) {
    Span words = item.trimmed(text);
    for (String joint : JOINTS) {
      if (text.startsWith(joint, words.start()) && words.length() > joint.length()) {
        return new Span(words.start() + joint.length(), words.end());
      }
    }
    return words;
  }
}
