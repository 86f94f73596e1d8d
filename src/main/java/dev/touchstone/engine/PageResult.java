package dev.touchstone.engine;

import dev.touchstone.claims.Claim;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.page.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one input.
 *
 * @param input the file
 * @param page its content; null where it failed
 * @param claims its claims, in the order of the page; empty where it failed
 * @param notices what a user should know although it did not stop the page
 * @param failure why there is no content; null where there is
 */
public record PageResult(
    Input input,
    @Nullable CleanPage page,
    List<Claim> claims,
    List<Notice> notices,
    @Nullable Failure failure) {

  public PageResult {
    claims = List.copyOf(claims);
    notices = List.copyOf(notices);
    if ((page == null) == (failure == null)) {
      throw new IllegalArgumentException(
          "result needs either a page or a failure: " + input.path());
    }
  }

  /**
   * Why a page could not be done.
   *
   * @param cause one line, lower case, with a remedy where there is one
   * @param thrown what was thrown, for a developer; null where the reader itself refused the file
   */
  public record Failure(String cause, @Nullable Throwable thrown) {}

  static PageResult failed(Input input, String cause, @Nullable Throwable thrown) {
    return new PageResult(input, null, List.of(), List.of(), new Failure(cause, thrown));
  }
}
