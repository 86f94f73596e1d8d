package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.reference.ReferenceFacts;
import dev.touchstone.compare.rule.Comparing;
import dev.touchstone.compare.scope.ItemNames;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Span;
import dev.touchstone.rules.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Claims in one line each: {@code page | attribute | value | qualifiers | quote | sentence}.
 *
 * <p>A value is {@code 1.5..4.5 mg}, {@code ..6 h}, {@code 30.. kg/m2}, {@code 50 mg}, {@code
 * =antagonist} for a code or {@code 'nausea} for a text; {@code !} in front denies it. Qualifiers are
 * {@code route=oral,kind=maximum}. Quote and sentence may be left out.
 */
public final class TestClaims {

  private static final Lexicon LEXICON = Lexicon.bundled();
  public static final ItemNames NAMES = ItemNames.of(() -> LEXICON);
  public static final Comparer COMPARER =
      new Comparer(Comparing.bundled(), GoldClaims::toBase, ReferenceFacts.bundled(), NAMES);

  private TestClaims() {}

  public static List<Claim> of(String... lines) {
    List<Claim> claims = new ArrayList<>();
    for (String line : lines) {
      claims.add(claim(line));
    }
    return claims;
  }

  /** The same about another drug: the reference knows only some. */
  public static List<Claim> about(String subject, String... lines) {
    return of(lines).stream()
        .map(claim -> new Claim(
            claim.id(),
            claim.source(),
            subject,
            claim.attribute(),
            claim.value(),
            claim.polarity(),
            claim.qualifiers(),
            claim.evidence(),
            claim.rule(),
            claim.section(),
            claim.sentence()))
        .toList();
  }

  public static List<Finding> findings(String... lines) {
    return COMPARER.all(of(lines));
  }

  /** Each finding as {@code verdict relation severity [pages]}. */
  public static List<String> inShort(String... lines) {
    return findings(lines).stream().map(TestClaims::inShort).toList();
  }

  public static String inShort(Finding finding) {
    return "%s %s %s %s"
        .formatted(
            finding.verdict().code(),
            finding.relation().code(),
            finding.severity().code(),
            finding.sources());
  }

  private static Claim claim(String line) {
    String[] parts = line.split("\\|", -1);
    Map<String, String> qualifiers = new TreeMap<>();
    for (String qualifier : parts.length > 3 ? parts[3].strip().split(",", -1) : new String[0]) {
      if (!qualifier.isBlank()) {
        int equals = qualifier.indexOf('=');
        qualifiers.put(
            qualifier.substring(0, equals).strip(),
            qualifier.substring(equals + 1).strip());
      }
    }
    String said = parts[2].strip();
    boolean denied = said.startsWith("!");
    String quote = parts.length > 4 ? parts[4].strip() : said;
    Span span = new Span(0, quote.length());
    return new Claim(
        Integer.toHexString(line.hashCode()),
        parts[0].strip(),
        "testazine",
        parts[1].strip(),
        value(denied ? said.substring(1) : said),
        denied ? Polarity.NEGATED : Polarity.AFFIRMED,
        qualifiers,
        new Evidence(quote, span, span),
        "test",
        parts.length > 6 ? parts[6].strip() : "",
        parts.length > 5 ? parts[5].strip() : quote);
  }

  public static Value value(String text) {
    if (text.startsWith("=")) {
      return new Value.Code(text.substring(1));
    }
    return text.startsWith("'") ? new Value.Text(text.substring(1)) : quantity(text);
  }

  public static Value.Quantity quantity(String text) {
    String[] amountAndUnit = text.strip().split(" ", -1);
    String[] ends = amountAndUnit[0].split("\\.\\.", -1);
    BigDecimal low = ends[0].isEmpty() ? null : new BigDecimal(ends[0]);
    BigDecimal high = ends.length == 1 ? low : number(ends[1]);
    return new Value.Quantity(low, high, amountAndUnit[1]);
  }

  private static @Nullable BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }
}
