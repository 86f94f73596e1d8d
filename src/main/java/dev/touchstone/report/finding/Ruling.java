package dev.touchstone.report.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for one of a finding's sides, beyond the quotes.
 *
 * @param facts what references say of it
 * @param advice what the evidence favours; null where it favours nothing
 */
public record Ruling(List<Fact> facts, @Nullable Advice advice) {

  public Ruling {
    facts = List.copyOf(facts);
  }

  /**
   * What a reference says.
   *
   * @param value in words
   * @param citation where it says so
   * @param letter of the side that says the same; null where none does, or more than one
   */
  public record Fact(
      String value, String citation, @Nullable String letter) {}

  /**
   * The value that the evidence favours.
   *
   * @param value in words
   * @param basis what it rests on, in words
   * @param confidence from 0 to 1, two decimals
   * @param rows what each side brings in
   * @param notes what else the recommendation was made of
   * @param flip what would change it
   */
  public record Advice(
      String value,
      String basis,
      String confidence,
      List<Row> rows,
      List<String> notes,
      String flip) {

    public Advice {
      rows = List.copyOf(rows);
      notes = List.copyOf(notes);
    }
  }

  /**
   * What one side brings in.
   *
   * @param letter of the side
   * @param value in words
   * @param pages how many pages say so, in words
   * @param kinds what kinds of pages these are, in words; empty if that is not known
   * @param reference whether a reference says the same
   */
  public record Row(String letter, String value, String pages, String kinds, boolean reference) {}
}
