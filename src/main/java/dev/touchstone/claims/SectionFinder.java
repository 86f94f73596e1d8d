package dev.touchstone.claims;

import dev.touchstone.rules.Entry;
import dev.touchstone.rules.HeadingPattern;
import dev.touchstone.rules.RulePack;
import dev.touchstone.rules.Standing;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Match;
import dev.touchstone.rules.pattern.Types;
import dev.touchstone.text.Passage.Kind;
import dev.touchstone.text.Section;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which sections a passage stands in, by the words above, in front and at its own start. Passages
 * come in reading order. Not thread-safe.
 */
final class SectionFinder {

  /** What may stand beside a lone word in a heading: other sections, drugs, words of little sense. */
  private static final Set<String> BESIDE_LONE = Set.of("lone-filler", "anaphor", "drug", "brand");

  /** Words at which a request begins: "Do not take it." opens no section. */
  private static final Set<String> REQUESTS = Set.of(
      "do", "don't", "never", "avoid", "stop", "take", "use", "tell", "see", "call", "ask", "no",
      "yes", "not", "keep", "store", "it", "this");

  /** A page named for them goes on to say what the drug is for and how it is taken. */
  private static final Set<String> HARMS = Set.of("side-effects");

  /** More tokens than this are a sentence that happens to stand as a heading. */
  private static final int LONGEST = 24;

  private final Types types;
  private final RulePack pack;
  private final Discourse discourse;
  private final TableRows rows;

  /** Headings stand above many passages, and the first cell of a row beside several. */
  private final IdentityHashMap<ReadPassage, List<Annotation>> opened = new IdentityHashMap<>();

  private final IdentityHashMap<ReadPassage, List<Annotation>> openedByRow =
      new IdentityHashMap<>();

  /** Many rules ask of one passage, one after the other. */
  private @Nullable ReadPassage last;

  private List<Annotation> above = List.of();
  private List<Annotation> label = List.of();
  private boolean isLoose;

  /** Where the last label stood of those that open a section within a paragraph, and what it opens. */
  private @Nullable Section labelledSection;

  private List<Annotation> labelled = List.of();

  /** @param pack says which phrases and which ways to word a heading open a section */
  SectionFinder(RulePack pack, PageReading reading) {
    this.types = pack.sections();
    this.pack = pack;
    this.discourse = reading.discourse();
    this.rows = reading.rows();
  }

  /** The sections that a list's lead-in or a column's name opens, otherwise the nearest heading. */
  List<Annotation> above(ReadPassage read) {
    find(read);
    return above;
  }

  /** Where a passage stands; a page's title that names harms bars nothing else. */
  Standing standing(ReadPassage read) {
    find(read);
    return new Standing(above, label, isLoose);
  }

  private void find(ReadPassage read) {
    if (last == null || read.lattice() != last.lattice()) { // no two passages share one
      label = foundLabel(read);
      above = found(read);
      last = read;
    }
  }

  private List<Annotation> found(ReadPassage read) {
    List<Annotation> kinds = kinds(read, 0, read.own());
    isLoose = false;
    for (Label label : discourse.labels(read)) {
      if (kinds.isEmpty()
          && label.isWhole()
          && label.read().lattice() != read.lattice()
          && isTitle(label)) {
        kinds = kinds(label.read(), label.start(), label.end());
      }
    }
    for (ReadPassage heading : discourse.headings(read.passage().section())) {
      if (kinds.isEmpty() && isRunIn(heading)) {
        kinds = labelledIn(read);
      }
      if (kinds.isEmpty()) {
        kinds = opened.computeIfAbsent(heading, this::openedBy);
        isLoose = !kinds.isEmpty() && isOnlyHarms(kinds) && discourse.isTitle(heading);
      }
    }
    ReadPassage row = rows.first(read);
    if (kinds.isEmpty() && row != null) {
      kinds = openedByRow.computeIfAbsent(
          row,
          first ->
              kinds(first, first.own(), first.lattice().size())); // "Unwanted | nausea | dry mouth"
    }
    return kinds;
  }

  /**
   * The sections that the last label opens of a paragraph whose first is a heading: "Contraindications: gout.
   * Precautions: asthma. Take care."
   */
  private List<Annotation> labelledIn(ReadPassage read) {
    Section section = read.passage().section();
    if (!label.isEmpty() || !section.equals(labelledSection)) {
      labelled = label;
      labelledSection = section;
    }
    return labelled;
  }

  /** Whether a heading is a label that a paragraph opens with. */
  private static boolean isRunIn(ReadPassage heading) {
    int size = heading.lattice().size();
    return size > 0 && heading.lattice().norm(size - 1).equals(":");
  }

  private static boolean isOnlyHarms(List<Annotation> kinds) {
    return kinds.stream().allMatch(kind -> HARMS.contains(kind.type()));
  }

  /**
   * "X: uses, side effects, interactions" is the title of a page, which stands in none of these. "Common X
   * side effects" says one thing twice.
   */
  private List<Annotation> openedBy(ReadPassage heading) {
    List<Annotation> kinds = kinds(heading, 0, heading.lattice().size());
    long sections = kinds.stream().map(Annotation::type).distinct().count();
    return sections > 1 && discourse.isTitle(heading) ? List.of() : kinds;
  }

  /** The sections that the first words of a sentence or item open: "Side effects: nausea." */
  private List<Annotation> foundLabel(ReadPassage read) {
    int colon = read.passage().kind() == Kind.CELL ? -1 : Label.colon(read);
    return colon < 0 || colon == read.lattice().size() - 1
        ? List.of()
        : kinds(read, read.own(), colon + 1);
  }

  /** The sections that words open; "common uses" opens no section of what is common. */
  private List<Annotation> kinds(ReadPassage read, int start, int end) {
    List<Annotation> worded = worded(read, start, end);
    if (!worded.isEmpty()) {
      return worded;
    }
    List<Annotation> all = read.between(start, end, types);
    return all.isEmpty()
        ? all
        : all.stream()
            .filter(kind -> all.stream()
                .noneMatch(longer -> longer.start() <= kind.start()
                    && longer.end() >= kind.end()
                    && longer.end() - longer.start() > kind.end() - kind.start()))
            .filter(kind -> !isLone(read.lattice(), kind) || isAlone(read.lattice(), start, end))
            .toList();
  }

  /** Whether a short sentence at the head of a paragraph names what follows, and asks for nothing. */
  private static boolean isTitle(Label label) {
    return !REQUESTS.contains(label.read().lattice().norm(label.start()));
  }

  /** The sections that the wording of a heading opens: "Who must not have it". */
  private List<Annotation> worded(ReadPassage read, int start, int end) {
    List<Annotation> found = new ArrayList<>();
    if (end == start || end - start > LONGEST) {
      return found;
    }
    int first = firstWord(read.lattice(), start, end);
    for (HeadingPattern heading : pack.headings(read.lattice())) {
      Optional<Match> match = heading.pattern().find(read.lattice(), first, first);
      if (match.isPresent() && match.get().end() <= end) {
        Entry entry = new Entry(heading.section(), "", Map.of());
        found.add(new Annotation(match.get().start(), match.get().end(), entry));
      }
    }
    return found;
  }

  /** Where a heading's words begin, behind its number or what marks it as a question: "4.3", "Q:". */
  private static int firstWord(Lattice lattice, int start, int end) {
    int i = start;
    while (i < end - 1
        && (!lattice.token(i).isWord()
            || Character.isDigit(lattice.norm(i).charAt(0))
            || (lattice.norm(i).equals("q") && !lattice.token(i + 1).isWord()))) {
      i++;
    }
    return i;
  }

  /** Whether a phrase opens a section only where a heading says little else: "Common", "Risks". */
  private static boolean isLone(Lattice lattice, Annotation kind) {
    return lattice.at(kind.start()).stream()
        .anyMatch(lone -> lone.type().equals("lone") && lone.end() >= kind.end());
  }

  /** Whether a heading consists of names of sections, drugs and fillers: "Common myths" does not. */
  private boolean isAlone(Lattice lattice, int start, int end) {
    int i = start;
    while (i < end) {
      if (lattice.norm(i).equals("(")) {
        return true;
      }
      int next = lattice.token(i).isWord() ? afterExpected(lattice, i) : i + 1;
      if (next == i) {
        return false;
      }
      i = next;
    }
    return true;
  }

  private int afterExpected(Lattice lattice, int at) {
    return lattice.at(at).stream()
        .filter(each -> BESIDE_LONE.contains(each.type()) || types.contains(each.type()))
        .mapToInt(Annotation::end)
        .max()
        .orElse(at);
  }
}
