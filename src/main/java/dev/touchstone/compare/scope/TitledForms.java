package dev.touchstone.compare.scope;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.rule.AttributeRule;
import dev.touchstone.compare.rule.Titles;
import dev.touchstone.rules.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads from a page's title which form its claims are about where they do not say: the peak on a page
 * about prolonged-release tablets is none of a plain tablet. A title that names several forms tells nothing.
 *
 * @param names knows what is named in a title
 * @param titles which names tell a form
 */
public record TitledForms(ItemNames names, Titles titles) {

  private static final String BELOW = " > ";

  /** For the id of a claim of one attribute, the form that its title tells. */
  Map<String, String> of(List<Claim> claims, AttributeRule rule) {
    Map<String, String> told = new HashMap<>();
    if (!claims.isEmpty() && titles.of().contains(claims.get(0).attribute())) {
      Map<String, String> known = new HashMap<>();
      for (Claim claim : claims) {
        String title = title(claim);
        String form =
            title.isEmpty() || !isOpen(claim, rule) ? "" : known.computeIfAbsent(title, this::form);
        if (titles.told().contains(form) && !rule.isUsual(titles.axis(), form)) {
          told.put(claim.id(), form);
        }
      }
    }
    return told;
  }

  private boolean isOpen(Claim claim, AttributeRule rule) {
    String stated = claim.qualifiers().getOrDefault(titles.axis(), "");
    return (stated.isEmpty() || titles.vague().contains(stated))
        && titles.unless().stream().allMatch(axis -> {
          String other = claim.qualifiers().getOrDefault(axis, "");
          return other.isEmpty() || rule.isUsual(axis, other);
        });
  }

  private static String title(Claim claim) {
    int end = claim.section().indexOf(BELOW);
    return end < 0 ? claim.section() : claim.section().substring(0, end);
  }

  /** The one form that the title names; empty if it names none or several. */
  private String form(String title) {
    Set<String> forms = new HashSet<>();
    for (Entry name : names.within(title)) {
      String form = titles.types().contains(name.type()) ? form(name) : "";
      if (!form.isEmpty()) {
        forms.add(form);
      }
    }
    return forms.size() == 1 ? forms.iterator().next() : "";
  }

  private String form(Entry name) {
    for (String fact : titles.facts()) {
      String known = name.facts().get(fact);
      if (known != null) {
        return known;
      }
    }
    return name.type().equals(titles.types().get(0)) ? name.code() : "";
  }
}
