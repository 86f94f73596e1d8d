package dev.touchstone.engine;

import dev.touchstone.page.Notice;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of some files, those in archives among them, each made when it is asked for: for engines
 * that pull. A page that fails is a result like any other. Not thread-safe.
 */
public final class PageStream implements Closeable {

  private final Expansion pages;
  private final PageTask task;

  /** @param files in the order in which their pages are wanted */
  public PageStream(Stages stages, List<Input> files) {
    this.pages = new Expansion(files);
    this.task = new PageTask(stages, null);
  }

  /**
   * A page that is done.
   *
   * @param spot where it stands in the batch
   */
  public record Made(PageResult result, Input.Spot spot) {}

  /** The next page; null after the last. */
  public @Nullable Made next() {
    Input page = pages.next();
    return page == null ? null : new Made(task.run(page).result(), page.spot());
  }

  /** What there is to say about the archives so far. */
  public List<Notice> notices() {
    return pages.notices();
  }

  @Override
  public void close() throws IOException {
    pages.close();
  }
}
