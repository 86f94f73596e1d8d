package dev.touchstone.review.history;

import dev.touchstone.page.Sha256;

/**
 * A finding or a page of a run, as it is recorded.
 *
 * @param key hash of its kind and name: sorts the same in every database
 * @param kind {@link #FINDING} or {@link #PAGE}
 * @param ref what may change without anybody being told: a finding's id, the hash of a page's bytes
 * @param body all that is compared, as JSON
 */
record Item(String key, String kind, String ref, String body) {

  static final String FINDING = "finding";
  static final String PAGE = "page";

  private static final int DIGITS = 32;

  /** @param name evidence of a finding, id of a page */
  static Item of(String kind, String name, String ref, String body) {
    return new Item(Sha256.hex(kind + "\n" + name, DIGITS), kind, ref, body);
  }

  /** Differs if the body does. */
  String print() {
    return Sha256.hex(body, DIGITS);
  }
}
