package dev.touchstone.claims.term;

import dev.touchstone.claims.Value;
import dev.touchstone.claims.quantity.QuantityMention;
import dev.touchstone.claims.quantity.QuantityParser;
import dev.touchstone.page.Span;
import dev.touchstone.text.Passage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a passage states once for all its figures: in a column's or row's name, "Dose (mg)" or
 * "Half-life, h", in the cell beside it, or in a field of its own, "unit: minutes".
 */
record DeclaredUnit(@Nullable QuantityMention one) {

  private static final String FIELD = "unit";

  /** A label with its unit and nothing behind it but figures: "Tmax (h): 1.6". */
  private static final Pattern LABELLED = Pattern.compile(
      "[^():;.]{2,40}\\(([^()]{1,12})\\)\\s*[:=]?\\s*[\\d.,\\s~\u2013\u00b1-]{1,20}(?:\\([\\d.,\\s\u2013-]{1,15}\\))?\\.?");

  /** A label that opens with its unit: "%Protein binding : 60". */
  private static final Pattern SHARE =
      Pattern.compile("%\\s?\\p{L}[^():;.%]{2,40}:\\s*[\\d.,\\s~\u2013-]{1,20}");

  /** What the cleaned text sets between two cells of a row. */
  private static final String BAR = " | ";

  private static final List<String> MARKS = List.of(", ", " in ");

  /** What may open a bracket with a unit: "Dosage (in mg per day)". */
  private static final String IN = "in ";

  /** The unit that the passage declares, if any. */
  static DeclaredUnit of(String text, Passage passage, QuantityParser parser) {
    Span key = passage.key();
    String words = passage.span().in(text);
    if (key != null && passage.kind() == Passage.Kind.CELL) {
      int bar = words.indexOf(BAR);
      if (bar > 0) {
        QuantityMention after = one(words.substring(bar + BAR.length()), parser);
        return new DeclaredUnit(after != null ? after : one(words.substring(0, bar), parser));
      }
      QuantityMention named = inName(key.in(text), parser);
      if (named == null && passage.row() != null) {
        named = inName(passage.row().in(text), parser);
      }
      if (named != null) {
        return new DeclaredUnit(named);
      }
    }
    int field = words.indexOf(FIELD);
    if (field < 0) {
      Matcher labelled = LABELLED.matcher(words);
      String unit =
          labelled.matches() ? labelled.group(1) : SHARE.matcher(words).matches() ? "%" : "";
      return new DeclaredUnit(unit.isEmpty() ? null : one(unit, parser));
    }
    return new DeclaredUnit(one(firstWord(words, field + FIELD.length()), parser));
  }

  /** The unit in brackets, or behind a comma or "in", of what a column or row is called. */
  private static @Nullable QuantityMention inName(String name, QuantityParser parser) {
    int open = name.lastIndexOf('(');
    int close = name.indexOf(')', open + 1);
    if (open >= 0 && close > open) {
      String words = name.substring(open + 1, close);
      int last = words.lastIndexOf(MARKS.get(0)); // "Bioavailability (oral, %)"
      String unit = last < 0 ? words : words.substring(last + MARKS.get(0).length());
      return one(unit.startsWith(IN) ? unit.substring(IN.length()) : unit, parser);
    }
    for (String mark : MARKS) {
      int at = name.lastIndexOf(mark);
      QuantityMention found = at < 0 ? null : one(name.substring(at + mark.length()), parser);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A bare number with the declared unit. */
  QuantityMention complete(QuantityMention found) {
    if (one == null) {
      return found;
    }
    Value.Quantity bare = found.value();
    Value.Quantity full =
        new Value.Quantity(bare.low(), bare.high(), one.value().unit());
    String frequency = found.frequency() == null ? one.frequency() : found.frequency();
    return new QuantityMention(found.span(), full, one.dimension(), frequency, found.approximate());
  }

  private static @Nullable QuantityMention one(String unit, QuantityParser parser) {
    String figure = "1 " + unit.strip();
    List<QuantityMention> found = parser.find(figure);
    boolean whole = found.size() == 1
        && found.get(0).span().length() == figure.length()
        && !found.get(0).dimension().equals("number");
    return whole ? found.get(0) : null;
  }

  private static String firstWord(String words, int from) {
    int start = from;
    while (start < words.length() && start < from + 5 && !Character.isLetter(words.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return words.substring(start, end);
  }
}
