package dev.touchstone.engine;

import dev.touchstone.ingest.bytes.Content;
import dev.touchstone.ingest.container.Container;
import dev.touchstone.ingest.container.Containers;
import dev.touchstone.ingest.container.Entry;
import dev.touchstone.page.Notice;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a batch, one after the other: files as they are, and for an archive the pages in it.
 *
 * <p>An archive is read as far as its pages are asked for, so that it need not fit into memory. Where
 * it breaks off, that is one failed page, and the batch goes on with the next file.
 */
final class Expansion implements Closeable {

  private final Iterator<Input> files;
  private final EntryIds ids;
  private final List<Notice> notices = new ArrayList<>();
  private @Nullable Container open;
  private Input archive = new Input("", "", new Input.Broken(""), new Input.Spot(0, null));
  private int entries;

  Expansion(List<Input> files) {
    this.files = files.iterator();
    this.ids = new EntryIds(files.stream().map(Input::id).toList());
  }

  /** The next page; null after the last. */
  @Nullable
  Input next() {
    while (true) {
      Input entry = open == null ? null : nextEntry(open);
      if (entry != null) {
        return entry;
      }
      if (!files.hasNext()) {
        return null;
      }
      Input file = files.next();
      open = file.origin() instanceof Input.OnDisk disk ? Containers.open(disk.file()) : null;
      if (open == null) {
        return file;
      }
      archive = file;
      entries = 0;
    }
  }

  /** What there is to say about the archives so far. */
  List<Notice> notices() {
    return List.copyOf(notices);
  }

  private @Nullable Input nextEntry(Container container) {
    try {
      Entry entry = container.next();
      if (entry != null) {
        entries++;
        return input(entry);
      }
      end(container);
      return null;
    } catch (IOException | RuntimeException e) { // the libraries' own checks are not complete
      open = null;
      closeQuietly(container);
      String cause = "breaks off after %s pages: %s".formatted(entries, e.getMessage());
      return new Input(archive.id(), archive.path(), new Input.Broken(cause), archive.spot());
    }
  }

  private Input input(Entry entry) {
    String path = archive.path() + "!" + entry.name();
    Content content = entry.content();
    String failure = entry.failure();
    Input.Origin origin = content != null
        ? new Input.Unpacked(content)
        : new Input.Broken(failure == null ? "cannot be read" : failure);
    String wish = EntryIds.wish(archive.id(), entry.key());
    Input.Spot spot = new Input.Spot(archive.spot().file(), wish);
    return new Input(ids.free(wish), path, origin, spot);
  }

  private void end(Container container) throws IOException {
    if (entries == 0) {
      notices.add(new Notice(archive.path(), "holds no page"));
    }
    if (container.passedOver() > 0) {
      notices.add(new Notice(
          archive.path(), container.passedOver() + " entries are no pages; passed over"));
    }
    open = null;
    container.close();
  }

  private void closeQuietly(Container container) {
    try {
      container.close();
    } catch (IOException e) { // it is broken already, and that is being said
      notices.add(new Notice(archive.path(), "cannot be closed: " + e.getMessage()));
    }
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
    }
  }
}
