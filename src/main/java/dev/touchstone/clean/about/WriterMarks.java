package dev.touchstone.clean.about;

import java.util.List;
import java.util.Locale;

/**
 * How markup names writers. Immutable.
 *
 * @param names parts of names of classes that hold a writer, lower case
 * @param others parts of names of classes that hold other pages, comments or reviews, whose writers are others
 * @param paths parts of the address of a page about a writer
 * @param changed words that tell that a day is that of a change
 * @param given words that tell that it is that of publication
 * @param dated parts of names of classes that hold a day
 */
public record WriterMarks(
    List<String> names,
    List<String> others,
    List<String> paths,
    List<String> changed,
    List<String> given,
    List<String> dated) {

  /** Names longer than this are lists of styles that say nothing. */
  private static final int LONGEST = 200;

  public WriterMarks {
    names = List.copyOf(names);
    others = List.copyOf(others);
    paths = List.copyOf(paths);
    changed = List.copyOf(changed);
    given = List.copyOf(given);
    dated = List.copyOf(dated);
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

  private static boolean has(List<String> parts, String classes) {
    if (classes.isEmpty() || classes.length() >= LONGEST) {
      return false;
    }
    String lower = classes.toLowerCase(Locale.ROOT);
    for (String part : parts) {
      if (lower.contains(part)) {
        return true;
      }
    }
    return false;
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
