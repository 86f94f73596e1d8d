package dev.touchstone.claims;

import dev.touchstone.clean.CleanPage;
import java.util.List;

/** Finds the claims of a page. Thread-safe. */
public final class ClaimExtractor {

  /** All claims of the page, sorted by place, then id. */
  public List<Claim> extract(CleanPage page) {
    return List.of();
  }
}
