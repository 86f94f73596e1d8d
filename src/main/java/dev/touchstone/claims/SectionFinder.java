package dev.touchstone.claims;

import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.text.Passage.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which sections a passage stands in, by the words above, in front and at its own start. Passages
 * come in reading order. Not thread-safe.
 */
final class SectionFinder {

  /** What may stand beside a lone word in a heading: other sections, drugs, words of little sense. */
  private static final Set<String> BESIDE_LONE = Set.of("lone-filler", "anaphor", "drug", "brand");

  private final Set<String> types;
  private final Discourse discourse;

  /** Many rules ask of one passage, one after the other. */
  private @Nullable ReadPassage last;

  private List<Annotation> above = List.of();
  private List<Annotation> label = List.of();

  /** @param types the word lists whose phrases open a section */
  SectionFinder(Set<String> types, Discourse discourse) {
    this.types = types;
    this.discourse = discourse;
  }

  /** The sections that a list's lead-in or a column's name opens, otherwise the nearest heading. */
  List<Annotation> above(ReadPassage read) {
    find(read);
    return above;
  }

  private void find(ReadPassage read) {
    if (!read.equals(last)) {
      above = found(read);
      label = foundLabel(read);
      last = read;
    }
  }

  private List<Annotation> found(ReadPassage read) {
    List<Annotation> kinds = kinds(read, 0, read.own());
    for (ReadPassage heading : discourse.headings(read.passage().section())) {
      if (kinds.isEmpty()) {
        kinds = kinds(heading, 0, heading.lattice().size());
      }
    }
    return kinds;
  }

  /** The sections that the first words of a sentence or item open: "Side effects: nausea." */
  List<Annotation> label(ReadPassage read) {
    find(read);
    return label;
  }

  private List<Annotation> foundLabel(ReadPassage read) {
    int colon = read.passage().kind() == Kind.CELL ? -1 : Label.colon(read);
    return colon < 0 || colon == read.lattice().size() - 1
        ? List.of()
        : kinds(read, read.own(), colon);
  }

  /** The sections that words open; "common uses" opens no section of what is common. */
  private List<Annotation> kinds(ReadPassage read, int start, int end) {
    List<Annotation> all = read.between(start, end, types);
    return all.stream()
        .filter(kind -> all.stream()
            .noneMatch(longer -> longer.start() <= kind.start()
                && longer.end() >= kind.end()
                && longer.end() - longer.start() > kind.end() - kind.start()))
        .filter(kind -> !isLone(read.lattice(), kind) || isAlone(read.lattice(), start, end))
        .toList();
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
