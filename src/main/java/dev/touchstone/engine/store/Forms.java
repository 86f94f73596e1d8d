package dev.touchstone.engine.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Knows the form of every type that it has met. */
final class Forms {

  private final Map<Type, Form> known = new ConcurrentHashMap<>();

  Forms() {
    known.put(int.class, form((v, out) -> out.number((Integer) v), in -> (int) in.number()));
    known.put(Integer.class, form((v, out) -> out.number((Integer) v), in -> (int) in.number()));
    known.put(long.class, form((v, out) -> out.number((Long) v), ByteReader::number));
    known.put(boolean.class, form((v, out) -> out.put((Boolean) v ? 1 : 0), in -> in.next() == 1));
    known.put(
        double.class,
        form(
            (v, out) -> out.fixed(Double.doubleToRawLongBits((Double) v)),
            in -> Double.longBitsToDouble(in.fixed())));
    known.put(String.class, form((v, out) -> out.text((String) v), ByteReader::text));
    known.put(
        BigDecimal.class,
        form((v, out) -> out.text(v.toString()), in -> new BigDecimal(in.text())));
    known.put(long[].class, form(Forms::writeLongs, Forms::readLongs));
  }

  private interface Put {
    void write(Object value, ByteWriter out);
  }

  private interface Get {
    Object read(ByteReader in);
  }

  private static Form form(Put put, Get get) {
    return new Form() {
      @Override
      public void write(Object value, ByteWriter out) {
        put.write(value, out);
      }

      @Override
      public Object read(ByteReader in) {
        return get.read(in);
      }
    };
  }

  private static void writeLongs(Object value, ByteWriter out) {
    long[] numbers = (long[]) value;
    out.size(numbers.length);
    for (long number : numbers) {
      out.fixed(number);
    }
  }

  private static Object readLongs(ByteReader in) {
    long[] numbers = new long[(int) in.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.fixed();
    }
    return numbers;
  }

  Form of(Type type) {
    Form form = known.get(type);
    if (form == null) {
      form = made(type);
      known.put(type, form);
    }
    return form;
  }

  @SuppressWarnings("EnumOrdinal") // only the build that wrote a form reads it
  private Form made(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] parts = generic.getActualTypeArguments();
      return parts.length == 1
          ? new ListForm(of(parts[0]))
          : new MapForm(of(parts[0]), of(parts[1]));
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isEnum()) {
      Object[] codes = raw.getEnumConstants();
      return form((v, out) -> out.size(((Enum<?>) v).ordinal()), in -> codes[(int) in.size()]);
    }
    if (raw.isSealed()) {
      return new FamilyForm(raw.getPermittedSubclasses(), this);
    }
    if (raw.isRecord()) {
      return new RecordForm(raw, this);
    }
    throw new IllegalArgumentException("no form for " + type);
  }
}
