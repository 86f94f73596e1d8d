package dev.touchstone.claims;

import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;

/** A passage as the rules saw it, for people: its tokens, and what was recognised in them. */
final class Trace {

  private Trace() {}

  /** One line a token, then its annotations; the key's tokens stand before a line of dashes. */
  static String of(ReadPassage read) {
    StringBuilder lines = new StringBuilder();
    Lattice lattice = read.lattice();
    for (int i = 0; i < lattice.size(); i++) {
      if (i > 0 && i == read.own()) {
        lines.append("--\n");
      }
      lines.append(lattice.norm(i));
      for (Annotation annotation : lattice.at(i)) {
        lines.append("  [").append(annotation.type());
        if (!annotation.entry().code().isEmpty()) {
          lines.append('=').append(annotation.entry().code());
        }
        if (annotation.end() > i + 1) {
          lines.append(" to ").append(lattice.norm(annotation.end() - 1));
        }
        lines.append(']');
      }
      lines.append('\n');
    }
    return lines.toString();
  }
}
