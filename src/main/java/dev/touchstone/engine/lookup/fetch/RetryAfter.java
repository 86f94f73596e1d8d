package dev.touchstone.engine.lookup.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How long a busy server asks to be left alone. */
final class RetryAfter {

  private RetryAfter() {}

  /**
   * The time that a header names, as seconds or as a date.
   *
   * @param header of the answer, empty if it has none
   * @param otherwise where the header says nothing that can be read
   */
  static Duration of(String header, Instant now, Duration otherwise) {
    String text = header.strip();
    if (text.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      Instant until =
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration left = Duration.between(now, until);
      return left.isNegative() ? Duration.ZERO : left;
    } catch (DateTimeException e) { // no date either
      return otherwise;
    }
  }
}
