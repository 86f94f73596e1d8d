package dev.touchstone.engine;

import dev.touchstone.page.Notice;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the pages of a batch through the stages on the threads of this machine.
 *
 * <p>Results come in input order whatever the number of threads, and only a few pages per thread are
 * in memory at a time: a worker waits rather than run ahead of the sink. A page that fails, even by
 * exhausting stack or memory, is a result like any other.
 */
public final class LocalEngine {

  private final PageTask task;
  private final @Nullable Recall recall;
  private final Workers workers;

  /**
   * An engine that makes every page anew.
   *
   * @param stages what to do with each page
   * @param threads how many pages are worked on at a time, at least 1
   */
  public LocalEngine(Stages stages, int threads) {
    this(stages, threads, null);
  }

  /**
   * An engine that makes only those pages anew that have changed.
   *
   * @param recall what earlier runs made, and where this one keeps what it makes; null for neither
   */
  public LocalEngine(Stages stages, int threads, @Nullable Recall recall) {
    this.task = new PageTask(stages, recall);
    this.recall = recall;
    this.workers = new Workers(threads);
  }

  /**
   * Does all pages, those in archives among them.
   *
   * @param files in the order in which the results are wanted
   * @param sink called once for each page, in that order, on the calling thread
   * @return what there is to say about archives; what concerns a page stands in its result
   * @throws IOException if the sink throws it
   * @throws InterruptedException if the calling thread is interrupted
   */
  public List<Notice> run(List<Input> files, PageSink sink)
      throws IOException, InterruptedException {
    return run(files, (result, thrown, spot) -> sink.accept(result, thrown));
  }

  /** The same for those who must know where each page stands in the batch. */
  public List<Notice> run(List<Input> files, SpotSink sink)
      throws IOException, InterruptedException {
    try (Expansion pages = new Expansion(files)) {
      workers.run(pages::next, page -> new Made(task.run(page), page.spot()), made -> {
        PageTask.Done done = made.done;
        if (recall != null && done.kept() != null) {
          recall.keep(done.kept());
        }
        sink.accept(done.result(), done.thrown(), made.spot);
      });
      return pages.notices();
    }
  }

  private record Made(PageTask.Done done, Input.Spot spot) {}

  /** As {@link PageSink}. */
  @FunctionalInterface
  public interface SpotSink {

    /** One more page is done; {@code spot} says where it stands in the batch. */
    void accept(PageResult result, @Nullable Throwable thrown, Input.Spot spot) throws IOException;
  }
}
