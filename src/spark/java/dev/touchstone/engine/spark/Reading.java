package dev.touchstone.engine.spark;

import dev.touchstone.engine.Input;
import dev.touchstone.engine.PageStream;
import dev.touchstone.engine.Stages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads the files of one task page by page, and says last what there is to say about archives. */
final class Reading implements Iterator<Part> {

  private final PageStream pages;
  private int entries;
  private @Nullable Part next;
  private boolean ended;

  Reading(Stages stages, List<Input> files) {
    this.pages = new PageStream(stages, files);
    this.next = read();
  }

  private @Nullable Part read() {
    PageStream.Made made = ended ? null : pages.next();
    if (made != null) {
      Part.Place place = new Part.Place(made.spot().file(), entries++);
      return Part.of(place, made.spot().wish(), new Part.Content(made.result(), List.of()));
    }
    return ended ? null : end();
  }

  private Part end() {
    ended = true;
    Part.Content notices = new Part.Content(null, pages.notices());
    try {
      pages.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Part.of(new Part.Place(Integer.MAX_VALUE, entries), null, notices);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Part next() {
    Part part = next;
    if (part == null) {
      throw new NoSuchElementException();
    }
    next = read();
    return part;
  }
}
