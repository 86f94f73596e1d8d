package dev.touchstone.claims;

import dev.touchstone.rules.Lexicon;
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
 * page about {@value #SUBJECT}.
 */
public final class RuleExamples {

  private static final String SUBJECT = "Naltrexone";

  private final RulePack pack;
  private final ClaimExtractor extractor;

  public RuleExamples(Lexicon lexicon, RulePack pack) {
    this.pack = pack;
    this.extractor = new ClaimExtractor(lexicon, pack);
  }

  /** One line for each example that fails, naming the rule and the sentence; empty if all hold. */
  public List<String> failures() {
    List<String> failures = new ArrayList<>();
    for (Rule rule : pack.rules()) {
      for (String example : rule.examples().match()) {
        if (!finds(rule, example)) {
          failures.add("rule \"%s\": must match but does not: %s".formatted(rule.id(), example));
        }
      }
      for (String example : rule.examples().ignore()) {
        if (finds(rule, example)) {
          failures.add("rule \"%s\": must not match but does: %s".formatted(rule.id(), example));
        }
      }
    }
    return failures;
  }

  private boolean finds(Rule rule, String example) {
    ClaimExtractor only = extractor.only(rule);
    return !claims(only, example, null).isEmpty()
        || !claims(only, example, SUBJECT).isEmpty();
  }

  private static List<Claim> claims(
      ClaimExtractor extractor, String example, @Nullable String title) {
    return extractor.extract(ExamplePage.of(example, title));
  }
}
