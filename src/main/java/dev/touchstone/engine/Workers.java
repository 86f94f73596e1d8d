package dev.touchstone.engine;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Does a kind of work on several threads at a time, and hands the results on in order. */
final class Workers {

  /** A page nested as deeply as the cleaner allows must not exhaust it. In bytes; reserved, not used. */
  private static final long STACK_SIZE = 16L << 20;

  /** Pieces begun and not yet taken by the sink, per thread: enough that a slow one stalls nobody. */
  private static final int AHEAD = 4;

  private final int threads;

  Workers(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, got " + threads);
    }
    this.threads = threads;
  }

  /** Where work comes from. */
  interface Source<I> {

    /** The next piece; null after the last. */
    @Nullable
    I next() throws IOException;
  }

  /** Where results go. */
  interface Sink<O> {

    void accept(O result) throws IOException;
  }

  /**
   * Does all there is to do. Source and sink are called on the calling thread alone.
   *
   * @param task must not throw
   */
  <I, O> void run(Source<I> source, Function<I, O> task, Sink<O> sink)
      throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, Workers::thread);
    try {
      Deque<Future<O>> begun = new ArrayDeque<>();
      I next = source.next();
      while (next != null || !begun.isEmpty()) {
        while (next != null && begun.size() < AHEAD * threads) {
          I piece = next;
          begun.add(pool.submit(() -> task.apply(piece)));
          next = source.next();
        }
        sink.accept(begun.remove().get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a task must not throw", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "page-worker", STACK_SIZE);
    thread.setDaemon(true);
    return thread;
  }
}
