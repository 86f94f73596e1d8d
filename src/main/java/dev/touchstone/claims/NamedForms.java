package dev.touchstone.claims;

import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page's opening says of its form: where that reads "inhalation powder, hard capsule" or "sublingual
 * tablets", a capsule or a tablet of this page is not swallowed.
 */
final class NamedForms {

  /** Passages in which a page says what it is about. */
  private static final int OPENING = 4;

  /** Tokens between the way of giving it and the form: "sublingual film-coated tablets". */
  private static final int NEAR = 3;

  /** Words at which another form begins: "nasal spray or tablets". */
  private static final Types FORM = Types.of("form");

  private static final Set<String> OTHER = Set.of("or", "and", "/", "&", ";", ":", ".");

  private static final String ROUTE = "route";

  private static final String ORAL = "oral";

  private final Map<String, String> routes = new HashMap<>();

  NamedForms(List<ReadPassage> passages) {
    for (ReadPassage read : passages.subList(0, Math.min(OPENING, passages.size()))) {
      for (Annotation form : read.between(0, read.lattice().size(), FORM)) {
        String route = isSwallowed(form) ? routeBefore(read, form) : null;
        if (route != null) {
          routes.putIfAbsent(form.entry().code(), route);
        }
      }
    }
  }

  private static boolean isSwallowed(Annotation form) {
    return ORAL.equals(form.entry().facts().get(ROUTE));
  }

  private static @Nullable String routeBefore(ReadPassage read, Annotation form) {
    String route = null;
    int from = Math.max(0, form.start() - NEAR);
    for (int i = from; i < form.start(); i++) {
      if (OTHER.contains(read.lattice().norm(i))) {
        route = null;
      }
      for (Annotation named : read.lattice().at(i)) {
        String said = named.type().equals(ROUTE)
            ? named.entry().code()
            : named.type().equals("form") ? named.entry().facts().get(ROUTE) : null;
        route = said == null || named.end() > form.start() ? route : said;
      }
    }
    return ORAL.equals(route) ? null : route;
  }

  /** What a form or a brand tells of a limit, on this page. */
  @Nullable
  String fact(Annotation named, String axis) {
    String own = named.entry().facts().get(axis);
    boolean form = axis.equals(ROUTE) && named.type().equals("form") && isSwallowed(named);
    return form ? routes.getOrDefault(named.entry().code(), own) : own;
  }
}
