package dev.touchstone.compare.reference;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Span;
import java.util.Map;

/**
 * One thing that a reference says of a subject.
 *
 * @param subject as in claims
 * @param attribute as in claims
 * @param value what holds
 * @param qualifiers within what it holds
 * @param citation where it says so
 * @param date of the reference, {@code 2018} or {@code 2026-06-14}; empty where the edition is not known
 * @param words what it says, in our own phrase
 */
public record Fact(
    String subject,
    String attribute,
    Value value,
    Map<String, String> qualifiers,
    String citation,
    String date,
    String words) {

  public Fact {
    qualifiers = Map.copyOf(qualifiers);
  }

  /** The fact as a page would state it, so that it is compared like one. */
  public Claim asClaim() {
    return new Claim(
        String.join(" ", citation, value.toString(), qualifiers.toString()),
        citation,
        subject,
        attribute,
        value,
        Polarity.AFFIRMED,
        qualifiers,
        new Evidence(words, new Span(0, 0), new Span(0, 0)),
        "reference",
        "",
        "");
  }
}
