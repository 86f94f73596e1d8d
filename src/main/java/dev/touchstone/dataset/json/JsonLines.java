package dev.touchstone.dataset.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;

/** A file with one JSON object a line. Not thread-safe. */
public final class JsonLines implements Closeable, Flushable {

  private final JsonGenerator json;

  /** Writes to {@code out}, and closes it when closed itself. */
  public JsonLines(Writer out) throws IOException {
    JsonFactory factory = new JsonFactoryBuilder()
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build();
    json = factory.createGenerator(out).setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  /** One record as a JSON object. */
  @FunctionalInterface
  public interface Row<T> {

    /** Writes the fields of {@code item}; the object around them is begun and ended for it. */
    void write(JsonGenerator json, T item) throws IOException;
  }

  /** Writes one line. */
  public <T> void write(Row<T> row, T item) throws IOException {
    json.writeStartObject();
    row.write(json, item);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void flush() throws IOException {
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
