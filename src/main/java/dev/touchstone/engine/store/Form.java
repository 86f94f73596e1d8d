package dev.touchstone.engine.store;

import org.jspecify.annotations.Nullable;

/** How values of one type are written and read. */
interface Form {

  void write(Object value, ByteWriter out) throws ReflectiveOperationException;

  Object read(ByteReader in) throws ReflectiveOperationException;

  /** As {@link #write}, of a value that may be absent. */
  default void writeNullable(@Nullable Object value, ByteWriter out)
      throws ReflectiveOperationException {
    out.put(value == null ? 0 : 1);
    if (value != null) {
      write(value, out);
    }
  }

  /** As {@link #read}, of a value that may be absent. */
  default @Nullable Object readNullable(ByteReader in) throws ReflectiveOperationException {
    return in.next() == 0 ? null : read(in);
  }
}
