package dev.touchstone.compare.scope;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.rule.AttributeRule;
import dev.touchstone.compare.rule.Cases;
import dev.touchstone.rules.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads from the headings below a page's title which case a claim is about where the claim itself does not
 * say: a dose under "Symptomatic heart failure (adjunct)" is none for everybody.
 *
 * @param names knows what is named in a heading
 * @param cases which names tell a case
 */
public record HeadedCases(ItemNames names, Cases cases) {

  private static final String BELOW = " > ";

  /** What one attribute's claims are told, each heading being searched once. */
  Reader reader(AttributeRule rule) {
    return new Reader(rule, rule.axes().contains(cases.axis()), new HashMap<>());
  }

  /**
   * Reads the headings of one attribute's claims.
   *
   * @param named what is named in the headings that were seen
   */
  final class Reader {
    private final AttributeRule rule;
    private final boolean isAsked;
    private final Map<String, List<Entry>> named;

    private Reader(AttributeRule rule, boolean isAsked, Map<String, List<Entry>> named) {
      this.rule = rule;
      this.isAsked = isAsked;
      this.named = named;
    }

    /** The axis that is stated. */
    String axis() {
      return cases.axis();
    }

    /** The case; empty if no heading tells one. */
    String of(Claim claim) {
      String[] headings = isAsked ? claim.section().split(BELOW) : new String[0];
      for (int i = headings.length - 1; i > 0; i--) {
        Set<String> told = told(claim, headings[i]);
        if (!told.isEmpty()) {
          return String.join(", ", told);
        }
      }
      return "";
    }

    private Set<String> told(Claim claim, String heading) {
      Set<String> told = new TreeSet<>();
      for (Entry entry : named.computeIfAbsent(heading, names::within)) {
        String axis = cases.types().getOrDefault(entry.type(), "");
        String stated = claim.qualifiers().getOrDefault(axis, "");
        boolean isOpen = stated.isEmpty() || rule.isUsual(axis, stated);
        if (!axis.isEmpty() && isOpen && !rule.isUsual(axis, entry.code())) {
          told.add(entry.code());
        }
      }
      return told;
    }
  }
}
