package dev.touchstone.clean.about;

import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a page, mostly below its text, that present who wrote it. Used for one page. */
final class WriterBios {

  /** Before a name in a line made up to be read as one that names a writer. */
  private static final String AUTHOR = "Author: ";

  /** Longest title of a part about somebody, in characters. */
  private static final int TITLE = 40;

  /** Most of a block in which a name is looked for, in characters. */
  private static final int LINE = 160;

  /** So many blocks below the title a text is over at the earliest. */
  private static final int TEXT = 5;

  private final Draft draft;
  private final List<DraftBlock> blocks;
  private final Names names;

  WriterBios(Draft draft, Names names) {
    this.draft = draft;
    this.blocks = draft.blocks();
    this.names = names;
  }

  /** The openings of the parts that say that they are about the writer, each as a line that names one. */
  List<String> presented() {
    List<String> presented = new ArrayList<>();
    Sought titles = names.words().sought("writer-titles");
    for (int i = 0; i < blocks.size(); i++) {
      Span span = blocks.get(i).span();
      for (String title : titles.at(draft.text(), span.start())) {
        String behind = behind(i, span.start() + title.length());
        presented.addAll(behind == null ? List.of() : List.of(AUTHOR + behind));
      }
    }
    return presented;
  }

  /** What follows on a title that ends there, behind its colon or in the next block; null if it goes on otherwise. */
  private @Nullable String behind(int block, int end) {
    Span span = blocks.get(block).span();
    if (span.end() - end <= 1) {
      return block + 1 < blocks.size() ? draft.words(blocks.get(block + 1)) : null;
    }
    int colon = draft.text().indexOf(':', end);
    return colon >= end && colon <= end + 1 && colon < span.end()
        ? draft
            .text()
            .substring(colon + 1, Math.min(span.end(), colon + 1 + LINE))
            .strip()
        : null;
  }

  /** Names in the titles of parts about somebody, each as a line that names a writer: {@code Meet Ann Doe}. */
  List<String> entitled(int headline) {
    List<String> entitled = new ArrayList<>();
    List<String> openings = names.words().list("about-openings");
    for (int i = headline + 1; i < blocks.size(); i++) {
      String words = blocks.get(i).span().length() <= TITLE ? draft.words(blocks.get(i)) : "";
      int space = words.indexOf(' ');
      String name = space > 0 ? words.substring(space + 1).strip() : "";
      if (!name.isEmpty()
          && openings.contains(words.substring(0, space).toLowerCase(Locale.ROOT))
          && isGiven(name)) {
        entitled.add(AUTHOR + name);
      }
    }
    return entitled;
  }

  private boolean isGiven(String name) {
    return names.given().opens(name) && name.equals(names.first(name));
  }

  /**
   * The one person whom a block below the text presents, and whom nothing before it mentions; null if there is none or several.
   *
   * @param portraits what images are said to show, in plain letters
   */
  @Nullable
  String told(int headline, Set<String> portraits) {
    Set<String> told = new LinkedHashSet<>();
    int last = lastProse();
    for (int i = headline + TEXT; i < blocks.size(); i++) {
      String name = subject(i);
      if (name == null) {
        continue;
      }
      boolean headed = draft.words(blocks.get(i - 1)).equals(name);
      boolean shown = portraits.contains(Titles.plain(name));
      Span span = blocks.get(headed ? i - 1 : i).span();
      int before = draft.text().indexOf(name, blocks.get(headline).span().end());
      if ((headed || shown || i >= last) && before >= span.start()) {
        told.add(name);
      }
    }
    return told.size() == 1 ? told.iterator().next() : null;
  }

  /** The last block that stays and is no short line. */
  private int lastProse() {
    int last = blocks.size() - 1;
    while (last > 0 && !(blocks.get(last).stays() && blocks.get(last).span().length() > TITLE)) {
      last--;
    }
    while (last > 0 && subject(last) != null && subject(last - 1) != null) {
      last--;
    }
    return last;
  }

  /** Of whom a block tells what they are: {@code Ann Doe} in {@code Ann Doe is a nurse}; null if of nobody. */
  private @Nullable String subject(int block) {
    Span span = blocks.get(block).span();
    if (span.length() <= TITLE || !Character.isUpperCase(draft.text().charAt(span.start()))) {
      return null;
    }
    String opening =
        draft.text().substring(span.start(), Math.min(span.end(), span.start() + LINE));
    String name = names.first(opening);
    if (name == null || !names.given().opens(name)) {
      return null;
    }
    String rest = opening.substring(Math.min(opening.length(), name.length()));
    for (String verb : names.words().list("bio-verbs")) {
      if (rest.startsWith(" " + verb + " ")) {
        return name;
      }
    }
    return null;
  }
}
