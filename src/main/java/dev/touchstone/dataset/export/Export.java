package dev.touchstone.dataset.export;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.dataset.publish.Publication;
import dev.touchstone.engine.BatchCounts;
import dev.touchstone.engine.PageResult;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One form of a run, written as the run goes on: all pages, then the counts, then all
 * findings. */
interface Export extends Closeable {

  /** One more page. */
  default void page(PageResult result) throws IOException {}

  /** All pages are there and compared. */
  default void compared(BatchCounts counts) throws IOException {}

  /**
   * One more finding.
   *
   * @param claims gives a claim that the finding names
   */
  default void finding(Finding finding, Function<String, @Nullable Claim> claims)
      throws IOException {}

  /** All data sets are complete, and can be read from {@code folder}. */
  default void finish(Publication folder) throws IOException {}
}
