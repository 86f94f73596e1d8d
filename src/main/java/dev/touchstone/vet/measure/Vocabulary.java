package dev.touchstone.vet.measure;

import dev.touchstone.vet.sign.Lexis;
import java.util.regex.Pattern;

/** What the measures look for, compiled once for all pages. Immutable. */
public final class Vocabulary {

  private final Lexis lexis;
  private final DateWords dates;
  private final Pattern byline;

  public Vocabulary(Lexis lexis) {
    this.lexis = lexis;
    this.dates = DateWords.of(lexis);
    this.byline = Pattern.compile("^\\W{0,3}(?i:" + lexis.list("byline").pattern() + ")\\s+(?<name>"
        + PersonNames.NAME + ")(?<rest>.{0,140})$");
  }

  Lexis lexis() {
    return lexis;
  }

  DateWords dates() {
    return dates;
  }

  /** A line that says {@code by} and goes on with a name and its {@code rest}. */
  Pattern byline() {
    return byline;
  }
}
