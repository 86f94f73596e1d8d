package dev.touchstone.review.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A page whose editors are at work, and one quote of it that they leave alone.
 *
 * <p>The quote is between two marks that no page contains, so its true place is known whatever
 * happens around it.
 */
final class EditedPage {

  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';
  private static final List<String> WORDS = List.of(
      "about", "dose", "hours", "patients", "in", "a", "study", "of", "opioid", "the", "may", "mg");

  private final List<String> lines;
  private final SplittableRandom random;
  private final String quote;

  EditedPage(String text, int start, int end, SplittableRandom random) {
    this.random = random;
    this.quote = text.substring(start, end);
    String marked = text.substring(0, start) + OPEN + quote + CLOSE + text.substring(end);
    this.lines = new ArrayList<>(paragraphs(marked));
  }

  /** Lines; those over which the quote stretches are one. */
  private static List<String> paragraphs(String marked) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      inside = c == OPEN || (inside && c != CLOSE);
      if (c == '\n' && !inside) {
        lines.add(line.toString());
        line.setLength(0);
      } else {
        line.append(c);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** One edit somewhere, of a random kind; never within the quote. */
  EditedPage edit() {
    switch (random.nextInt(7)) {
      case 0 -> lines.add(anywhere(), sentence());
      case 1 -> deleteAnother();
      case 2 -> move();
      case 3, 4 -> changeWord();
      case 5 ->
        lines.add(anywhere(), sentence() + " " + quote + " " + sentence()); // the same words
      default -> lines.add(anywhere(), plain(anotherLine()));
    }
    return this;
  }

  /** Takes the quote away: alone, with its line, or with other words in its place. */
  EditedPage deleteQuote() {
    int home = home();
    String line = lines.get(home);
    int open = line.indexOf(OPEN);
    int close = line.indexOf(CLOSE);
    switch (random.nextInt(3)) {
      case 0 -> lines.set(home, line.substring(0, open) + line.substring(close + 1));
      case 1 -> lines.set(home, line.substring(0, open) + sentence() + line.substring(close + 1));
      default -> lines.remove(home);
    }
    return this;
  }

  String text() {
    return plain(String.join("\n", lines));
  }

  /** Where the quote truly stands; -1 if it was deleted. */
  int place() {
    return String.join("\n", lines).indexOf(OPEN);
  }

  private void move() {
    String line = lines.remove(random.nextInt(lines.size()));
    lines.add(anywhere(), line);
  }

  private void deleteAnother() {
    int line = random.nextInt(lines.size());
    if (lines.size() > 3 && line != home()) {
      lines.remove(line);
    }
  }

  private void changeWord() {
    int line = random.nextInt(3) == 0 && home() >= 0 ? home() : random.nextInt(lines.size());
    String[] words = lines.get(line).split(" ", -1);
    int word = random.nextInt(words.length);
    String before = String.join(" ", List.of(words).subList(0, word + 1));
    boolean inQuote = before.indexOf(CLOSE) < 0 && before.indexOf(OPEN) >= 0;
    boolean touches = words[word].indexOf(OPEN) >= 0 || words[word].indexOf(CLOSE) >= 0;
    if (!inQuote && !touches) {
      words[word] = WORDS.get(random.nextInt(WORDS.size()));
      lines.set(line, String.join(" ", words));
    }
  }

  /** A copy of the quote's own line would be the quote itself. */
  private String anotherLine() {
    int line = random.nextInt(lines.size());
    return line == home() ? sentence() : lines.get(line);
  }

  private int home() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).indexOf(OPEN) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private int anywhere() {
    return random.nextInt(lines.size() + 1);
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder("Editors");
    for (int i = 0; i < 8; i++) {
      sentence.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return sentence.append('.').toString();
  }

  private static String plain(String marked) {
    return marked.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
  }
}
