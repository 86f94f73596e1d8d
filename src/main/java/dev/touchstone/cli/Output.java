package dev.touchstone.cli;

import dev.touchstone.dataset.publish.OutputException;
import dev.touchstone.dataset.publish.Publication;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Both output folders of a run, published together, or left as they were if the run fails or the
 * user stops it.
 */
final class Output implements AutoCloseable {

  private final Publication data;
  private final Publication reports;
  private final Thread stopper;
  private volatile boolean stopped;

  private Output(Publication data, Publication reports, Terminal terminal) {
    this.data = data;
    this.reports = reports;
    this.stopper = new Thread(() -> stop(terminal), "stopper");
    Runtime.getRuntime().addShutdownHook(stopper);
  }

  static Output into(Path data, Path reports, Terminal terminal) throws IOException {
    if (data.toAbsolutePath().normalize().equals(reports.toAbsolutePath().normalize())) {
      throw new OutputException(data + ": --out and --reports must be two folders");
    }
    Publication first = Publication.into(data);
    try {
      return new Output(first, Publication.into(reports), terminal);
    } catch (IOException | RuntimeException e) {
      first.close();
      throw e;
    }
  }

  Publication data() {
    return data;
  }

  Publication reports() {
    return reports;
  }

  /** Whether the user has stopped the run: whatever fails from now on fails for that. */
  boolean isStopped() {
    return stopped;
  }

  synchronized void publish() throws IOException {
    data.publish();
    reports.publish();
  }

  @Override
  public void close() throws IOException {
    if (!stopped) {
      Runtime.getRuntime().removeShutdownHook(stopper);
      giveUp();
    }
  }

  private void stop(Terminal terminal) {
    stopped = true;
    try {
      giveUp();
      terminal
          .err()
          .println(
              "\nstopped; the results are those of the last complete run, the next run goes on from here");
    } catch (IOException e) {
      terminal.err().println("\nstopped; " + e.getMessage());
    }
  }

  private synchronized void giveUp() throws IOException {
    try {
      data.close();
    } finally {
      reports.close();
    }
  }
}
