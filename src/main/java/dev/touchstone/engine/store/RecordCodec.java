package dev.touchstone.engine.store;

/**
 * Records as bytes and back, component by component, so that no component can be forgotten.
 *
 * <p>The bytes name no type and no version: who keeps them must know that the program that reads them
 * is the one that wrote them. Thread-safe.
 *
 * @param <T> a record of records, lists, maps, texts, numbers and codes
 */
public final class RecordCodec<T extends Record> {

  private final Form form;

  private RecordCodec(Form form) {
    this.form = form;
  }

  /** The codec of a type. */
  public static <T extends Record> RecordCodec<T> of(Class<T> type) {
    return new RecordCodec<>(new Forms().of(type));
  }

  /** The record's bytes. */
  public byte[] encode(T item) {
    try {
      ByteWriter out = new ByteWriter();
      form.write(item, out);
      return out.toBytes();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot be written: " + item.getClass(), e);
    }
  }

  /** The record that {@link #encode} made these bytes of. */
  @SuppressWarnings("unchecked") // the form is that of T
  public T decode(byte[] bytes) {
    try {
      return (T) form.read(new ByteReader(bytes));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot be read again", e);
    }
  }
}
