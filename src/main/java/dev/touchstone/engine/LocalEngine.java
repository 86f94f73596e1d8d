package dev.touchstone.engine;

import dev.touchstone.page.Notice;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Takes the pages of a batch through the stages on the threads of this machine.
 *
 * <p>Results come in input order whatever the number of threads, and only a few pages per thread are
 * in memory at a time: a worker waits rather than run ahead of the sink. A page that fails, even by
 * exhausting stack or memory, is a result like any other.
 */
public final class LocalEngine {

  /** Pages begun and not yet taken by the sink, per thread: enough that a slow page stalls nobody. */
  private static final int AHEAD = 4;

  /** A page nested as deeply as the cleaner allows must not exhaust it. In bytes; reserved, not used. */
  private static final long STACK_SIZE = 16L << 20;

  private final PageTask task;
  private final int threads;

  /**
   * An engine for any number of batches.
   *
   * @param stages what to do with each page
   * @param threads how many pages are worked on at a time, at least 1
   */
  public LocalEngine(Stages stages, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, got " + threads);
    }
    this.task = new PageTask(stages);
    this.threads = threads;
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
    ExecutorService workers = Executors.newFixedThreadPool(threads, LocalEngine::worker);
    try (Expansion pages = new Expansion(files)) {
      Deque<Future<PageResult>> begun = new ArrayDeque<>();
      Input next = pages.next();
      while (next != null || !begun.isEmpty()) {
        while (next != null && begun.size() < AHEAD * threads) {
          Input page = next;
          begun.add(workers.submit(() -> task.run(page)));
          next = pages.next();
        }
        sink.accept(begun.remove().get());
      }
      return pages.notices();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a page's task must not throw", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(null, work, "page-worker", STACK_SIZE);
    thread.setDaemon(true);
    return thread;
  }
}
