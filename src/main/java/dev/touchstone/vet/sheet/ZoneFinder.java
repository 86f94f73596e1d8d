package dev.touchstone.vet.sheet;

import dev.touchstone.clean.Removal;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells what cleaning made of a place of the source. Asked from top to bottom; used for one page. */
final class ZoneFinder {

  private final List<Span> kept;
  private final List<Removal> removed;
  private int firstKept;
  private int firstRemoved;

  ZoneFinder(List<Span> kept, List<Removal> removed) {
    this.kept = kept.stream().sorted().toList();
    List<Removal> sorted = new ArrayList<>(removed);
    sorted.sort(Comparator.comparing(Removal::inSource));
    this.removed = List.copyOf(sorted);
  }

  /** The zone of a line that stands after those asked before. */
  String zone(Span line) {
    while (firstKept < kept.size() && kept.get(firstKept).end() <= line.start()) {
      firstKept++;
    }
    for (Span block : kept.subList(firstKept, kept.size())) {
      if (block.overlaps(line)) {
        return Line.CONTENT;
      }
      if (block.start() >= line.end()) {
        break;
      }
    }
    while (firstRemoved < removed.size()
        && removed.get(firstRemoved).inSource().end() <= line.start()) {
      firstRemoved++;
    }
    String zone = Line.OUTSIDE;
    for (Removal removal : removed.subList(firstRemoved, removed.size())) {
      if (removal.inSource().overlaps(line)) {
        zone = removal.reason().code();
      }
      if (removal.inSource().start() >= line.end()) {
        break;
      }
    }
    return zone;
  }
}
