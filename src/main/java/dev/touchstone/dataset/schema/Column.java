package dev.touchstone.dataset.schema;

import java.util.List;

/**
 * A column of a data set.
 *
 * @param name as in the file
 * @param type {@code string}, {@code key}, {@code number}, {@code boolean}, {@code offset}, {@code
 *     date}, {@code enum}, {@code strings}, {@code codes}, {@code value}, {@code sides}, {@code array}
 *     or {@code object}
 * @param codes what an {@code enum} can be; empty for other types
 * @param nullable whether it may be null, or empty in a table
 * @param optional whether a record may be without it
 * @param description one sentence
 */
public record Column(
    String name,
    String type,
    List<String> codes,
    boolean nullable,
    boolean optional,
    String description) {

  public Column {
    codes = List.copyOf(codes);
  }

  /** Reads the notation of {@code columns.tsv}: {@code ~enum:a,b?}. */
  static Column of(String name, String notation, String description) {
    boolean optional = notation.startsWith("~");
    boolean nullable = notation.endsWith("?");
    String type = notation.substring(optional ? 1 : 0, notation.length() - (nullable ? 1 : 0));
    int colon = type.indexOf(':');
    return colon < 0
        ? new Column(name, type, List.of(), nullable, optional, description)
        : new Column(
            name,
            type.substring(0, colon),
            List.of(type.substring(colon + 1).split(",", -1)),
            nullable,
            optional,
            description);
  }
}
