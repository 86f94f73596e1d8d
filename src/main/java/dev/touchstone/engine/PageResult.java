package dev.touchstone.engine;

import dev.touchstone.claims.Claim;
import dev.touchstone.page.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one input; holds nothing of its source.
 *
 * @param id the page's id
 * @param path the input's path as the user would write it
 * @param page its content; null where it failed
 * @param claims its claims, in the order of the page; empty where it failed
 * @param notices what a user should know although it did not stop the page
 * @param failure why there is no content, one line, lower case, with a remedy where there is one;
 *     null where there is content
 */
public record PageResult(
    String id,
    String path,
    @Nullable PageDigest page,
    List<Claim> claims,
    List<Notice> notices,
    @Nullable String failure) {

  public PageResult {
    claims = List.copyOf(claims);
    notices = List.copyOf(notices);
    if ((page == null) == (failure == null)) {
      throw new IllegalArgumentException("result needs either a page or a failure: " + path);
    }
  }

  /** The same result, had its page another id. */
  public PageResult onPage(String page) {
    return new PageResult(
        page,
        path,
        this.page == null ? null : this.page.onPage(page),
        claims.stream().map(claim -> claim.onPage(page)).toList(),
        notices,
        failure);
  }

  static PageResult failed(Input input, String cause) {
    return new PageResult(input.id(), input.path(), null, List.of(), List.of(), cause);
  }
}
