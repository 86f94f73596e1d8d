package dev.touchstone.cli.run;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line that tells how far a batch is: {@code 120 of 400 pages, 35 a second, 0:08 left}.
 *
 * <p>Drawn over itself at most five times a second, and wiped at the end.
 */
final class Progress {

  private static final long REDRAW_NANOS = 200_000_000L;
  private static final double NANOS_PER_SECOND = 1e9;

  private final PrintWriter err;
  private final boolean shown;
  private final int total;
  private final LongSupplier clock;
  private final long begun;
  private long drawn;
  private int done;
  private int width;

  /**
   * Begins at no page.
   *
   * @param shown whether to draw at all
   * @param total number of pages
   * @param clock nanoseconds from any moment, as {@link System#nanoTime}
   */
  Progress(PrintWriter err, boolean shown, int total, LongSupplier clock) {
    this.err = err;
    this.shown = shown;
    this.total = total;
    this.clock = clock;
    this.begun = clock.getAsLong();
    this.drawn = begun;
  }

  /** One more page is done. */
  void step() {
    done++;
    long now = clock.getAsLong();
    if (shown && now - drawn >= REDRAW_NANOS) {
      drawn = now;
      draw(line(now));
    }
  }

  /** Wipes the line, so that the next output begins at the left. */
  void end() {
    if (width > 0) {
      draw("");
      err.print('\r');
      err.flush();
      width = 0;
    }
  }

  private String line(long now) {
    double seconds = (now - begun) / NANOS_PER_SECOND;
    double rate = done / seconds;
    if (done > total) { // the archives among the files hold more than anybody has counted
      return String.format(Locale.ROOT, "%s pages, %.0f a second", done, rate);
    }
    long left = Math.round((total - done) / rate);
    return String.format(
        Locale.ROOT,
        "%s of %s pages, %.0f a second, %s:%02d left",
        done,
        total,
        rate,
        left / 60,
        left % 60);
  }

  private void draw(String line) {
    err.print('\r' + line + " ".repeat(Math.max(0, width - line.length())));
    err.flush();
    width = line.length();
  }
}
