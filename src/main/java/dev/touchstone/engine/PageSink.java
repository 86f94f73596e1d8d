package dev.touchstone.engine;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes the results of a batch one by one, in input order, on one thread. */
@FunctionalInterface
public interface PageSink {

  /**
   * One more page is done.
   *
   * @param thrown what stopped the page, for a developer; null where nothing was thrown
   */
  void accept(PageResult result, @Nullable Throwable thrown) throws IOException;
}
