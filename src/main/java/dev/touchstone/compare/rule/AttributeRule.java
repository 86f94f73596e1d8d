package dev.touchstone.compare.rule;

import dev.touchstone.compare.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How claims of one attribute are compared.
 *
 * @param items whether many values hold side by side, so that each is a question of its own
 * @param names lists of the lexicon whose names for one thing are one item
 * @param axes qualifiers that split claims
 * @param keys axes whose difference makes it another question altogether
 * @param usual for an axis, the values that silence stands for
 * @param substance axes that say what it is that is spoken of: who names such a value means another thing than
 *     who names none
 * @param exceptions axes on which a stated value is a special case beside the general statement
 * @param needs axes that both sides must state alike for a conflict, with the values that count; an
 *     empty list counts any
 * @param tolerance share within which both ends are the same figure; zero compares exactly
 * @param apart factor between nearer ends from which values are a conflict
 * @param sure factor from which values are a conflict although not all is stated that one needs; zero if
 *     there is none
 * @param regimens axes that name a case: a page that gives both figures, one of them for such a case, contradicts nobody
 * @param nested whether a range that lies within another agrees with it, whatever their ends
 * @param codes name of the table of codes; empty if none
 * @param status qualifier whose codes are compared where the item is the same; empty if none
 * @param mistaken for an axis, values that are written for one another by mistake
 * @param upper kinds for which "up to x" and "x" say the same
 * @param ladders kinds in rising order
 * @param chief words that call one of many codes the chief one, lower case
 * @param chiefAfter phrases that call the code before them the chief one, lower case
 * @param lesser words that call one of many codes the smaller share beside the chief one, lower case
 * @param chiefNever pairs of codes of which only one can be the chief one
 * @param harm of being wrong on this attribute
 * @param harmWhere for an axis, for a value of it, the harm there
 */
public record AttributeRule(
    boolean items,
    List<String> names,
    List<String> axes,
    List<String> keys,
    Map<String, List<String>> usual,
    List<String> substance,
    List<String> exceptions,
    Map<String, List<String>> needs,
    BigDecimal tolerance,
    BigDecimal apart,
    BigDecimal sure,
    List<String> regimens,
    boolean nested,
    String codes,
    String status,
    Map<String, List<String>> mistaken,
    List<String> upper,
    List<List<String>> ladders,
    List<String> chief,
    List<String> chiefAfter,
    List<String> lesser,
    List<List<String>> chiefNever,
    Severity harm,
    Map<String, Map<String, Severity>> harmWhere) {

  public AttributeRule {
    names = List.copyOf(names);
    axes = List.copyOf(axes);
    keys = List.copyOf(keys);
    usual = Map.copyOf(usual);
    substance = List.copyOf(substance);
    exceptions = List.copyOf(exceptions);
    needs = Map.copyOf(needs);
    regimens = List.copyOf(regimens);
    mistaken = Map.copyOf(mistaken);
    upper = List.copyOf(upper);
    ladders = List.copyOf(ladders);
    chief = List.copyOf(chief);
    chiefAfter = List.copyOf(chiefAfter);
    lesser = List.copyOf(lesser);
    chiefNever = List.copyOf(chiefNever);
    harmWhere = Map.copyOf(harmWhere);
  }

  /** Whether the value is what an unsaid axis stands for. */
  public boolean isUsual(String axis, String value) {
    return usual.getOrDefault(axis, List.of()).contains(value);
  }

  /** Whether the scope states all that a conflict needs. */
  public boolean provenBy(Map<String, String> scope) {
    for (Map.Entry<String, List<String>> need : needs.entrySet()) {
      String stated = scope.get(need.getKey());
      if (stated == null || !(need.getValue().isEmpty() || need.getValue().contains(stated))) {
        return false;
      }
    }
    return true;
  }

  /** The harm of being wrong within the scope: the worst that applies. */
  Severity harmIn(Map<String, String> scope) {
    Severity worst = harm;
    for (Map.Entry<String, String> stated : scope.entrySet()) {
      Severity here =
          harmWhere.getOrDefault(stated.getKey(), Map.of()).getOrDefault(stated.getValue(), harm);
      worst = here.compareTo(worst) < 0 ? here : worst;
    }
    return worst;
  }
}
