package dev.touchstone.compare.reason;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Comparability;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.SubjectKey;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.family.Families;
import dev.touchstone.compare.reference.Referee;
import dev.touchstone.compare.scope.ScopeGate;
import dev.touchstone.compare.scope.Strength;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Interval;
import dev.touchstone.compare.value.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a finding from positions that were set against one another.
 *
 * @param gate the attribute's axes
 * @param referee knows what references say
 * @param strength says how firmly a side speaks
 * @param families pages that copy one another
 */
public record FindingMaker(ScopeGate gate, Referee referee, Strength strength, Families families) {

  private static final Comparator<Position> BY_VALUE = FindingMaker::compareValues;

  /**
   * One finding of all the edges.
   *
   * @param edges the worst first, never empty
   */
  public Finding make(List<Edge> edges, Verdict natural) {
    List<Position> sides = sides(edges);
    List<Claim> claims = new ArrayList<>();
    SortedSet<String> sources = new TreeSet<>();
    for (Position side : sides) {
      claims.addAll(side.claims());
      sources.addAll(side.sources());
    }
    Map<String, String> scope = sharedQualifiers(claims);
    Collection<Map<String, String>> limits = gate.distinctLimits(claims);
    Relation relation = edges.get(0).standing().relation();
    SortedSet<String> differing =
        edges.get(0).isOfScopes() ? new TreeSet<>() : differingAxes(limits);
    SortedSet<String> unstated = unstatedAxes(limits);
    unstated.removeAll(differing);
    SortedSet<String> axes = new TreeSet<>(differing);
    axes.addAll(unstated);
    Verdict verdict = derived(hedged(natural, relation, sides), sources);
    String subject = SubjectKey.common(claims);
    String attribute = claims.get(0).attribute();
    boolean isQuiet = gate.comparing().severity().quiet().contains(verdict);
    String doubts = isQuiet ? "" : doubts(sides);
    List<Finding.Reference> reference =
        verdict == Verdict.SCOPE || referee.grounds().isEmpty()
            ? List.of()
            : referee.speak(gate, shared(sides), sides);
    return new Finding(
        FindingId.of(subject, attribute, scope, sides),
        subject,
        attribute,
        scope,
        comparability(differing, unstated),
        List.copyOf(axes),
        relation,
        verdict,
        gate.comparing().severityOf(gate.rule(), scope, relation, verdict, !doubts.isEmpty()),
        sources.size() == 1,
        List.copyOf(sources),
        saidBy(sides),
        reference,
        null,
        new Reason(sides, verdict, new ScopeWords(gate, claims, limits, verdict))
                .of(edges.get(0), differing, unstated)
            + doubts
            + copies(sources)
            + (isQuiet ? "" : said(sides, reference)));
  }

  /** A doubtful effect and none are no contradiction. */
  private Verdict hedged(Verdict natural, Relation relation, List<Position> sides) {
    boolean yesAndNo = natural == Verdict.CONFLICT && relation == Relation.POLARITY;
    return yesAndNo && strength.isHedged(sides) ? Verdict.UNDECIDED : natural;
  }

  /** Pages that agree because one has its words from the other confirm nothing. */
  private Verdict derived(Verdict natural, Set<String> sources) {
    boolean copied =
        natural == Verdict.AGREE && sources.size() > 1 && families.voices(sources) == 1;
    return copied ? Verdict.DERIVED : natural;
  }

  /** Which sides are put in doubt by their own words. */
  private String doubts(List<Position> sides) {
    StringBuilder doubts = new StringBuilder();
    for (Position side : sides) {
      String word = strength.doubt(side);
      if (!word.isEmpty()) {
        doubts
            .append(" That of ")
            .append(Words.listed(List.copyOf(side.sources())))
            .append(" is weak evidence (“")
            .append(word)
            .append("”).");
      }
    }
    return doubts.toString();
  }

  /** Which of the pages are one voice. */
  private String copies(Set<String> sources) {
    StringBuilder copies = new StringBuilder();
    for (List<String> family : families.relatives(sources)) {
      copies
          .append(" ")
          .append(Words.listed(family))
          .append(" share their wording (")
          .append(Math.round(100 * families.share(family)))
          .append(" %), so they count as one.");
    }
    return copies.toString();
  }

  /** What references say, where an editor has to choose. */
  private String said(List<Position> sides, List<Finding.Reference> reference) {
    StringBuilder said = new StringBuilder();
    ValueWords words = new ValueWords(gate.comparing());
    String attribute = sides.get(0).claims().get(0).attribute();
    for (Finding.Reference one : reference) {
      Integer supports = one.supports();
      said.append(" The reference gives ").append(words.of(attribute, one.value()));
      if (supports != null) {
        List<String> pages = List.copyOf(sides.get(supports).sources());
        said.append(", as ")
            .append(Words.listed(pages))
            .append(pages.size() == 1 ? " says" : " say");
      }
      said.append(" (").append(one.citation()).append(").");
    }
    return said.toString();
  }

  /** What limits all sides alike, as scopes are compared. */
  private Map<String, String> shared(List<Position> sides) {
    Map<String, String> shared = null;
    for (Position side : sides) {
      for (Claim claim : side.claims()) {
        String basis = "";
        Map<String, String> scope = gate.scopeOf(claim, basis);
        if (shared == null) {
          shared = scope;
        } else {
          shared.entrySet().retainAll(scope.entrySet());
        }
      }
    }
    return shared == null ? Map.of() : shared;
  }

  private static Comparability comparability(Set<String> differing, Set<String> unstated) {
    if (!differing.isEmpty()) {
      return Comparability.SCOPE_DIFFERS;
    }
    return unstated.isEmpty() ? Comparability.SAME_SCOPE : Comparability.SCOPE_UNSTATED;
  }

  private static List<Finding.Side> saidBy(List<Position> sides) {
    List<Finding.Side> saidBy = new ArrayList<>(sides.size());
    for (Position side : sides) {
      List<String> claims = new ArrayList<>(side.claims().size());
      side.claims().forEach(claim -> claims.add(claim.id()));
      saidBy.add(new Finding.Side(
          side.value(), side.key().polarity(), List.copyOf(side.sources()), claims));
    }
    return saidBy;
  }

  /** One side for each distinct value, smallest first. */
  private static List<Position> sides(List<Edge> edges) {
    boolean byStatus = edges.get(0).standing().relation() == Relation.EXCLUSIVE;
    Set<Position> positions = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Edge edge : edges) {
      positions.add(edge.one());
      positions.add(edge.two());
    }
    Map<Position.Key, List<Position>> sides = new TreeMap<>();
    for (Position position : positions) {
      Position.Key key = position.key();
      Position.Key side = byStatus ? key : new Position.Key(key.value(), key.polarity(), "");
      sides.computeIfAbsent(side, k -> new ArrayList<>()).add(position);
    }
    List<Position> merged = new ArrayList<>(sides.size());
    sides.forEach((key, parts) -> merged.add(Position.merged(key, parts)));
    merged.sort(BY_VALUE);
    return merged;
  }

  private static Map<String, String> sharedQualifiers(Collection<Claim> claims) {
    Map<String, String> shared = new TreeMap<>(claims.iterator().next().qualifiers());
    for (Claim claim : claims) {
      if (shared.isEmpty() || claim.qualifiers().equals(shared)) {
        continue;
      }
      shared.entrySet().removeIf(q -> !q.getValue().equals(claim.qualifiers().get(q.getKey())));
    }
    return shared;
  }

  /** The axes on which claims state different things; all usual values are one. */
  private SortedSet<String> differingAxes(Collection<Map<String, String>> limits) {
    SortedSet<String> axes = statedAxes(limits);
    axes.removeIf(axis -> {
      Set<String> stated = new HashSet<>();
      for (Map<String, String> limit : limits) {
        String value = limit.getOrDefault(axis, "");
        if (!value.isEmpty()) {
          stated.add(gate.rule().isUsual(axis, value) ? "" : value);
        }
      }
      return stated.size() < 2;
    });
    return axes;
  }

  /** The axes that some of the claims state and others do not. */
  private static SortedSet<String> unstatedAxes(Collection<Map<String, String>> limits) {
    SortedSet<String> axes = statedAxes(limits);
    axes.removeIf(axis -> limits.stream().allMatch(limit -> limit.containsKey(axis)));
    return axes;
  }

  private static SortedSet<String> statedAxes(Collection<Map<String, String>> limits) {
    SortedSet<String> axes = new TreeSet<>();
    if (limits.size() > 1) {
      limits.forEach(limit -> axes.addAll(limit.keySet()));
    }
    return axes;
  }

  private static int compareValues(Position a, Position b) {
    int order = low(a.interval()).compareTo(low(b.interval()));
    order = order != 0 ? order : high(a.interval()).compareTo(high(b.interval()));
    return order != 0 ? order : a.key().compareTo(b.key());
  }

  private static BigDecimal low(@Nullable Interval interval) {
    return interval == null || interval.low() == null ? BigDecimal.ZERO : interval.low();
  }

  private static BigDecimal high(@Nullable Interval interval) {
    return interval == null || interval.high() == null ? BigDecimal.ZERO : interval.high();
  }
}
