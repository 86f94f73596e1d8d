package dev.touchstone.claims.explain;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.ClaimExtractor;
import dev.touchstone.rules.Knowledge;
import dev.touchstone.rules.Rule;
import dev.touchstone.rules.RulePack;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the sentences that every rule of a pack brings along: each under {@code match} must give a
 * claim of that rule, none under {@code ignore} may.
 *
 * <p>{@link ExamplePage} says how examples are written. Where one names no drug it is read as of a
 * page about {@value ExamplePage#SUBJECT}.
 */
public final class RuleExamples {

  private final RulePack pack;
  private final ClaimExtractor extractor;

  public RuleExamples(Knowledge knowledge) {
    this.pack = knowledge.pack();
    this.extractor = new ClaimExtractor(knowledge);
  }

  /** One line for each example that fails, naming file, rule and sentence; empty if all hold. */
  public List<String> failures() {
    return pack.rules().stream().flatMap(rule -> failures(rule).stream()).toList();
  }

  /** How many sentences all rules have together. */
  public int count() {
    return pack.rules().stream()
        .map(Rule::examples)
        .mapToInt(examples -> examples.match().size() + examples.ignore().size())
        .sum();
  }

  private List<String> failures(Rule rule) {
    List<String> failures = new ArrayList<>();
    ClaimExtractor only = extractor.only(rule);
    for (String example : rule.examples().match()) {
      if (claims(only, example).isEmpty()) {
        failures.add(line(rule, "must match but does not", example));
      }
    }
    for (String example : rule.examples().ignore()) {
      for (Claim claim : claims(only, example)) {
        String found = "must not match but does (\"" + claim.evidence().quote() + "\")";
        failures.add(line(rule, found, example));
      }
    }
    return failures;
  }

  private static String line(Rule rule, String problem, String example) {
    return "%s, rule \"%s\": %s: %s".formatted(rule.file(), rule.id(), problem, example);
  }

  private static List<Claim> claims(ClaimExtractor only, String example) {
    List<Claim> claims = claims(only, example, null);
    return claims.isEmpty() ? claims(only, example, ExamplePage.SUBJECT) : claims;
  }

  private static List<Claim> claims(
      ClaimExtractor extractor, String example, @Nullable String title) {
    return extractor.extract(ExamplePage.of(example, title));
  }
}
