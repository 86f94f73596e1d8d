package dev.touchstone.engine;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
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
   * Does all pages.
   *
   * @param pages in the order in which the results are wanted
   * @param sink called once for each page, in that order, on the calling thread
   * @throws IOException if the sink throws it
   * @throws InterruptedException if the calling thread is interrupted
   */
  public void run(List<Input> pages, PageSink sink) throws IOException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, LocalEngine::worker);
    try {
      Deque<Future<PageResult>> begun = new ArrayDeque<>();
      Iterator<Input> next = pages.iterator();
      while (next.hasNext() || !begun.isEmpty()) {
        while (next.hasNext() && begun.size() < AHEAD * threads) {
          Input page = next.next();
          begun.add(workers.submit(() -> task.run(page)));
        }
        sink.accept(begun.remove().get());
      }
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
