package dev.touchstone.claims;

import dev.touchstone.page.Evidence;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One checkable statement that a page makes about a drug.
 *
 * @param id content hash of source, subject, attribute, value, polarity, qualifiers and place: the
 *     same in every run until one of them changes
 * @param source the page's id
 * @param subject generic name, metabolite or combination ({@code naltrexone/bupropion}), lower case
 * @param attribute code of the attribute, such as {@code half_life}
 * @param value what is stated
 * @param polarity whether it is stated or denied
 * @param qualifiers what limits the claim ({@code route}, {@code jurisdiction} ...), sorted by key
 * @param evidence the page's words and where they stand
 * @param rule id of the rule that made the claim
 * @param section the headings above it, outermost first, joined by {@code  > }; empty if none
 * @param sentence the whole sentence or table row that the quote is from
 */
public record Claim(
    String id,
    String source,
    String subject,
    String attribute,
    Value value,
    Polarity polarity,
    Map<String, String> qualifiers,
    Evidence evidence,
    String rule,
    String section,
    String sentence) {

  public Claim {
    // One qualifier has no order, and a map without one is small: batches hold claims by the
    // million.
    qualifiers = qualifiers.size() < 2
        ? Map.copyOf(qualifiers)
        : Collections.unmodifiableMap(new TreeMap<>(qualifiers));
  }

  /** The same claim, had its page another id. */
  public Claim onPage(String page) {
    String renamed = ClaimId.of(page, subject, attribute, value, polarity, qualifiers, evidence);
    return new Claim(
        renamed,
        page,
        subject,
        attribute,
        value,
        polarity,
        qualifiers,
        evidence,
        rule,
        section,
        sentence);
  }
}
