package dev.touchstone.compare.rule;

import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How bad a finding is: harm of being wrong, by relation, lowered for what is doubtful or weak.
 *
 * @param table for the harm of an attribute, for a relation, how bad it is
 * @param quiet verdicts that are always mere information
 * @param lowered for a verdict, how many steps below the table it is
 * @param weak how many steps below the table a finding is whose weaker side is weak
 * @param reserve words of a sentence that put what it says in doubt
 * @param hearsay words of a heading below which stands what people tell
 */
public record Weighing(
    Map<Severity, Map<Relation, Severity>> table,
    List<Verdict> quiet,
    Map<Verdict, Integer> lowered,
    int weak,
    List<String> reserve,
    List<String> hearsay) {

  public Weighing {
    table = Map.copyOf(table);
    quiet = List.copyOf(quiet);
    lowered = Map.copyOf(lowered);
    reserve = List.copyOf(reserve);
    hearsay = List.copyOf(hearsay);
    for (Severity harm : Severity.values()) {
      for (Relation relation : Relation.values()) {
        if (!table.getOrDefault(harm, Map.of()).containsKey(relation)) {
          throw new IllegalArgumentException(
              "severity of harm %s: nothing for %s".formatted(harm.code(), relation.code()));
        }
      }
    }
  }

  /**
   * How bad it is to be wrong.
   *
   * @param harm of being wrong on the attribute, within the finding's scope
   * @param isWeak whether the weaker side is put in doubt by its own words or place
   */
  Severity of(Severity harm, Relation relation, Verdict verdict, boolean isWeak) {
    if (quiet.contains(verdict)) {
      return Severity.INFO;
    }
    Severity full =
        Objects.requireNonNull(Objects.requireNonNull(table.get(harm)).get(relation));
    return full.lowered(lowered.getOrDefault(verdict, 0) + (isWeak ? weak : 0));
  }
}
