package dev.touchstone.cli.run;

import dev.touchstone.cli.console.Terminal;
import dev.touchstone.dataset.publish.OutputException;
import dev.touchstone.dataset.publish.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The output folders of a run, published together, or left as they were if the run fails or the user
 * stops it.
 */
public final class Output implements AutoCloseable {

  private final List<Publication> folders;
  private final Thread stopper;
  private volatile boolean stopped;

  private Output(List<Publication> folders, Terminal terminal) {
    this.folders = folders;
    this.stopper = new Thread(() -> stop(terminal), "stopper");
    Runtime.getRuntime().addShutdownHook(stopper);
  }

  /** A folder for data alone. */
  static Output into(Path data, Terminal terminal) throws IOException {
    return new Output(List.of(Publication.into(data)), terminal);
  }

  /** A folder for data and one for reports. */
  public static Output into(Path data, Path reports, Terminal terminal) throws IOException {
    if (data.toAbsolutePath().normalize().equals(reports.toAbsolutePath().normalize())) {
      throw new OutputException(data + ": --out and --reports must be two folders");
    }
    Publication first = Publication.into(data);
    try {
      return new Output(List.of(first, Publication.into(reports)), terminal);
    } catch (IOException | RuntimeException e) {
      first.close();
      throw e;
    }
  }

  public Publication data() {
    return folders.get(0);
  }

  Publication reports() {
    return folders.get(1);
  }

  /** Whether the user has stopped the run: whatever fails from now on fails for that. */
  boolean isStopped() {
    return stopped;
  }

  synchronized void publish() throws IOException {
    for (Publication folder : folders) {
      folder.publish();
    }
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
    IOException failure = null;
    for (Publication folder : folders) {
      try {
        folder.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
