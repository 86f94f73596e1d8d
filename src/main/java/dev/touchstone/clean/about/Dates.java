package dev.touchstone.clean.about;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds when a page was published and last changed, as far as the page says so itself. */
final class Dates {

  /** A line with nothing but a date and a few words is shorter than this, in characters. */
  private static final int SHORT = 60;

  /** Between words, also where markup left nothing between them: {@code UpdatedJanuary}. */
  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}]+|(?<=[a-z])(?=[A-Z])");

  private static final Set<String> OWN = Set.of("", "datePublished", "dateCreated");

  private final Clues clues;
  private final LinkedData linked;
  private final Vocabulary words;
  private final Set<String> changed;
  private final Set<String> earlier;
  private final Set<String> given;
  private final Set<String> surely;
  private final Set<String> lookedUp;

  Dates(Clues clues, LinkedData linked, Vocabulary words) {
    this.clues = clues;
    this.linked = linked;
    this.words = words;
    this.changed = Set.copyOf(words.list("changed"));
    this.earlier = Set.copyOf(words.list("earlier"));
    this.given = Set.copyOf(words.list("given"));
    this.surely = Set.copyOf(words.list("surely-given"));
    this.lookedUp = Set.copyOf(words.list("looked-up"));
  }

  /**
   * The day of publication as {@code YYYY-MM-DD}; null where the page does not say.
   *
   * @param area the part of the page around its title
   * @param firm whether the page says that it is an article
   */
  @Nullable
  String published(PageType type, TitleArea area, boolean firm) {
    if ((type.offers() && !firm) || clues.isHome()) {
      return null; // the days on such a page are those of the things that it offers
    }
    String declared = type == PageType.FORUM
        ? thread()
        : first(
            Days.declared(linked.text(words.list("work-types"), "datePublished")),
            Days.declared(linked.text(words.list("work-types"), "dateCreated")),
            tagged("published-tags"),
            labelled());
    String shown = type == PageType.ARTICLE && declared != null ? shown(area) : null;
    if (shown != null) {
      return shown;
    }
    String stamped = declared == null ? stamped(area, type) : declared;
    String read = stamped == null ? inLines(area.lines()) : stamped;
    for (String line : area.dated()) {
      read = read == null ? Days.in(line) : read;
    }
    if (read == null && type == PageType.ARTICLE && linked.has(words.list("work-types"))) {
      read = Days.declared(linked.text(words.list("page-types"), "datePublished"));
    }
    return read == null && type == PageType.ARTICLE ? Days.in(clues.dated()) : read;
  }

  /** The day that the first meta tag has which has one. */
  private @Nullable String tagged(String tags) {
    for (String tag : words.list(tags)) {
      String day = Days.declared(clues.meta(List.of(tag)));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private @Nullable String labelled() {
    List<String> days = clues.labelled(words.list("date-labels"));
    return days.isEmpty() ? null : Days.in(days.get(0));
  }

  /**
   * The only day that a reader sees by the title; null if there are several or one of a change.
   *
   * <p>It counts more than what the markup says, which often is the day when the page was moved.
   */
  private @Nullable String shown(TitleArea area) {
    Set<String> days = new HashSet<>();
    for (String line : area.lines()) {
      if (has(changed, line)) {
        return null;
      }
      if (line.length() < SHORT) {
        days.addAll(Days.all(line));
      }
    }
    return days.size() == 1 ? days.iterator().next() : null;
  }

  private @Nullable String thread() {
    List<String> threads = words.list("thread-types");
    return first(
        Days.declared(linked.text(threads, "datePublished")),
        Days.declared(linked.text(threads, "dateCreated")),
        tagged("published-tags"));
  }

  /**
   * The day of the last change, same form; null where the page does not say.
   *
   * @param offers whether the page offers things that have days of their own
   */
  @Nullable
  String modified(TitleArea area, boolean offers) {
    String declared = first(
        Days.declared(linked.text(words.list("work-types"), "dateModified")),
        tagged("modified-tags"),
        Days.declared(linked.text(words.list("page-types"), "dateModified")));
    for (Clues.Stamp stamp : clues.stamps()) {
      boolean said = declared == null && stamp.property().equals("dateModified");
      declared = said && !offers ? Days.declared(stamp.text()) : declared;
    }
    for (String line : area.lines()) {
      boolean speaks = declared == null && has(changed, line) && !has(lookedUp, line);
      declared = speaks ? Days.in(behind(line, changed)) : declared;
    }
    for (String line : offers ? List.<String>of() : area.changed()) {
      declared = declared == null ? Days.in(line) : declared;
    }
    return first(
        declared,
        Days.declared(linked.text(words.lists("work-types", "page-types"), "lastReviewed")));
  }

  private @Nullable String stamped(TitleArea area, PageType type) {
    for (Clues.Stamp stamp : clues.stamps()) {
      String day = area.holds(stamp.block()) && OWN.contains(stamp.property())
          ? Days.declared(stamp.text())
          : null;
      if (day != null) {
        return day;
      }
    }
    for (Clues.Stamp stamp : clues.stamps()) {
      boolean post = type == PageType.FORUM && stamp.block() > area.headline();
      String day = post && OWN.contains(stamp.property()) ? Days.declared(stamp.text()) : null;
      if (day != null) {
        return day;
      }
    }
    for (Clues.Stamp stamp : clues.stamps()) {
      boolean said = type == PageType.ARTICLE && stamp.property().equals("datePublished");
      String day = said ? Days.declared(stamp.text()) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private @Nullable String inLines(List<String> lines) {
    for (String line : lines) {
      boolean other = has(changed, line) || has(earlier, line);
      boolean published = has(other ? surely : given, line) && !has(lookedUp, line);
      boolean speaks = published || (line.length() < SHORT && !other);
      String day = speaks ? Days.in(other ? behind(line, surely) : line) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** A line from the first of certain words on: {@code Published March 1} in {@code Updated May 2. Published March 1}. */
  private static String behind(String line, Set<String> words) {
    String lower = line.toLowerCase(Locale.ROOT);
    int at = -1;
    for (String word : words) {
      int found = lower.indexOf(word);
      at = found >= 0 && (at < 0 || found < at) ? found : at;
    }
    return at < 0 ? line : line.substring(at);
  }

  private static boolean has(Set<String> words, String line) {
    for (String word : WORD_END.split(line, -1)) {
      if (words.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
