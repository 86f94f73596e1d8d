package dev.touchstone.vet.sign;

import dev.touchstone.clean.Removal;
import dev.touchstone.page.Span;
import dev.touchstone.vet.card.Outcome;
import dev.touchstone.vet.card.Sighting;
import dev.touchstone.vet.criteria.Sign;
import dev.touchstone.vet.sheet.Line;
import dev.touchstone.vet.sheet.Link;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Looks for the words of the criteria on one page. */
public final class SignFinder {

  /** As many quotes as an editor takes in at a glance. */
  private static final int SHOWN = 3;

  /** The requirement that claims decide, not words. */
  private static final String DRUG = "drug";

  /** The requirement that the names in title and headings decide. */
  private static final String GOODS = "goods";

  private static final int BEFORE = 70;
  private static final int AFTER = 110;

  /** Where other people and other pages speak. */
  private static final Set<String> ELSEWHERE = Set.of("comments", "related", "hidden");

  private final Lexis lexis;
  private final PageFacts facts;
  private final LineIndex index;
  private final Goods goods;
  private final Map<String, Boolean> met = new HashMap<>();

  public SignFinder(Lexis lexis, PageFacts facts) {
    this.lexis = lexis;
    this.facts = facts;
    this.index = new LineIndex(facts.sheet());
    this.goods = Goods.of(facts, lexis);
  }

  /** The first of the signs that the page shows, sure ones before weak ones; nothing if none. */
  public Found first(List<Sign> signs, Outcome outcome) {
    @Nullable Found doubtful = null;
    for (Sign sign : signs) {
      List<Sighting> seen = seen(sign);
      if (!seen.isEmpty() && sign.needs().stream().allMatch(this::meets)) {
        Found found = new Found(outcome, sign.says(), seen, !sign.weak());
        if (found.sure()) {
          return found;
        }
        doubtful = doubtful == null ? found : doubtful;
      }
    }
    return doubtful == null ? Found.nothing("") : doubtful;
  }

  /** Whether the page meets a requirement of the criteria. */
  public boolean meets(String requirement) {
    Boolean known = met.get(requirement);
    if (known == null) {
      known = asked(requirement);
      met.put(requirement, known);
    }
    return known;
  }

  /** A requirement may be one of several: {@code medicine|drug}. */
  private boolean asked(String requirement) {
    int bar = requirement.indexOf('|');
    if (bar >= 0) {
      return meets(requirement.substring(0, bar)) || meets(requirement.substring(bar + 1));
    }
    if (requirement.equals(DRUG)) {
      return facts.isAboutDrug(lexis.list("medicine_title"));
    }
    if (requirement.equals(GOODS)) {
      return goods() != null;
    }
    return lexis.criteria().requirements().getOrDefault(requirement, List.of()).stream()
        .anyMatch(sign -> !seen(sign).isEmpty());
  }

  /** Where a medicine that takes a prescription is the topic or a heading; null if none is. */
  public @Nullable Line goods() {
    return goods.medicine().orElse(null);
  }

  /** Whether the title says that the page deals in what takes no prescription. */
  public boolean sellsOtherGoods() {
    return goods.areOther();
  }

  /** Where the page shows a sign; empty if not often enough. */
  public List<Sighting> seen(Sign sign) {
    List<Sighting> seen = new ArrayList<>();
    int shown = addLines(sign, seen);
    if (shown < Math.max(1, sign.least())) {
      seen.clear();
    }
    if (!sign.relation().isEmpty()) {
      addLinks(sign, seen);
    }
    facts.page().removed().stream()
        .filter(removal -> sign.removed().contains(removal.reason()))
        .sorted(Comparator.comparing(removal -> !hasDigit(removal)))
        .limit(Math.max(0, SHOWN - seen.size()))
        .forEach(removal -> seen.add(facts.sheet().quote(removal)));
    return seen;
  }

  private void addLinks(Sign sign, List<Sighting> seen) {
    for (Link link : facts.sheet().links()) {
      boolean related = sign.relation().stream().anyMatch(link.relation()::contains);
      if (related && seen.size() < SHOWN) {
        seen.add(facts.sheet().sourceQuote(link.inSource()));
      }
    }
  }

  /** A price tells more than the heading over it. */
  private static boolean hasDigit(Removal removal) {
    return removal.quote().chars().anyMatch(Character::isDigit);
  }

  private int addLines(Sign sign, List<Sighting> seen) {
    int shown = 0;
    List<Line> lines = facts.sheet().lines();
    BitSet possible = index.linesFor(lexis.of(sign.words()));
    for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
      if (!counts(sign, lines.get(i))) {
        continue;
      }
      Span match = match(sign, i);
      boolean fits = match != null
          && (!sign.topic() || namesTopic(lines, i))
          && (!sign.leadsElsewhere() || facts.leadsElsewhere(lines.get(i)));
      if (match != null && fits) {
        shown++;
        if (seen.size() < SHOWN) {
          seen.add(facts.sheet().quote(around(lines.get(i), match)));
        }
      }
    }
    return shown;
  }

  private static boolean counts(Sign sign, Line line) {
    return sign.zones().isEmpty()
        ? !ELSEWHERE.contains(line.zone())
        : sign.zones().contains(line.zone());
  }

  private @Nullable Span match(Sign sign, int at) {
    String text = facts.sheet().lines().get(at).text();
    for (Words words : lexis.of(sign.words())) {
      Matcher matcher = words.pattern().matcher(text);
      if (index.allows(words, at) && finds(matcher, sign, text)) {
        return isRefuted(sign, at, text) ? null : new Span(matcher.start(), matcher.end());
      }
    }
    return null;
  }

  /** Goes to the next match that counts. */
  private static boolean finds(Matcher matcher, Sign sign, String text) {
    while (matcher.find()) {
      if (!sign.unquoted() || !Quotation.holds(text, matcher.start())) {
        return true;
      }
    }
    return false;
  }

  private boolean isRefuted(Sign sign, int at, String text) {
    return lexis.of(sign.unless()).stream()
        .anyMatch(
            words -> index.allows(words, at) && words.pattern().matcher(text).find());
  }

  private boolean namesTopic(List<Line> lines, int at) {
    int from = Math.max(0, at - 1);
    int to = Math.min(lines.size(), at + 2);
    return lines.subList(from, to).stream().anyMatch(line -> facts.onTopic(line.text()));
  }

  /** The match with as many words around it as a reader needs. */
  static Span around(Line line, Span match) {
    String text = line.text();
    int start = match.start() <= BEFORE ? 0 : text.indexOf(' ', match.start() - BEFORE) + 1;
    int end = match.end() + AFTER;
    if (end >= text.length()) {
      end = text.length();
    } else {
      int space = text.lastIndexOf(' ', end);
      end = space > match.end() ? space : end;
    }
    return new Span(Math.min(start, match.start()), end).shift(line.span().start());
  }

  /** A whole line as evidence, cut where it is long. */
  public static Span shortened(Line line) {
    return around(line, new Span(0, 0));
  }
}
