package dev.touchstone.clean.about;

import java.util.List;

/** How markup names writers and days. Immutable. */
public final class WriterMarks {

  /** Names longer than this are lists of styles that say nothing. */
  private static final int LONGEST = 200;

  /** Of classes that hold a writer. */
  private final Sought names;

  /** Of classes that hold other pages, comments or reviews, whose writers are others. */
  private final Sought others;

  /** Words that tell that a day is that of a change, or that of publication. */
  private final Sought changed;

  private final Sought given;

  /** Of classes that hold a day. */
  private final Sought dated;

  /** Parts of the address of a page about a writer. */
  private final List<String> paths;

  WriterMarks(Vocabulary words) {
    this.names = new Sought(words.list("writer-names"));
    this.others = new Sought(words.list("other-names"));
    this.changed = new Sought(words.list("changed-names"));
    this.given = new Sought(words.list("surely-given"));
    this.dated = new Sought(words.list("dated-names"));
    this.paths = List.copyOf(words.list("writer-paths"));
  }

  boolean isByline(String classes) {
    return has(names, classes);
  }

  boolean isOfAnother(String classes) {
    return has(others, classes);
  }

  /** Whether a class or the words before a day say that it is that of a change, and not that of publication too. */
  boolean isChange(String words) {
    return has(changed, words) && !has(given, words);
  }

  boolean isDated(String classes) {
    return has(dated, classes);
  }

  private static boolean has(Sought parts, String classes) {
    return classes.length() < LONGEST && parts.areIn(classes);
  }

  /** Whether an address looks like that of the page about a writer. */
  boolean isWritersPage(String address) {
    for (String part : paths) {
      int at = address.indexOf(part);
      if (at >= 0 && at + part.length() < address.length()) {
        return true;
      }
    }
    return false;
  }
}
