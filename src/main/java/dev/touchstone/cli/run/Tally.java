package dev.touchstone.cli.run;

import dev.touchstone.cli.console.ExitCodes;
import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.option.WorkOptions;
import dev.touchstone.engine.PageResult;
import dev.touchstone.page.Notice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Counts the pages of a batch as they come in, and says at the end what became of them. */
public final class Tally {

  private static final double NANOS_PER_SECOND = 1e9;

  private final WorkOptions options;
  private final Terminal terminal;
  private final LongSupplier clock;
  private final long begun;
  private final Progress progress;
  private final List<Failed> failed = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private int pages;

  public Tally(WorkOptions options, Terminal terminal, List<Notice> notices, int total) {
    this.options = options;
    this.terminal = terminal;
    this.clock = System::nanoTime;
    this.begun = clock.getAsLong();
    this.notices.addAll(notices);
    boolean shown = terminal.watched() && !options.quiet();
    this.progress = new Progress(terminal.err(), shown, total, clock);
  }

  /**
   * A page that could not be read.
   *
   * @param thrown what stopped it; null where nothing was thrown
   */
  record Failed(String path, String cause, @Nullable Throwable thrown) {}

  /**
   * One more page.
   *
   * @param thrown what stopped it, for a developer; null where nothing was thrown
   */
  public void add(PageResult result, @Nullable Throwable thrown) {
    pages++;
    if (result.failure() != null) {
      failed.add(new Failed(result.path(), result.failure(), thrown));
    }
    notices.addAll(result.notices());
    progress.step();
  }

  /** What concerns no page, such as an archive's entries that were passed over. */
  public void add(List<Notice> more) {
    notices.addAll(more);
  }

  /** Ends the progress line and prints what a user must know even with {@code --quiet}. */
  public void reportTrouble() {
    progress.end();
    if (options.verbose()) {
      notices.forEach(notice -> terminal.err().println(notice.place() + ": " + notice.message()));
    }
    for (Failed page : failed) {
      terminal.err().println(terminal.bad(page.path + ": " + page.cause));
      if (options.verbose() && page.thrown != null) {
        page.thrown.printStackTrace(terminal.err());
      }
    }
    terminal.err().flush();
  }

  /** Number of pages that could be read. */
  int read() {
    return pages - failed.size();
  }

  /** Pages that could not be read, in input order. */
  List<Failed> failures() {
    return Collections.unmodifiableList(failed);
  }

  /** Number of notices. */
  int notices() {
    return notices.size();
  }

  /** {@code 6 pages read, 1 failed (see above), 2 notices (see --verbose), 0.9 s}. */
  public String pagesLine() {
    StringBuilder line =
        new StringBuilder(terminal.strong(counted(read(), "page"))).append(" read, ");
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
  public int exitCode() {
    return failed.isEmpty() ? ExitCodes.DONE : ExitCodes.UNREADABLE;
  }

  public static String counted(int count, String noun) {
    return count + " " + (count == 1 ? noun : noun + "s");
  }
}
