package dev.touchstone.vet.sheet;

import dev.touchstone.page.Span;

/**
 * A link of a page.
 *
 * @param target where it leads, as written
 * @param relation its {@code rel}, lower case; empty if none
 * @param words its words in the sheet's text; empty for a picture
 * @param inSource its opening tag in the source
 */
public record Link(String target, String relation, Span words, Span inSource) {

  /** Whether it leads to an address with a host of its own; its own host may be among them. */
  public boolean leavesSite() {
    return target.startsWith("http:") || target.startsWith("https:") || target.startsWith("//");
  }
}
