package dev.touchstone.compare.value;

import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.rule.CodeTable;
import java.util.Map;
import java.util.OptionalInt;

/** How two codes of one attribute stand. */
public final class Codes {

  private Codes() {}

  /** The standing of two codes within the qualifiers that both are limited to. */
  public static Standing between(String a, String b, CodeTable table, Map<String, String> scope) {
    if (a.equals(b)) {
      return Standing.of(Relation.EQUAL, Verdict.AGREE);
    }
    OptionalInt steps = table.steps(a, b);
    for (CodeTable.CodePair pair : table.pairs()) {
      if (pair.fits(a, b, scope)) {
        return steps.isPresent()
            ? step(pair.verdict(), steps.getAsInt())
            : Standing.of(
                pair.verdict() == Verdict.COMPATIBLE
                    ? Relation.COMPATIBLE_CODES
                    : Relation.EXCLUSIVE,
                pair.verdict());
      }
    }
    if (steps.isEmpty()) {
      return Standing.of(Relation.COMPATIBLE_CODES, Verdict.COMPATIBLE);
    }
    if (steps.getAsInt() <= table.compatibleSteps()) {
      return step(Verdict.COMPATIBLE, steps.getAsInt());
    }
    boolean near = steps.getAsInt() <= table.undecidedSteps();
    return step(near ? Verdict.UNDECIDED : Verdict.CONFLICT, steps.getAsInt());
  }

  private static Standing step(Verdict verdict, int steps) {
    return Standing.apart(Relation.ORDINAL_STEP, verdict, steps);
  }
}
