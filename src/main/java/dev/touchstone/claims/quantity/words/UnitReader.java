package dev.touchstone.claims.quantity.words;

import dev.touchstone.claims.quantity.words.NumberReader.Numeral;
import dev.touchstone.claims.quantity.words.Tokens.Kind;
import dev.touchstone.claims.quantity.words.Tokens.Token;
import dev.touchstone.claims.quantity.words.Vocabulary.Entry;
import dev.touchstone.claims.quantity.words.Vocabulary.Hit;
import dev.touchstone.claims.quantity.words.Vocabulary.Role;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a unit, simple or put together: mg, per cent, mg/kg/day, mL min⁻¹, ng per mL. */
public final class UnitReader {

  /** What one can take a day, so that "a day" is how often and no part of the unit. */
  private static final Set<String> DOSED = Set.of(
      "mass",
      "mass_per_mass",
      "mass_per_area",
      "volume",
      "activity",
      "activity_per_mass",
      "amount",
      "pack",
      "count",
      "energy");

  /** What a unit may be divided by with a number: 5 mg per 5 mL, but not 5 mg/325 mg. */
  private static final Set<String> DIVIDED_BY_NUMBER = Set.of("volume", "time", "area");

  /** What an amount is of anyway. */
  private static final Set<String> EACH = Set.of("dose", "application", "administration");

  private static final Set<String> PERIODS = Set.of("d", "wk", "mo", "a");

  private final Vocabulary vocabulary;
  private final NumberReader numbers;

  public UnitReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.numbers = new NumberReader(vocabulary);
  }

  /**
   * A unit that was read.
   *
   * @param code UCUM code
   * @param dimension what it measures; a quotient is named {@code mass_per_mass} and the like
   * @param frequency how often, where the unit says so ("mg/day"), or null
   * @param next the token after it
   */
  public record Unit(
      String code, String dimension, @Nullable String frequency, int next) {}

  /** The unit that starts at the token, or null. */
  public @Nullable Unit read(Tokens tokens, int index) {
    Unit unit = single(tokens, index);
    boolean more = unit != null;
    for (int i = 0; i < 3 && more && unit != null; i++) {
      Unit divided = divided(tokens, unit);
      more = divided != null && divided.frequency() == null;
      unit = divided == null ? unit : divided;
    }
    return unit;
  }

  /** A unit without a divisor; marks of footnotes ("hours²", "hours2") are left out. */
  private @Nullable Unit single(Tokens tokens, int index) {
    Token token = tokens.at(index);
    Hit hit = vocabulary.match(Role.UNIT, tokens, index);
    if (hit != null) {
      return unit(hit.entry(), hit.next());
    }
    if (!token.isWord()) {
      return null;
    }
    int letters = token.text().length();
    while (letters > 0 && Character.isDigit(token.text().charAt(letters - 1))) {
      letters--;
    }
    Entry entry = letters < 3 || letters == token.text().length()
        ? null
        : vocabulary.unit(token.text().substring(0, letters));
    return entry == null ? null : unit(entry, index + 1);
  }

  private static Unit unit(Entry entry, int next) {
    return new Unit(entry.value(), entry.dimension(), null, next);
  }

  private @Nullable Unit divided(Tokens tokens, Unit unit) {
    int i = unit.next();
    Token token = tokens.at(i);
    if (token.is("/") && EACH.contains(tokens.at(i + 1).text())) {
      return new Unit(unit.code(), unit.dimension(), null, i + 2); // "10 mg/kg/dose"
    }
    if (token.is("/") || token.is("per")) {
      return quotient(tokens, unit, i + 1, token.is("per"));
    }
    boolean forEach = token.is("for") && tokens.at(i + 1).isWord();
    if (forEach && (tokens.at(i + 1).is("each") || tokens.at(i + 1).is("every"))) {
      return quotient(tokens, unit, i + 2, true);
    }
    if (token.is("a") || token.is("an") || token.is("each")) {
      Unit period = single(tokens, i + 1);
      boolean said = period != null && PERIODS.contains(period.code()) && isDosed(unit);
      return said && !tokens.at(i + 2).isDash() ? quotient(tokens, unit, i + 1, true) : null;
    }
    boolean point = token.is("·") || (token.is(".") && token.glued());
    return inverse(tokens, unit, point ? i + 1 : i);
  }

  /** "kg⁻¹" or "kg-1" after a unit. */
  private @Nullable Unit inverse(Tokens tokens, Unit unit, int index) {
    Unit divisor = tokens.at(index).isWord() ? single(tokens, index) : null;
    if (divisor == null) {
      return null;
    }
    Token power = tokens.at(divisor.next());
    boolean raised = power.kind() == Kind.RAISED && power.is("-1");
    Token one = tokens.at(divisor.next() + 1);
    boolean plain = power.isDash() && power.glued() && one.is("1") && one.glued();
    if (!raised && !plain) {
      return null;
    }
    int next = divisor.next() + (raised ? 1 : 2);
    return divide(unit, divisor, BigDecimal.ONE, "1", next);
  }

  private @Nullable Unit quotient(Tokens tokens, Unit unit, int index, boolean said) {
    Numeral number = tokens.at(index).isNumber() ? numbers.read(tokens, index) : null;
    int at = number == null ? index : number.next();
    Unit divisor = single(tokens, at);
    if (divisor == null || divisor.dimension().equals("money")) {
      return null;
    }
    boolean numbered = said || DIVIDED_BY_NUMBER.contains(divisor.dimension());
    if (number != null && (!numbered || divisor.dimension().equals(unit.dimension()))) {
      return null;
    }
    BigDecimal count = number == null ? BigDecimal.ONE : number.value();
    String text = number == null ? "1" : count.toPlainString();
    return divide(unit, divisor, count, text, divisor.next());
  }

  private static @Nullable Unit divide(
      Unit unit, Unit divisor, BigDecimal count, String text, int next) {
    boolean period = divisor.dimension().equals("time") && !divisor.code().equals("s");
    boolean often = PERIODS.contains(divisor.code()) || !text.equals("1");
    if (period && often) {
      return isDosed(unit) && count.signum() > 0
          ? new Unit(unit.code(), unit.dimension(), Rate.code(count, divisor.code()), next)
          : null;
    }
    boolean counted = divisor.dimension().equals("pack") || divisor.dimension().equals("count");
    boolean share = unit.dimension().equals("percent") || unit.dimension().equals("time");
    if (counted || share || unit.dimension().equals("money")) {
      return null;
    }
    String divisorCode = text.equals("1") ? divisor.code() : numbered(text, divisor.code());
    String dimension =
        dimension(unit.code(), unit.dimension(), divisor.code(), divisor.dimension());
    return new Unit(unit.code() + "/" + divisorCode, dimension, null, next);
  }

  /** 1.73 m2 is a convention and no number to compute with; UCUM knows whole numbers only. */
  private static String numbered(String text, String code) {
    return Tokens.isDigits(text) ? "(" + text + "." + code + ")" : "{" + text + "_" + code + "}";
  }

  private static boolean isDosed(Unit unit) {
    return DOSED.contains(unit.dimension());
  }

  /** What a quotient of two units measures: {@code mass_per_mass}, {@code concentration}. */
  public static String dimension(
      String code, String dimension, String divisorCode, String divisorDimension) {
    if (code.equals("kg") && divisorCode.equals("m2")) {
      return "body_mass_index";
    }
    String name = dimension + "_per_" + divisorDimension;
    return switch (name) {
      case "mass_per_volume" -> "concentration";
      case "amount_per_volume" -> "molar_concentration";
      case "volume_per_time" -> "clearance";
      default -> name;
    };
  }
}
