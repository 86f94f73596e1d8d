package dev.touchstone.dataset;

import dev.touchstone.compare.family.Families;
import dev.touchstone.dataset.json.JsonLines;
import dev.touchstone.dataset.json.PageJson;
import dev.touchstone.engine.PageResult;
import dev.touchstone.engine.store.FrameFile;
import dev.touchstone.engine.store.RecordCodec;
import dev.touchstone.engine.store.Scratch;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;

/**
 * The lines of {@code pages.jsonl}, which wait on disk until it is known which pages are copies of
 * one another.
 */
final class PageLines implements Closeable {

  private static final RecordCodec<Line> CODEC = RecordCodec.of(Line.class);

  private final FrameFile waiting;

  PageLines(Scratch folder) throws IOException {
    waiting = new FrameFile(folder);
  }

  /**
   * A line as far as the page alone decides it.
   *
   * @param json the object without its closing brace
   */
  private record Line(String id, String json) {}

  void add(PageResult result) throws IOException {
    String object = object(PageJson::writeRecord, result);
    waiting.append(CODEC.encode(new Line(result.id(), object.substring(0, object.length() - 1))));
  }

  /** Where whole lines go. */
  interface Sink {

    void accept(String line) throws IOException;
  }

  /** Hands on all lines, without their ends, in the order in which they came. */
  void forEach(Families families, Sink sink) throws IOException {
    try (FrameFile.Reader lines = waiting.reader()) {
      for (byte[] frame = lines.next(); frame != null; frame = lines.next()) {
        Line line = CODEC.decode(frame);
        String rest = object((json, id) -> PageJson.writeCopy(json, id, families), line.id);
        sink.accept(line.json + "," + rest.substring(1));
      }
    }
  }

  private static <T> String object(JsonLines.Row<T> row, T item) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonLines json = new JsonLines(line)) {
      json.write(row, item);
    }
    return line.toString().stripTrailing();
  }

  @Override
  public void close() throws IOException {
    waiting.close();
  }
}
