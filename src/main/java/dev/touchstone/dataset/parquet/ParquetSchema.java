package dev.touchstone.dataset.parquet;

import dev.touchstone.dataset.schema.Column;
import dev.touchstone.dataset.schema.Table;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** A data set's columns as a Parquet schema: lists, maps and structs as the format has them. */
final class ParquetSchema {

  /** A field for each thing that a value can be; those that it is not are null. */
  private static final List<Column> VALUE = List.of(
      field("low", "number"),
      field("high", "number"),
      field("unit", "string"),
      field("code", "string"),
      field("text", "string"));

  private ParquetSchema() {}

  static MessageType of(Table table) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    table.columns().forEach(column -> message.addField(type(column)));
    return message.named(table.name());
  }

  /** The fields of a struct. */
  static List<Column> fields(Column column) {
    return column.type().equals("value") ? VALUE : column.fields();
  }

  private static Column field(String name, String type) {
    return new Column(name, type, List.of(), true, false, "", List.of());
  }

  private static Type type(Column column) {
    Type.Repetition repetition = column.nullable() || column.optional()
        ? Type.Repetition.OPTIONAL
        : Type.Repetition.REQUIRED;
    String name = column.name();
    return switch (column.type()) {
      case "number" -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(name);
      case "offset" -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(name);
      case "boolean" -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(name);
      case "strings" -> Types.list(repetition).element(text("element")).named(name);
      case "codes" ->
        Types.map(repetition).key(text("key")).value(text("value")).named(name);
      case "records" ->
        Types.list(repetition)
            .element(struct("element", Type.Repetition.REQUIRED, column))
            .named(name);
      case "value", "object" -> struct(name, repetition, column);
      default ->
        Types.primitive(PrimitiveTypeName.BINARY, repetition)
            .as(LogicalTypeAnnotation.stringType())
            .named(name);
    };
  }

  private static Type text(String name) {
    return Types.required(PrimitiveTypeName.BINARY)
        .as(LogicalTypeAnnotation.stringType())
        .named(name);
  }

  private static Type struct(String name, Type.Repetition repetition, Column column) {
    Types.GroupBuilder<?> group = Types.buildGroup(repetition);
    fields(column).forEach(field -> group.addField(type(field)));
    return (Type) group.named(name);
  }
}
