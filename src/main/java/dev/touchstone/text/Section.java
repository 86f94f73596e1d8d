package dev.touchstone.text;

import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The headings that stand over a place of a page.
 *
 * @param headings ranges of the headings in the cleaned text, outermost first; empty above the first
 */
public record Section(List<Span> headings) {

  public Section {
    headings = List.copyOf(headings);
  }

  /** The section below this one that a further heading opens. */
  Section with(Span heading) {
    List<Span> more = new ArrayList<>(headings);
    more.add(heading);
    return new Section(more);
  }

  /** The headings' words, outermost first, joined by {@code  > }. */
  public String title(String text) {
    StringJoiner title = new StringJoiner(" > ");
    for (Span heading : headings) {
      title.add(heading.in(text));
    }
    return title.toString();
  }
}
