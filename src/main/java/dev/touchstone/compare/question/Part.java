package dev.touchstone.compare.question;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.scope.ScopeGate;
import dev.touchstone.compare.value.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The positions of one scope, or some of their claims.
 *
 * @param scope what limits them
 * @param positions sorted by key
 */
record Part(Map<String, String> scope, List<Position> positions) {

  /**
   * Tells those who state a usual limit from those who are silent, on each axis that matters beside
   * the other scope.
   */
  List<Part> byUsualLimits(Map<String, String> other, ScopeGate gate) {
    List<String> axes = other.keySet().stream()
        .filter(axis -> !scope.containsKey(axis))
        .sorted()
        .toList();
    if (axes.stream().noneMatch(gate.rule().usual()::containsKey)) {
      return List.of(this);
    }
    SortedMap<String, Part> parts = new TreeMap<>();
    for (Position position : positions) {
      Map<Map<String, String>, List<Claim>> claims = new HashMap<>();
      for (Claim claim : position.claims()) {
        Map<String, String> whole = new TreeMap<>(gate.limitsOf(claim));
        whole.keySet().retainAll(axes);
        whole.putAll(scope);
        claims.computeIfAbsent(whole, key -> new ArrayList<>()).add(claim);
      }
      claims.forEach((whole, some) -> parts
          .computeIfAbsent(whole.toString(), key -> new Part(whole, new ArrayList<>()))
          .positions()
          .add(Position.of(position.key(), position.interval(), some)));
    }
    return List.copyOf(parts.values());
  }
}
