package dev.touchstone.dataset.changes;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A page as a run saw it.
 *
 * @param id the page's id
 * @param title its title; empty if it has none
 * @param text hash of its cleaned text; empty if it could not be read
 * @param error why it could not be read; empty if it was
 * @param claims what it claims, in its order
 */
public record PageState(String id, String title, String text, String error, List<Said> claims) {

  public PageState {
    claims = List.copyOf(claims);
  }

  /**
   * A claim without its place.
   *
   * @param subject as in claims
   * @param attribute as in claims
   * @param qualifiers as in claims
   * @param value as one line of text
   * @param quote the page's words, perhaps cut
   * @param sentence the whole sentence, perhaps cut
   */
  public record Said(
      String subject,
      String attribute,
      Map<String, String> qualifiers,
      String value,
      String quote,
      String sentence) {

    public Said {
      qualifiers = Collections.unmodifiableMap(new TreeMap<>(qualifiers));
    }
  }
}
