package dev.touchstone.cli;

import dev.touchstone.engine.PageResult;
import dev.touchstone.page.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Counts the pages of a batch as they come in, and says at the end what became of them. */
final class Tally {

  private static final double NANOS_PER_SECOND = 1e9;

  private final BatchOptions options;
  private final Terminal terminal;
  private final LongSupplier clock;
  private final long begun;
  private final Progress progress;
  private final List<PageResult> failed = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private int pages;

  Tally(BatchOptions options, Terminal terminal, List<Notice> notices, int total) {
    this.options = options;
    this.terminal = terminal;
    this.clock = System::nanoTime;
    this.begun = clock.getAsLong();
    this.notices.addAll(notices);
    boolean shown = terminal.watched() && !options.quiet();
    this.progress = new Progress(terminal.err(), shown, total, clock);
  }

  void add(PageResult result) {
    pages++;
    if (result.failure() != null) {
      failed.add(result);
    }
    notices.addAll(result.notices());
    progress.step();
  }

  /** What concerns no page, such as an archive's entries that were passed over. */
  void add(List<Notice> more) {
    notices.addAll(more);
  }

  /** Ends the progress line and prints what a user must know even with {@code --quiet}. */
  void reportTrouble() {
    progress.end();
    if (options.verbose()) {
      notices.forEach(notice -> terminal.err().println(notice.place() + ": " + notice.message()));
    }
    for (PageResult result : failed) {
      PageResult.Failure failure = result.failure();
      if (failure != null) {
        terminal.err().println(terminal.bad(result.input().path() + ": " + failure.cause()));
        if (options.verbose() && failure.thrown() != null) {
          failure.thrown().printStackTrace(terminal.err());
        }
      }
    }
    terminal.err().flush();
  }

  /** {@code 6 pages read, 1 failed (see above), 2 notices (see --verbose), 0.9 s}. */
  String pagesLine() {
    StringBuilder line = new StringBuilder(terminal.strong(counted(pages - failed.size(), "page")))
        .append(" read, ");
    line.append(
        failed.isEmpty() ? "0 failed" : terminal.bad(failed.size() + " failed (see above)"));
    if (!notices.isEmpty()) {
      line.append(", ").append(counted(notices.size(), "notice"));
      line.append(options.verbose() ? " (see above)" : " (--verbose shows them)");
    }
    double seconds = (clock.getAsLong() - begun) / NANOS_PER_SECOND;
    return line.append(String.format(Locale.ROOT, ", %.1f s", seconds)).toString();
  }

  /** 0, or 3 where a page failed. */
  int exitCode() {
    return failed.isEmpty() ? ExitCodes.DONE : ExitCodes.UNREADABLE;
  }

  static String counted(int count, String noun) {
    return count + " " + (count == 1 ? noun : noun + "s");
  }
}
