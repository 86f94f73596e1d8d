package dev.touchstone.engine.store;

import java.util.ArrayList;
import java.util.List;

/** A list, element by element. */
record ListForm(Form element) implements Form {

  @Override
  public void write(Object value, ByteWriter out) throws ReflectiveOperationException {
    List<?> list = (List<?>) value;
    out.size(list.size());
    for (Object item : list) {
      element.write(item, out);
    }
  }

  @Override
  public Object read(ByteReader in) throws ReflectiveOperationException {
    int size = (int) in.size();
    List<Object> list = new ArrayList<>(Math.min(size, 1 << 16));
    for (int i = 0; i < size; i++) {
      list.add(element.read(in));
    }
    return list;
  }
}
