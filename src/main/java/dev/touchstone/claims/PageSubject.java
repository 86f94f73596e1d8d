package dev.touchstone.claims;

import dev.touchstone.page.Span;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Types;
import dev.touchstone.text.Passage.Kind;
import dev.touchstone.text.Section;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which drug a page is about, if it is about one.
 *
 * <p>Its title says so, or its first heading, or a record's field for the name. Where neither names a drug, the one that prevails in the
 * text and is there from the start. An article on sleep that names caffeine three times is not about
 * caffeine, and what it says of sleep is not said of caffeine; a page that compares two drugs is about
 * neither alone.
 */
final class PageSubject {

  /** Passages in which a page says what it is about. */
  private static final int OPENING = 5;

  /** A shorter line before the first text is an entry of a menu, in tokens. */
  private static final int ENTRY = 6;

  /** How many times as often as any other a drug is named that prevails. */
  private static final int PREVAILS = 2;

  /** A page that comes to its drug late names it in one section of so many. */
  private static final int SPREAD = 3;

  /** Passages in which a record has its fields for names. */
  private static final int RECORD = 20;

  /** Tokens of a field's name, its colon among them. */
  private static final int LONGEST_FIELD = 4;

  private static final Types NAME_FIELD = Types.of("name-field");

  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final int sections;

  /** How often and in which sections a drug is named, and in which passage first. */
  private static final class Count {
    final String code;
    final int first;

    /** The same, a menu before the text not counted. */
    final int below;

    final Set<Section> sections = new HashSet<>();
    int times;

    /** Whether its name alone is a line, as a title is that nothing marks. */
    boolean alone;

    /** Whether it is what becomes of a drug, or the body makes of itself: beside the drug it is not what a page is about. */
    boolean made;

    Count(String code, int first, int below) {
      this.code = code;
      this.first = first;
      this.below = below;
    }

    boolean isInOpening() {
      return first < OPENING;
    }
  }

  private PageSubject(List<ReadPassage> passages) {
    Set<Section> all = new HashSet<>();
    Set<Span> keys = new HashSet<>();
    int menu = menu(passages);
    for (int i = 0; i < passages.size(); i++) {
      Section section = passages.get(i).passage().section();
      all.add(section);
      for (Annotation mention : named(passages.get(i), keys)) {
        int first = i;
        int below = i - menu;
        Count count =
            counts.computeIfAbsent(mention.entry().code(), code -> new Count(code, first, below));
        count.times++;
        count.alone |=
            mention.start() == 0 && mention.end() == passages.get(i).lattice().size();
        count.made |= mention.type().equals("metabolite")
            || NamedDrugs.isMessenger(passages.get(i).lattice(), mention);
        count.sections.add(section);
      }
    }
    sections = all.size();
  }

  /** How many short lines that name no drug stand before anything else: they say where on a site a page stands, not what it is about. */
  private static int menu(List<ReadPassage> passages) {
    int at = 0;
    while (at < passages.size()
        && passages.get(at).lattice().size() - passages.get(at).own() < ENTRY
        && NamedDrugs.in(passages.get(at)).isEmpty()) {
      at++;
    }
    return at;
  }

  /** A column's name or a list's lead-in stands over many passages, and counts in the first. */
  private static List<Annotation> named(ReadPassage read, Set<Span> keys) {
    Span key = read.passage().key();
    return key == null || keys.add(key) ? NamedDrugs.in(read) : NamedDrugs.own(read);
  }

  /**
   * The drug's name; null if the page is about several, or about something else.
   *
   * @param headings in reading order
   */
  static @Nullable String of(
      Collection<ReadPassage> headings, @Nullable ReadPassage title, List<ReadPassage> passages) {
    PageSubject page = new PageSubject(passages.stream()
        .filter(read -> read.passage().kind() != Kind.HEADING) // headings are asked on their own
        .toList());
    String titled = title == null ? null : page.mostNamed(title);
    if (titled == null && !headings.isEmpty()) {
      titled = page.mostNamed(headings.iterator().next());
    }
    if (titled == null) {
      titled = recorded(passages);
    }
    if (titled == null) {
      titled = headed(headings);
    }
    if (titled == null) {
      titled = page.prevailing();
    }
    return titled != null ? titled : reactedTo(passages);
  }

  /**
   * The drug of a leaflet that calls it "this medicine" all along but here: "an allergic reaction to X, other medicines, foods
   * or dyes"; null if none does.
   */
  private static @Nullable String reactedTo(List<ReadPassage> passages) {
    for (ReadPassage read : passages.subList(0, Math.min(RECORD, passages.size()))) {
      for (Annotation named : read.between(read.own(), read.lattice().size(), NamedDrugs.TYPES)) {
        int before = named.start() - 1;
        boolean reaction = before > read.own()
            && named.end() + 1 < read.lattice().size()
            && read.lattice().norm(before).equals("to")
            && read.lattice().norm(before - 1).startsWith("reaction")
            && read.lattice().norm(named.end()).equals(",")
            && read.lattice().norm(named.end() + 1).equals("other");
        if (reaction) {
          return named.entry().code();
        }
      }
    }
    return null;
  }

  /** The one drug whose name alone is a heading, below whatever a site shows first; null if there is none or several. */
  private static @Nullable String headed(Collection<ReadPassage> headings) {
    List<String> names = headings.stream()
        .flatMap(heading -> NamedDrugs.own(heading).stream()
            .filter(name -> name.start() == 0 && name.end() == heading.lattice().size()))
        .map(name -> name.entry().code())
        .distinct()
        .toList();
    return names.size() == 1 ? names.get(0) : null;
  }

  /** The drug in a record's field for the name: "Generic name: ...", "INN | ..."; null if there is no such field. */
  private static @Nullable String recorded(List<ReadPassage> passages) {
    for (ReadPassage read : passages.subList(0, Math.min(RECORD, passages.size()))) {
      if (read.own() > 0
          && read.own() <= LONGEST_FIELD
          && !read.between(0, read.own(), NAME_FIELD).isEmpty()) {
        List<Annotation> named = NamedDrugs.own(read);
        if (!named.isEmpty()) {
          return named.get(0).entry().code();
        }
      }
    }
    return null;
  }

  /** Of the drugs in a title the one that the text names most, the first of them if it names none. */
  private @Nullable String mostNamed(ReadPassage title) {
    String most = null;
    int times = -1;
    for (Annotation mention : NamedDrugs.in(title)) {
      Count count = counts.get(mention.entry().code());
      int now = count == null ? 0 : count.times;
      if (now > times) {
        most = mention.entry().code();
        times = now;
      }
    }
    return most;
  }

  private @Nullable String prevailing() {
    boolean drugs = counts.values().stream().anyMatch(count -> !count.made);
    List<Count> rivals =
        counts.values().stream().filter(count -> !drugs || !count.made).toList();
    Count most = rivals.stream()
        .max(Comparator.comparingInt((Count count) -> count.times)
            .thenComparing(count -> -count.first))
        .orElse(null);
    if (most == null) {
      return null;
    }
    boolean prevails = true;
    boolean alone = true;
    for (Count other : rivals) {
      if (other != most) {
        prevails &= most.times >= PREVAILS * other.times;
        alone &= !other.isInOpening();
      }
    }
    boolean subject = most.below < OPENING
        ? prevails || alone
        : prevails && (most.alone || most.sections.size() * SPREAD >= sections);
    return subject ? most.code : null;
  }
}
