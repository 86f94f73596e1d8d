package dev.touchstone.engine.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map, in its own order. */
record MapForm(Form key, Form content) implements Form {

  @Override
  public void write(Object value, ByteWriter out) throws ReflectiveOperationException {
    Map<?, ?> map = (Map<?, ?>) value;
    out.size(map.size());
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      key.write(entry.getKey(), out);
      content.write(entry.getValue(), out);
    }
  }

  @Override
  public Object read(ByteReader in) throws ReflectiveOperationException {
    int size = (int) in.size();
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(key.read(in), content.read(in));
    }
    return map;
  }
}
