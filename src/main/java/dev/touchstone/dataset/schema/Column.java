package dev.touchstone.dataset.schema;

import java.util.List;

/**
 * A column of a data set, or a field of one that holds objects.
 *
 * @param name as in the file
 * @param type {@code string}, {@code key}, {@code number}, {@code boolean}, {@code offset}, {@code
 *     date}, {@code enum}, {@code strings}, {@code codes}, {@code value}, {@code object} or {@code
 *     records}
 * @param codes what an {@code enum} can be; empty for other types
 * @param nullable whether it may be null, or empty in a table
 * @param optional whether a record may be without it
 * @param description one sentence
 * @param fields of an {@code object}, or of each of the {@code records}; empty for other types
 */
public record Column(
    String name,
    String type,
    List<String> codes,
    boolean nullable,
    boolean optional,
    String description,
    List<Column> fields) {

  public Column {
    codes = List.copyOf(codes);
    fields = List.copyOf(fields);
  }

  /** Reads the notation of {@code columns.tsv}: {@code ~enum:a,b?}. */
  static Column of(String name, String notation, String description, List<Column> fields) {
    boolean optional = notation.startsWith("~");
    boolean nullable = notation.endsWith("?");
    String type = notation.substring(optional ? 1 : 0, notation.length() - (nullable ? 1 : 0));
    int colon = type.indexOf(':');
    List<String> codes =
        colon < 0 ? List.of() : List.of(type.substring(colon + 1).split(",", -1));
    return new Column(
        name,
        colon < 0 ? type : type.substring(0, colon),
        codes,
        nullable,
        optional,
        description,
        fields);
  }
}
