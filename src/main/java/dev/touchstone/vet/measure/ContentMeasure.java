package dev.touchstone.vet.measure;

import dev.touchstone.page.Span;
import dev.touchstone.vet.card.Sighting;
import dev.touchstone.vet.sheet.Line;
import dev.touchstone.vet.sign.Found;
import dev.touchstone.vet.sign.Lexis;
import dev.touchstone.vet.sign.PageFacts;
import dev.touchstone.vet.sign.SignFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Judges what the text itself says, and under whose name. */
final class ContentMeasure {

  private static final int MANY = 3;
  private static final int SHOWN = 2;
  private final Lexis lexis;
  private final PageFacts facts;

  ContentMeasure(Lexis lexis, PageFacts facts) {
    this.lexis = lexis;
    this.facts = facts;
  }

  /** Both benefits and harms, benefits alone, or neither. */
  Found benefitsAndHarms() {
    List<Sighting> benefits = seen("benefit");
    List<Sighting> harms = seen("harm");
    if (!benefits.isEmpty() && !harms.isEmpty()) {
      return Found.pass("gives benefits and harms", List.of(benefits.get(0), harms.get(0)));
    }
    return benefits.size() >= MANY
        ? Found.fail("gives benefits and no harm", benefits.subList(0, SHOWN))
        : Found.nothing("");
  }

  private List<Sighting> seen(String list) {
    List<Sighting> seen = new ArrayList<>();
    for (Line line : facts.sheet().lines()) {
      Matcher match = lexis.list(list).matcher(line.text());
      if (line.isContent() && seen.size() < MANY && match.find()) {
        Line rest = new Line(
            line.text().substring(match.start()),
            new Span(line.span().start() + match.start(), line.span().end()),
            line.zone());
        seen.add(facts.sheet().quote(SignFinder.shortened(rest)));
      }
    }
    return seen;
  }
}
