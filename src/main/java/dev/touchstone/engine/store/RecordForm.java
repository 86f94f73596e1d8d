package dev.touchstone.engine.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A record, component by component. */
final class RecordForm implements Form {

  private final Method[] accessors;
  private final Form[] forms;
  private final boolean[] primitive;
  private final Constructor<?> constructor;

  RecordForm(Class<?> type, Forms known) {
    RecordComponent[] components = type.getRecordComponents();
    accessors = new Method[components.length];
    forms = new Form[components.length];
    primitive = new boolean[components.length];
    for (int i = 0; i < components.length; i++) {
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
      forms[i] = known.of(components[i].getGenericType());
      primitive[i] = components[i].getType().isPrimitive();
    }
    try {
      constructor = type.getDeclaredConstructor(
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its canonical constructor", e);
    }
  }

  @Override
  public void write(Object value, ByteWriter out) throws ReflectiveOperationException {
    for (int i = 0; i < forms.length; i++) {
      Object component = accessors[i].invoke(value);
      if (primitive[i]) {
        forms[i].write(component, out);
      } else {
        forms[i].writeNullable(component, out);
      }
    }
  }

  @Override
  public Object read(ByteReader in) throws ReflectiveOperationException {
    @Nullable Object[] components = new @Nullable Object[forms.length];
    for (int i = 0; i < forms.length; i++) {
      components[i] = primitive[i] ? forms[i].read(in) : forms[i].readNullable(in);
    }
    return constructor.newInstance(components);
  }
}
