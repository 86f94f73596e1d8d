package dev.touchstone.claims.term;

import dev.touchstone.rules.Lexicon;
import dev.touchstone.rules.Mention;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that are cut to their last letters after a slash: in "CYP3A4/5" the second is CYP3A5. */
final class CutNames {

  private static final Types TYPES = Types.of("receptor", "enzyme", "enzyme_target");

  /** Letters and figures that are left of a name that is cut. */
  private static final int LONGEST = 3;

  private final Lexicon lexicon;

  CutNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void annotate(String text, Lattice lattice) {
    for (int slash = 1; slash + 1 < lattice.size(); slash++) {
      if (lattice.norm(slash).equals("/")
          && lattice.token(slash + 1).span().length() <= LONGEST
          && !lattice.isAnyAt(slash + 1, TYPES)) {
        complete(text, lattice, slash);
      }
    }
  }

  private void complete(String text, Lattice lattice, int slash) {
    String tail = lattice.token(slash + 1).span().in(text);
    for (int start = Math.max(0, slash - LONGEST); start < slash; start++) {
      for (Annotation whole : List.copyOf(lattice.at(start))) {
        if (whole.end() == slash && TYPES.contains(whole.type())) {
          String name = lattice.span(whole.start(), whole.end()).in(text);
          Mention other = other(name, tail, whole.type());
          if (other != null) {
            lattice.add(new Annotation(slash + 1, slash + 2, other.entry()));
            return;
          }
        }
      }
    }
  }

  /** The name that begins as one does and ends as the other: first with as much cut off as is put on. */
  private @Nullable Mention other(String name, String tail, String type) {
    for (int cut = Math.min(tail.length(), name.length() - 1); cut > 0; cut--) {
      String whole = name.substring(0, name.length() - cut) + tail;
      for (Mention mention : lexicon.find(whole)) {
        if (mention.entry().type().equals(type) && mention.span().length() == whole.length()) {
          return mention;
        }
      }
    }
    return null;
  }
}
