package dev.touchstone.engine;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the findings of a batch one by one, in order, on one thread. */
@FunctionalInterface
public interface FindingSink {

  /**
   * One more finding.
   *
   * @param claims gives a claim that the finding names, by its id; read from disk when asked, null for
   *     other claims
   */
  void accept(Finding finding, Function<String, @Nullable Claim> claims) throws IOException;
}
