package dev.touchstone.compare.scope;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.rule.AttributeRule;
import dev.touchstone.compare.rule.Cases;
import dev.touchstone.rules.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads from the headings below a page's title which case a claim is about where the claim itself does not
 * say: a dose under "Symptomatic heart failure (adjunct)" is none for everybody. Only a page that gives
 * several figures under several such headings tells cases by them.
 *
 * @param names knows what is named in a heading
 * @param cases which names tell a case
 */
public record HeadedCases(ItemNames names, Cases cases) {

  private static final String BELOW = " > ";

  /** For the id of a claim of one attribute, its case. */
  Map<String, String> of(List<Claim> claims, AttributeRule rule) {
    Map<String, String> told = new HashMap<>();
    if (rule.axes().contains(cases.axis())) {
      Map<String, List<Claim>> groups = new TreeMap<>();
      for (Claim claim : claims) {
        if (claim.section().contains(BELOW)) { // else no heading stands below the title
          String group = claim.source() + BELOW + claim.qualifiers().getOrDefault("kind", "");
          groups.computeIfAbsent(group, any -> new ArrayList<>()).add(claim);
        }
      }
      Map<String, List<Entry>> named = new HashMap<>();
      groups.values().forEach(group -> told.putAll(ofPage(group, rule, named)));
    }
    return told;
  }

  private Map<String, String> ofPage(
      List<Claim> page, AttributeRule rule, Map<String, List<Entry>> named) {
    if (page.size() < 2) {
      return Map.of();
    }
    Map<String, String> told = new HashMap<>();
    Set<String> headings = new HashSet<>();
    Set<String> values = new HashSet<>();
    for (Claim claim : page) {
      List<Entry> heading = statesNone(claim, rule) ? heading(claim, named) : List.of();
      if (!heading.isEmpty()) {
        headings.add(codes(heading));
        values.add(claim.value().toString());
      }
      List<Entry> special = heading.stream()
          .filter(entry -> !rule.isUsual(axis(entry), entry.code()))
          .toList();
      if (!special.isEmpty()) {
        told.put(claim.id(), codes(special));
      }
    }
    return headings.size() > 1 && values.size() > 1 ? told : Map.of();
  }

  private static String codes(List<Entry> names) {
    Set<String> codes = new TreeSet<>();
    names.forEach(name -> codes.add(name.code()));
    return String.join(", ", codes);
  }

  private String axis(Entry name) {
    return cases.types().getOrDefault(name.type(), "");
  }

  private boolean statesNone(Claim claim, AttributeRule rule) {
    return cases.types().values().stream().allMatch(axis -> {
      String stated = claim.qualifiers().getOrDefault(axis, "");
      return stated.isEmpty() || rule.isUsual(axis, stated);
    });
  }

  /** What the lowest heading names that names any case. */
  private List<Entry> heading(Claim claim, Map<String, List<Entry>> named) {
    String[] headings = claim.section().split(BELOW, -1);
    for (int i = headings.length - 1; i > 0; i--) {
      List<Entry> told = named.computeIfAbsent(headings[i], this::cases);
      if (!told.isEmpty()) {
        return told;
      }
    }
    return List.of();
  }

  private List<Entry> cases(String heading) {
    return names.within(heading).stream()
        .filter(entry -> !axis(entry).isEmpty())
        .toList();
  }
}
