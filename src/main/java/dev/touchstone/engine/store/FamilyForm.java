package dev.touchstone.engine.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of a closed family of records. */
final class FamilyForm implements Form {

  private final List<Form> members = new ArrayList<>();
  private final Map<Class<?>, Integer> numbers = new HashMap<>();

  FamilyForm(Class<?>[] permitted, Forms forms) {
    for (Class<?> member : permitted) {
      numbers.put(member, members.size());
      members.add(forms.of(member));
    }
  }

  @Override
  public void write(Object value, ByteWriter out) throws ReflectiveOperationException {
    Integer number = numbers.get(value.getClass());
    if (number == null) {
      throw new IllegalArgumentException("no member of its family: " + value.getClass());
    }
    out.size(number);
    members.get(number).write(value, out);
  }

  @Override
  public Object read(ByteReader in) throws ReflectiveOperationException {
    return members.get((int) in.size()).read(in);
  }
}
