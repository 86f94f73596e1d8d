package dev.touchstone.engine.spark;

import dev.touchstone.engine.store.RecordCodec;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A record that Java cannot send, as bytes; each Java reads them once. To be broadcast.
 *
 * @param <T> as of {@link RecordCodec}
 */
final class Carried<T extends Record> implements Serializable {

  private static final long serialVersionUID = 1;

  private final Class<T> type;
  private final byte[] bytes;
  private transient @Nullable T value;

  Carried(Class<T> type, T value) {
    this.type = type;
    this.bytes = RecordCodec.of(type).encode(value);
  }

  synchronized T get() {
    if (value == null) {
      value = RecordCodec.of(type).decode(bytes);
    }
    return value;
  }
}
